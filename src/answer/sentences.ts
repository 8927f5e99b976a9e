/** Figures in, the sentences that tell them out. */
import type { AnswerFigure } from './answer.ts';
import { formatNumber, percent } from '../vocabulary/numbers.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import { metricName } from './metric-name.ts';

/** 固原市2023年. */
export const reportName = ({
  issuer,
  year,
}: {
  readonly issuer: string;
  readonly year: number;
}): string => `${issuer}${String(year)}年`;

/** 214 件, 10335.99536 万元, 7.04%; a mean to two places; 表中为空 where nothing is printed. */
export const amount = ({
  value,
  unit,
  metric,
}: Pick<AnswerFigure, 'value' | 'unit' | 'metric'>): string => {
  if (value === null) return '表中为空（没有填数，不等于 0）';
  if (metric === 'share' || metric === 'growth') return percent(value);
  const number = formatNumber(metric === 'mean' ? Math.round(value * 100) / 100 : value);
  return unit === null ? number : `${number} ${unit}`;
};

const change = (figure: AnswerFigure): string =>
  figure.metric.endsWith('.item_change') && figure.value !== null && figure.value < 0
    ? `（减少 ${formatNumber(-figure.value)} ${figure.unit ?? ''}）`
    : '';

/** 固原市2023年新收政府信息公开申请 214 件 (no full stop). */
export const figureClause = (figure: AnswerFigure): string =>
  figure.value === null
    ? `${reportName(figure)}${figure.name}：${amount(figure)}`
    : `${reportName(figure)}${figure.name} ${amount(figure)}${change(figure)}`;

/** Clauses joined to one sentence; the issuer and year are not repeated. */
export const figureSentence = (figures: readonly AnswerFigure[]): string => {
  const clauses = figures.map((figure, at) => {
    const before = figures[at - 1];
    const repeats = before?.issuer === figure.issuer && before.year === figure.year;
    return repeats ? `${figure.name} ${amount(figure)}${change(figure)}` : figureClause(figure);
  });
  return `${clauses.join('，')}。`;
};

/** 不予公开（属于国家秘密，自然人） → 不予公开, 属于国家秘密, 自然人. */
const piecesOf = (name: string): readonly string[] => {
  const [, head = name, details] = /^([^（）]+)（([^（）]+)）$/u.exec(name) ?? [];
  return [head, ...(details?.split('，') ?? [])];
};

const nameOf = ([head = '', ...details]: readonly string[]): string =>
  details.length > 0 ? `${head}（${details.join('，')}）` : head;

/** 不予公开（属于国家秘密） → 属于国家秘密, 行政复议结果维持 → 结果维持: what all parts share is left out. */
export const partNames = (ids: readonly string[]): readonly string[] => {
  const columns = ids.flatMap((id) => metricOf(id) ?? []).filter(({ section }) => section === '四');
  if (columns.length === ids.length && new Set(columns.map(({ row }) => row)).size === 1)
    return columns.map(({ columnLabel }) => columnLabel);
  const names = ids.map(metricName);
  const pieces = names.map(piecesOf);
  const own = pieces.map((each) =>
    each.filter((piece) => pieces.some((others) => !others.includes(piece))),
  );
  return own.every(({ length }) => length > 0) ? own.map(nameOf) : names;
};

/** “不予公开”在表中没有单独一格，是合计：属于国家秘密 4 + …; `whose` where several reports are told of. */
export const sumNote = (
  whose: string,
  name: string,
  parts: readonly { readonly id: string; readonly value: number | null }[],
): string => {
  const names = partNames(parts.map(({ id }) => id));
  const added = parts.map(
    ({ value }, at) => `${names[at] ?? ''} ${value === null ? '空' : formatNumber(value)}`,
  );
  return `${whose}“${name}”在表中没有单独一格，是合计：${added.join(' + ')}。`;
};

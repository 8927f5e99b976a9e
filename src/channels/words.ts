/** Figures, sources and findings in, the Chinese words every channel shows for them out; no markup. */
import type { AnswerFigure, AnswerFinding, Excerpt, Source } from '../answer/answer.ts';
import type { Severity } from '../report/finding.ts';

const DECIMAL = new Intl.NumberFormat('zh-CN', {
  maximumFractionDigits: 10,
  useGrouping: 'min2',
});
const PERCENT = new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 2 });
const SIGNED_PERCENT = new Intl.NumberFormat('zh-CN', {
  style: 'percent',
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

/** What stands in place of a number where the printed cell is empty. */
export const BLANK = '表中为空';

/** The value without its unit: 214, 12,345, 7.01%, +12.3%; `表中为空` for a blank cell. */
export const numberWords = ({ metric, value }: Pick<AnswerFigure, 'metric' | 'value'>): string => {
  if (value === null) return BLANK;
  if (metric === 'share') return PERCENT.format(value);
  return metric === 'growth' ? SIGNED_PERCENT.format(value) : DECIMAL.format(value);
};

/** The unit to show beside the number: none for percentages and blanks. */
export const unitWords = ({ metric, value, unit }: AnswerFigure): string =>
  value === null || metric === 'share' || metric === 'growth' ? '' : (unit ?? '');

/** 固原市 2023 年. */
export const reportWords = ({ issuer, year }: { readonly issuer: string; readonly year: number }) =>
  `${issuer} ${year} 年`;

const sectionWords = (section: string): string => (section === '' ? '前言' : `第${section}部分`);

const positionWords = ({ line, page }: Pick<Source, 'line' | 'page'>): readonly string[] => [
  ...(page === null ? [] : [`第 ${page} 页`]),
  ...(line === null ? [] : [`第 ${line} 行`]),
];

/** Where a cell is printed, from the file down: file, section, row, column, line or page. */
export const sourceWords = (source: Source): readonly string[] => [
  source.file,
  sectionWords(source.section),
  `行：${source.row}`,
  `列：${source.column}`,
  ...positionWords(source),
];

/** Where an excerpt stands: 固原市 2023 年 · 第一部分 · file · 第 12 行. */
export const excerptWords = (excerpt: Excerpt): string =>
  [
    reportWords(excerpt),
    sectionWords(excerpt.section),
    excerpt.file,
    ...positionWords(excerpt),
  ].join(' · ');

/** What a severity means to the reader. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '数据矛盾',
  warning: '表述存疑',
  notice: '值得留意',
};

/** Both sides of a finding: 报告写 213，应为 214; null where one of them cannot be told. */
export const sidesWords = ({ actual, expected }: AnswerFinding): string | null =>
  actual === null || expected === null
    ? null
    : `报告写 ${DECIMAL.format(actual)}，应为 ${DECIMAL.format(expected)}`;

/** Every printed cell behind the figures, each once, in their order. */
export const sourcesOf = (figures: readonly AnswerFigure[]): readonly Source[] => {
  const cells = figures.flatMap(({ source, sources }) =>
    sources.length > 0 ? sources : source ? [source] : [],
  );
  const keyOf = ({ file, section, row, column }: Source) =>
    [file, section, row, column].join('\u0000');
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
};

/** A printed row cut into its cells; `marked` is the cell the number comes from, -1 where that is not certain. */
export const printedCells = ({
  printedRow,
  raw,
  column,
}: Source): { readonly cells: readonly string[]; readonly marked: number } => {
  const cells = printedRow.split('|').map((cell) => cell.trim());
  const same = cells.flatMap((cell, index) => (index > 0 && cell === raw.trim() ? [index] : []));
  const last = cells.length - 1;
  const certain = same.length === 1 ? same[0] : undefined;
  return { cells, marked: certain ?? (column === '总计' && same.includes(last) ? last : -1) };
};

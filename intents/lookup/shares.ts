/** A part and the whole it is counted in, the share as a figure out. */
import type { AnswerFigure } from '../../src/answer/answer.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import { amount, reportName } from '../../src/answer/sentences.ts';
import type { MetricChoice } from '../../src/language/metric-parts.ts';
import { sum } from '../../src/report/values.ts';
import type { StoredValue } from '../../src/store/store.ts';
import { figureOf } from './look-up.ts';

const of = (table: 'requests' | 'appeals', row: string): MetricChoice => [
  { table, row, columns: [], measure: null },
];

/**
 * The whole where none is told (contract, "ask"): 办结, 复议总计, 诉讼总计; of those who applied: 新收.
 * `isRate`: 企业的公开率 is of what was handled for them.
 */
export const defaultBase = (part: string, isRate = false): MetricChoice | null => {
  const [, applicant] = /^requests\.(?!new\.).+\.([a-z]+)$/u.exec(part) ?? [];
  if (isRate && applicant !== undefined && applicant !== 'total')
    return [{ table: 'requests', row: 'handled', columns: [applicant], measure: null }];
  if (/^requests\.new\.(?!total$)/u.test(part)) return of('requests', 'new');
  if (part.startsWith('requests.')) return of('requests', 'handled');
  if (part.startsWith('review.')) return of('appeals', 'review');
  return part.startsWith('litigation.') ? of('appeals', 'litigation') : null;
};

/** A part with its whole, one value or several that are added. */
export interface Pair {
  readonly part: StoredValue;
  readonly wholes: readonly StoredValue[];
}

const FLOWS: ReadonlySet<string> = new Set(['new', 'carried_in', 'handled', 'carried_out']);

const outcomeOf = (metric: string): string | null => {
  const [, row] = /^requests\.(.+)\.[a-z]+$/u.exec(metric) ?? [];
  return row === undefined || FLOWS.has(row) ? null : row;
};

const isBelow = (row: string, other: string): boolean =>
  row === other || row.startsWith(`${other}.`);

const ORGANIZATION = /^(?:business|research|nonprofit|legal|other)$/u;

/** 自然人 is no part of 法人或其他组织. */
const isColumnOf = (part: string, whole: string): boolean => {
  const [column = '', of = ''] = [part, whole].map((metric) => metric.split('.').at(-1));
  const isRequests = part.startsWith('requests.') && whole.startsWith('requests.');
  if (!isRequests || of === 'total' || of === column) return true;
  return of === 'organizations' && ORGANIZATION.test(column);
};

/** 行政许可 is no part of 行政处罚. */
const isSubjectOf = (part: string, whole: string): boolean => {
  const [table, row] = part.split('.');
  const [other, of] = whole.split('.');
  return (table !== 'active' && other !== 'active') || (table === other && row === of);
};

/** The block of table four, null for another table. */
const proceedingOf = (metric: string): string | null =>
  /^((?:review|litigation)(?:\.direct|\.after_review)?)\./u.exec(metric)?.[1] ?? null;

/** Why there is no such share: a thing is no part of itself, nor one way of handling of another; null where there is. */
export const noShare = ({ part, wholes }: Pair): string | null => {
  const [whole, ...more] = wholes;
  if (!whole || more.length > 0) return null;
  const [name, of] = [metricName(part.metric), metricName(whole.metric)];
  if (part.metric === whole.metric) return `“${name}”占自己总是 100%，请说清楚占什么的比例。`;
  if (part.metric === 'requests.new.total' && whole.metric === 'requests.handled.total')
    return `“${name}”不是“${of}”的一部分，算不出占比；请说清楚哪一项占什么的比例。`;
  const [own, other] = [outcomeOf(part.metric), outcomeOf(whole.metric)];
  const [suit, suits] = [proceedingOf(part.metric), proceedingOf(whole.metric)];
  const isCase = suit === null || suits === null || isBelow(suit, suits);
  const isPart =
    isCase &&
    isSubjectOf(part.metric, whole.metric) &&
    isColumnOf(part.metric, whole.metric) &&
    (own === null || other === null || isBelow(own, other));
  return isPart ? null : `“${name}”不是“${of}”的一部分，算不出占比；请说清楚占什么的比例。`;
};

const valueOf = ({ part, wholes }: Pair): number | null => {
  const numbers = wholes.flatMap(({ value }) => value ?? []);
  const whole = numbers.length === wholes.length ? sum(numbers) : 0;
  return part.value === null || whole === 0 ? null : part.value / whole;
};

/** The share as a figure of its own, null where it cannot be computed. */
export const shareOf = (pair: Pair): AnswerFigure => {
  const part = figureOf(pair.part);
  const wholes = pair.wholes.map(figureOf);
  return {
    ...part,
    metric: 'share',
    of: part.metric,
    base: wholes.map(({ metric }) => metric).join('+'),
    value: valueOf(pair),
    unit: null,
    derived: true,
    name: `${part.name}占${wholes.map(({ name }) => name).join('、')}`,
    sources: [part, ...wholes].flatMap(({ sources }) => sources),
  };
};

/** 予以公开和部分公开合计占比: the parts of one report added; null where they are not of one whole. */
export const sharesTogether = (pairs: readonly Pair[]): AnswerFigure | null => {
  const shares = pairs.map(shareOf);
  const [first, ...more] = shares;
  const values = shares.flatMap(({ value }) => value ?? []);
  const isOne = more.every(
    ({ issuer, year, base }) =>
      issuer === first?.issuer && year === first.year && base === first.base,
  );
  if (!first || more.length === 0 || !isOne || values.length < shares.length) return null;
  const parts = sum(pairs.flatMap(({ part }) => part.value ?? []));
  const whole = sum(pairs[0]?.wholes.flatMap(({ value }) => value ?? []) ?? []);
  const names = pairs.map(({ part }) => figureOf(part).name).join('、');
  const [, of = ''] = first.name.split('占');
  return {
    ...first,
    of: shares.map((share) => share.of).join('+'),
    value: parts / whole,
    name: `${names}合计占${of}`,
    sources: shares.flatMap(({ sources }) => sources),
  };
};

/** 固原市2023年不予公开 15 件，办理结果总计 213 件，前者占后者的 7.04%. */
export const shareSentence = (pair: Pair): string => {
  const part = figureOf(pair.part);
  const wholes = pair.wholes.map(figureOf).map((figure) => `${figure.name} ${amount(figure)}`);
  const told = `${reportName(part)}${part.name} ${amount(part)}，${wholes.join('、')}`;
  const share = shareOf(pair);
  if (share.value === null) return `${told}，算不出占比。`;
  return `${told}，前者占后${wholes.length > 1 ? '几项之和' : '者'}的 ${amount(share)}。`;
};

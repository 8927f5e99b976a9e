/** Ranked values and what was asked of them in, those to tell and the words around them out. */
import type { AnswerTable, RankedReport } from '../../src/answer/answer.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import { amount, figureClause, reportName } from '../../src/answer/sentences.ts';
import type { Threshold } from '../../src/language/understanding.ts';
import type { RankedValue, StoredValue } from '../../src/store/store.ts';
import { figureOf } from './look-up.ts';
import { metricOf } from '../../src/vocabulary/metrics.ts';
import { passes } from './threshold.ts';

/** More than this is not listed in full. */
export const MOST_LISTED = 20;

export interface RankWanted {
  readonly cues: ReadonlySet<string>;
  readonly nth: number | null;
  readonly top: number | null;
  readonly thresholds: readonly Threshold[];
}

const isRanking = ({ cues, nth, top }: RankWanted): boolean =>
  cues.has('most') || cues.has('least') || cues.has('ranking') || nth !== null || top !== null;

/** 谁最多谁最少: both ends. */
const asksBothEnds = ({ cues }: RankWanted): boolean =>
  cues.has('most') && cues.has('least') && !cues.has('ranking');

/** From the least upwards; both ends begin with the most. */
export const isUpwards = ({ cues }: Pick<RankWanted, 'cues'>): boolean =>
  cues.has('least') && !cues.has('most');

/** 各地被复议多少件: all of them, nothing picked out. */
const tellsAll = (wanted: RankWanted): boolean =>
  wanted.cues.has('all') && wanted.thresholds.length === 0 && !isRanking(wanted);

const withTies = (ranked: readonly RankedValue[], count: number): readonly RankedValue[] => {
  const last = ranked[count - 1]?.value;
  return ranked.filter(({ value }, at) => at < count || value === last);
};

const atPlace = (ranked: readonly RankedValue[], nth: number): readonly RankedValue[] => {
  const at = nth < 0 ? ranked.length + nth : nth - 1;
  const found = ranked[at];
  return found ? ranked.filter(({ value }) => value === found.value) : [];
};

/** Which of the ranked to tell: those that pass, the one at a place, the first few, all, or all above 0. */
export const toTell = (
  ranked: readonly RankedValue[],
  wanted: RankWanted,
): readonly RankedValue[] => {
  const { thresholds, nth, top, cues } = wanted;
  if (thresholds.length > 0)
    return ranked.filter(({ value, metric }) =>
      passes(value, thresholds, metricOf(metric)?.unit ?? null),
    );
  if (nth !== null) return atPlace(ranked, nth);
  if (top !== null) return withTies(ranked, top);
  if (cues.has('ranking') || tellsAll(wanted)) return ranked.slice(0, MOST_LISTED);
  if (asksBothEnds(wanted)) return [...new Set([...withTies(ranked, 1), ...atPlace(ranked, -1)])];
  if (cues.has('most') || cues.has('least')) return withTies(ranked, 1);
  return ranked.filter(({ value }) => value !== 0);
};

/** 从多到少 or 从少到多. */
export const orderWord = (wanted: RankWanted): string =>
  isUpwards(wanted) ? '从少到多' : '从多到少';

/** Place in the ranking, from 1; equals share the first of their places. */
export const placeOf = (
  ranked: readonly RankedValue[],
  value: Pick<StoredValue, 'value'>,
): number => ranked.findIndex((other) => other.value === value.value) + 1;

/** 固原市2023年新收政府信息公开申请 214 件. */
export const clauseOf = (value: StoredValue): string => figureClause(figureOf(value));

const listOf = (told: readonly StoredValue[], count: number): string =>
  told.slice(0, MOST_LISTED).map(clauseOf).join('；') + (count > MOST_LISTED ? '等' : '');

/** The answer's first sentence; `told` are the first of `count` to tell. */
export const rankLead = (
  told: readonly StoredValue[],
  count: number,
  ranked: readonly RankedValue[],
  wanted: RankWanted,
): string => {
  const [first] = told;
  const list = listOf(told, count);
  if (!first)
    return `收录的报告里没有符合条件的：共 ${ranked.length} 份报告有“${metricName(ranked[0]?.metric ?? '')}”这个数。`;
  if (wanted.nth !== null)
    return `${orderWord(wanted)}排第 ${placeOf(ranked, first)} 的是${list}。`;
  if (tellsAll(wanted)) return `各份报告从多到少：${list}。`;
  if (wanted.thresholds.length > 0 || !isRanking(wanted))
    return `符合条件的有 ${count} 份：${list}。`;
  if (asksBothEnds(wanted) && count > 1)
    return `最多的是${clauseOf(first)}；最少的是${listOf(told.slice(1), count - 1)}。`;
  if (count === 1) return `${wanted.cues.has('least') ? '最少' : '最多'}的是${clauseOf(first)}。`;
  return `${orderWord(wanted)}：${list}。`;
};

/** The ranking as a table, its head only where it is long. */
export const rankTable = (
  ranked: readonly RankedValue[],
  first: readonly StoredValue[],
): AnswerTable | null =>
  ranked.length < 2
    ? null
    : {
        head: ['名次', '报告', '数量'],
        rows: first
          .slice(0, MOST_LISTED)
          .map((value) => [
            String(placeOf(ranked, value)),
            reportName(figureOf(value)),
            amount(figureOf(value)),
          ]),
      };

const spanOf = (ranked: readonly RankedValue[]): string => {
  const years = [...new Set(ranked.map(({ report }) => report.year))];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${from} 年度` : `${from}–${to} 年度`;
};

/** Over how many reports the ranking goes, and how many are left out for lack of the number. */
export const rankNotes = (
  ranked: readonly RankedValue[],
  held: number,
  name: string,
): readonly string[] => {
  if (ranked.length === 0) return [];
  const out = held - ranked.length;
  const left = out > 0 ? `；另有 ${out} 份没有这个数（没有这一格、为空或读不准），没有排进来` : '';
  return [`按收录的 ${ranked.length} 份报告（${spanOf(ranked)}）排列“${name}”${left}。`];
};

/** Findings are told for so many of the first. */
export const WITH_FINDINGS = 5;

/** Whom the ranking names, for questions that go on with them. */
export const rankedReports = (
  ranked: readonly RankedValue[],
  told: readonly RankedValue[],
): readonly RankedReport[] =>
  [...new Set([...ranked.slice(0, MOST_LISTED), ...told.slice(0, MOST_LISTED)])].map((value) => ({
    issuer: value.report.issuer,
    year: value.report.year,
    place: placeOf(ranked, value),
    told: told.includes(value),
  }));

/** Ranked values and what was asked of them in, those to tell and the words around them out. */
import type { AnswerTable } from '../../src/answer/answer.ts';
import { amount, figureClause, reportName } from '../../src/answer/sentences.ts';
import type { Threshold } from '../../src/language/understanding.ts';
import type { StoredValue } from '../../src/store/store.ts';
import { figureOf } from './look-up.ts';
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

/** 各地被复议多少件: all of them, nothing picked out. */
const tellsAll = (wanted: RankWanted): boolean =>
  wanted.cues.has('all') && wanted.thresholds.length === 0 && !isRanking(wanted);

const withTies = (ranked: readonly StoredValue[], count: number): readonly StoredValue[] => {
  const last = ranked[count - 1]?.value;
  return ranked.filter(({ value }, at) => at < count || value === last);
};

const atPlace = (ranked: readonly StoredValue[], nth: number): readonly StoredValue[] => {
  const at = nth < 0 ? ranked.length + nth : nth - 1;
  const found = ranked[at];
  return found ? ranked.filter(({ value }) => value === found.value) : [];
};

/** Which of the ranked to tell: those that pass, the one at a place, the first few, all, or all above 0. */
export const toTell = (
  ranked: readonly StoredValue[],
  wanted: RankWanted,
): readonly StoredValue[] => {
  const { thresholds, nth, top, cues } = wanted;
  if (thresholds.length > 0) return ranked.filter(({ value }) => passes(value, thresholds));
  if (nth !== null) return atPlace(ranked, nth);
  if (top !== null) return withTies(ranked, top);
  if (cues.has('ranking') || tellsAll(wanted)) return ranked.slice(0, MOST_LISTED);
  if (cues.has('most') || cues.has('least')) return withTies(ranked, 1);
  return ranked.filter(({ value }) => value !== 0);
};

/** 从多到少 or 从少到多. */
export const orderWord = ({ cues }: RankWanted): string =>
  cues.has('least') ? '从少到多' : '从多到少';

/** Place in the ranking, from 1; equals share the first of their places. */
export const placeOf = (ranked: readonly StoredValue[], value: StoredValue): number =>
  ranked.findIndex((other) => other.value === value.value) + 1;

/** 固原市2023年新收政府信息公开申请 214 件. */
export const clauseOf = (value: StoredValue): string => figureClause(figureOf(value));

const listOf = (told: readonly StoredValue[]): string =>
  told.slice(0, MOST_LISTED).map(clauseOf).join('；') + (told.length > MOST_LISTED ? '等' : '');

/** The answer's first sentence. */
export const rankLead = (
  told: readonly StoredValue[],
  ranked: readonly StoredValue[],
  wanted: RankWanted,
  name: string,
): string => {
  const [first] = told;
  if (!first) return `收录的报告里没有符合条件的：共 ${ranked.length} 份报告有“${name}”这个数。`;
  if (wanted.nth !== null)
    return `${orderWord(wanted)}排第 ${placeOf(ranked, first)} 的是${listOf(told)}。`;
  if (tellsAll(wanted)) return `各份报告从多到少：${listOf(told)}。`;
  if (wanted.thresholds.length > 0 || !isRanking(wanted))
    return `符合条件的有 ${told.length} 份：${listOf(told)}。`;
  if (told.length === 1)
    return `${wanted.cues.has('least') ? '最少' : '最多'}的是${clauseOf(first)}。`;
  return `${orderWord(wanted)}：${listOf(told)}。`;
};

/** The ranking as a table, its head only where it is long. */
export const rankTable = (ranked: readonly StoredValue[]): AnswerTable | null =>
  ranked.length < 2
    ? null
    : {
        head: ['名次', '报告', '数量'],
        rows: ranked
          .slice(0, MOST_LISTED)
          .map((value) => [
            String(placeOf(ranked, value)),
            reportName(figureOf(value)),
            amount(figureOf(value)),
          ]),
      };

const spanOf = (ranked: readonly StoredValue[]): string => {
  const years = ranked.map(({ report }) => report.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${from} 年度` : `${from}–${to} 年度`;
};

/** Over how many reports the ranking goes, and how many are left out for lack of the number. */
export const rankNotes = (
  ranked: readonly StoredValue[],
  held: number,
  name: string,
): readonly string[] => {
  if (ranked.length === 0) return [];
  const out = held - ranked.length;
  const left = out > 0 ? `；另有 ${out} 份没有这个数（没有这一格、为空或读不准），没有排进来` : '';
  return [`按收录的 ${ranked.length} 份报告（${spanOf(ranked)}）排列“${name}”${left}。`];
};

/** Shares of many reports in, their ranking and the words that tell it out. */
import type { AnswerFigure, AnswerTable } from '../../src/answer/answer.ts';
import { amount, reportName } from '../../src/answer/sentences.ts';
import type { Threshold } from '../../src/language/understanding.ts';
import type { StoredValue } from '../../src/store/store.ts';
import { MOST_LISTED } from './ranking.ts';
import { shareOf } from './shares.ts';
import { passes } from './threshold.ts';

/** What is asked of the ranking: the highest, the lowest, the first few, those beyond limits. */
interface Wanted {
  readonly cues: ReadonlySet<string>;
  readonly top: number | null;
  readonly thresholds: readonly Threshold[];
}

export interface RankedShare {
  readonly share: AnswerFigure;
  readonly cells: readonly StoredValue[];
}

/** The shares that can be worked out, in order. */
export const rankedShares = (
  parts: readonly StoredValue[],
  wholes: readonly StoredValue[],
  leastFirst: boolean,
): readonly RankedShare[] => {
  const byReport = new Map(wholes.map((whole) => [whole.report.id, whole]));
  return parts
    .flatMap((part) => {
      const whole = byReport.get(part.report.id);
      return whole ? [{ share: shareOf({ part, wholes: [whole] }), cells: [part, whole] }] : [];
    })
    .filter(({ share }) => share.value !== null)
    .toSorted((a, b) => ((b.share.value ?? 0) - (a.share.value ?? 0)) * (leastFirst ? -1 : 1));
};

/** From 1; equals share the first of their places. */
export const placeAmong = (shares: readonly AnswerFigure[], { value }: AnswerFigure): number =>
  shares.findIndex((other) => other.value === value) + 1;

export const shareTable = (shares: readonly AnswerFigure[]): AnswerTable => ({
  head: ['名次', '报告', '占比'],
  rows: shares.map((figure) => [
    String(placeAmong(shares, figure)),
    reportName(figure),
    amount(figure),
  ]),
});

const isOrdered = ({ cues, top }: Wanted): boolean =>
  top !== null || cues.has('most') || cues.has('least');

/** Those beyond the limits, the first few, the first with its equals, or all. */
export const toTell = (ranked: readonly RankedShare[], wanted: Wanted): readonly RankedShare[] => {
  if (wanted.thresholds.length > 0)
    return ranked.filter(({ share }) => passes(share.value, wanted.thresholds, null));
  if (!isOrdered(wanted)) return ranked.slice(0, MOST_LISTED);
  const last = ranked[(wanted.top ?? 1) - 1] ?? ranked.at(-1);
  const end = ranked.findLastIndex(({ share }) => share.value === last?.share.value);
  return ranked.slice(0, end + 1);
};

/** 从高到低, or the other way where the lowest is asked for. */
export const orderOf = ({ cues }: Pick<Wanted, 'cues'>): string =>
  cues.has('least') ? '从低到高' : '从高到低';

/** 固原市2023年（65.73%）从高到低排第 2: the place of those asked about. */
export const positionLead = (
  own: readonly RankedShare[],
  all: readonly RankedShare[],
  order: string,
): string =>
  own
    .map(
      ({ share }) =>
        `${reportName(share)}是 ${amount(share)}，在收录的 ${String(all.length)} 份报告里${order}排第 ${String(
          placeAmong(
            all.map((each) => each.share),
            share,
          ),
        )}`,
    )
    .join('；');

/** What follows the name of the share. */
export const shareLead = (told: readonly RankedShare[], wanted: Wanted): string => {
  const names = told
    .slice(0, MOST_LISTED)
    .map(({ share }) => `${reportName(share)}（${amount(share)}）`)
    .join('、');
  const order = orderOf(wanted);
  if (wanted.thresholds.length > 0)
    return told.length === 0
      ? '：收录的报告里没有符合条件的'
      : `符合条件的有 ${String(told.length)} 份：${names}`;
  if (!isOrdered(wanted)) return `，${order}：${names}`;
  return wanted.top === null
    ? `${wanted.cues.has('least') ? '最低' : '最高'}的是${names}`
    : `${order}前 ${String(wanted.top)} 名是${names}`;
};

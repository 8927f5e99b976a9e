/** Whose share is highest or lowest: 哪家的不予公开占比最高. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { shareChart } from '../src/answer/ranking-chart.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isExplained, type Understanding } from '../src/language/understanding.ts';
import type { StoredValue } from '../src/store/store.ts';
import { levelNotes } from './lookup/of-levels.ts';
import { ALL_REPORTS, idsIn, inScope, withoutNotes, yearFilter } from './lookup/over-reports.ts';
import {
  orderOf,
  placeAmong,
  positionLead,
  rankedShares,
  shareLead,
  shareTable,
  toTell,
  type RankedShare,
} from './lookup/ranked-shares.ts';
import { MOST_LISTED, WITH_FINDINGS } from './lookup/ranking.ts';
import { defaultBase } from './lookup/shares.ts';
import { scopeNotes, touchingFindings, valueNotes } from './lookup/telling.ts';

const rankShareSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  base: slots.metrics,
  levels: slots.levels,
  without: slots.without,
  cues: slots.cues,
  top: slots.count,
  thresholds: slots.thresholds,
});
type Wanted = z.infer<typeof rankShareSlots>;

/** The part and its whole, where each is one figure in every form. */
const sidesOf = ({ metrics, base }: Wanted): readonly [string, string] | null => {
  const [part, ...parts] = idsIn(metrics[0] ?? []);
  const [whole, ...wholes] = idsIn(base[0] ?? defaultBase(part ?? '') ?? []);
  return part === undefined || whole === undefined || parts.length + wholes.length > 0
    ? null
    : [part, whole];
};

/** The shares of all reports in scope, null where the two sides are not one figure each. */
const sharesOf = async (desk: Desk, wanted: Wanted): Promise<readonly RankedShare[] | null> => {
  const sides = sidesOf(wanted);
  if (!sides) return null;
  const years = await yearFilter(desk, wanted.years);
  const valuesOf = (id: string): Promise<readonly StoredValue[]> =>
    desk.rank(id, { ...years, order: 'most', limit: ALL_REPORTS });
  const [parts, wholes] = await Promise.all([valuesOf(sides[0]), valuesOf(sides[1])]);
  const counts = inScope({ ...wanted, places: [] });
  return rankedShares(parts, wholes, wanted.cues.has('least')).filter(({ share }) =>
    counts(share.issuer),
  );
};

const rankShares = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const ranked = await sharesOf(desk, wanted);
  if (!ranked)
    return answer('missing', '这个占比没有唯一的算法，排不出来；请说清楚哪一项占哪一项。');
  const [first] = ranked;
  if (!first) return answer('missing', '收录的报告都算不出这个占比。');
  const names = wanted.places.map(({ name }) => name);
  const own = ranked.filter(({ share }) => names.includes(share.issuer));
  if (names.length > 0 && own.length === 0)
    return answer('missing', `没有收录${names.join('、')}的报告，或者算不出这个占比，排不出名次。`);
  const told = own.length > 0 ? own : toTell(ranked, wanted);
  const cells = told.slice(0, WITH_FINDINGS).flatMap((each) => each.cells);
  const picked = wanted.thresholds.length > 0 ? told : ranked;
  const shares = picked.slice(0, MOST_LISTED).map(({ share }) => share);
  const lead =
    own.length > 0 ? `：${positionLead(own, ranked, orderOf(wanted))}` : shareLead(told, wanted);
  return answer('rank', `${first.share.name}${lead}。`, {
    figures: own.length > 0 ? own.map(({ share }) => share) : shares,
    notes: [
      ...levelNotes(wanted.levels),
      ...withoutNotes(wanted.without),
      `按收录的报告里算得出的 ${String(ranked.length)} 份排列；分母为 0、为空或读不准的没有排进来。`,
      ...valueNotes(cells),
      ...scopeNotes(cells),
    ],
    table: shareTable(shares),
    ranked: picked.slice(0, MOST_LISTED).map((each) => ({
      issuer: each.share.issuer,
      year: each.share.year,
      place: placeAmong(shares, each.share),
      told: told.includes(each),
    })),
    chart: shareChart(
      ranked.flatMap(({ share, cells: [part] }) => (part ? [{ part, share: share.value }] : [])),
      first.share.name,
      orderOf(wanted),
    ),
    findings: await touchingFindings(desk, cells),
  });
};

/** 第二高: which of the shares is not asked in words this intent answers. */
const picksOut = (u: Understanding): boolean => u.nth !== null || u.base.length > 1;

/** 各家的占比, 占比超过5%的有哪些: of all reports. */
const ofAll = (u: Understanding): boolean =>
  u.top !== null ||
  u.thresholds.length > 0 ||
  (['most', 'least', 'ranking', 'all', 'which'] as const).some((cue) => u.cues.has(cue));

/** 固原的公开率排第几 */
const asksPlace = (u: Understanding): boolean =>
  u.cues.has('position') && u.places.value.length === 1 && u.thresholds.length === 0;

export const rankShare = defineIntent({
  name: 'rank-share',
  title: '给占比排名',
  examples: [['哪家的不予公开占比最高'], ['各地自然人申请的比例从低到高排']],
  slots: rankShareSlots,
  fits: (u) =>
    isExplained(u) &&
    u.cues.has('share') &&
    u.metrics.value.length === 1 &&
    (u.places.value.length === 0 ? ofAll(u) : asksPlace(u)) &&
    !picksOut(u),
  handle: (wanted, desk) => rankShares(desk, wanted),
});

/** Whose share is highest or lowest: 哪家的不予公开占比最高. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure, type AnswerTable } from '../src/answer/answer.ts';
import { shareChart } from '../src/answer/chart.ts';
import { amount, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isExplained, type Understanding } from '../src/language/understanding.ts';
import type { StoredValue } from '../src/store/store.ts';
import { levelNotes, ofLevels } from './lookup/of-levels.ts';
import { MOST_LISTED } from './lookup/ranking.ts';
import { scopeNotes, touchingFindings, valueNotes } from './lookup/telling.ts';
import { ALL_REPORTS, idsIn, yearFilter } from './lookup/over-reports.ts';
import { defaultBase, shareOf } from './lookup/shares.ts';

/** Findings and notes are told for so many of the first. */
const WITH_FINDINGS = 5;

const rankShareSlots = z.object({
  years: slots.years,
  metrics: slots.someMetrics,
  base: slots.metrics,
  levels: slots.levels,
  cues: slots.cues,
  top: slots.count,
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

interface Ranked {
  readonly share: AnswerFigure;
  readonly cells: readonly StoredValue[];
}

const rankedShares = (
  parts: readonly StoredValue[],
  wholes: readonly StoredValue[],
  leastFirst: boolean,
): readonly Ranked[] => {
  const byReport = new Map(wholes.map((whole) => [whole.report.id, whole]));
  return parts
    .flatMap((part) => {
      const whole = byReport.get(part.report.id);
      return whole ? [{ share: shareOf({ part, wholes: [whole] }), cells: [part, whole] }] : [];
    })
    .filter(({ share }) => share.value !== null)
    .toSorted((a, b) => ((b.share.value ?? 0) - (a.share.value ?? 0)) * (leastFirst ? -1 : 1));
};

const tableOf = (shares: readonly AnswerFigure[]): AnswerTable => ({
  head: ['名次', '报告', '占比'],
  rows: shares.map((figure) => [
    String(shares.findIndex(({ value }) => value === figure.value) + 1),
    reportName(figure),
    amount(figure),
  ]),
});

const rankShares = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const sides = sidesOf(wanted);
  if (!sides)
    return answer('missing', '这个占比没有唯一的算法，排不出来；请说清楚哪一项占哪一项。');
  const years = await yearFilter(desk, wanted.years);
  const valuesOf = (id: string): Promise<readonly StoredValue[]> =>
    desk.rank(id, { ...years, order: 'most', limit: ALL_REPORTS });
  const [parts, wholes] = await Promise.all([valuesOf(sides[0]), valuesOf(sides[1])]);
  const isOfLevel = ofLevels(wanted.levels);
  const least = wanted.cues.has('least');
  const ranked = rankedShares(parts, wholes, least).filter(({ share }) => isOfLevel(share.issuer));
  const [first] = ranked;
  if (!first) return answer('missing', '收录的报告都算不出这个占比。');
  const last = ranked[(wanted.top ?? 1) - 1] ?? first;
  const told = ranked.slice(
    0,
    ranked.findLastIndex(({ share }) => share.value === last.share.value) + 1,
  );
  const names = told.map(({ share }) => `${reportName(share)}（${amount(share)}）`).join('、');
  const shares = ranked.slice(0, MOST_LISTED).map(({ share }) => share);
  const cells = told.slice(0, WITH_FINDINGS).flatMap((each) => each.cells);
  const order = least ? '从低到高' : '从高到低';
  const which =
    wanted.top === null
      ? `${least ? '最低' : '最高'}的是`
      : `${order}前 ${String(wanted.top)} 名是`;
  return answer('rank', `${first.share.name}${which}${names}。`, {
    figures: shares,
    notes: [
      ...levelNotes(wanted.levels),
      `按收录的报告里算得出的 ${String(ranked.length)} 份排列；分母为 0、为空或读不准的没有排进来。`,
      ...valueNotes(cells),
      ...scopeNotes(cells),
    ],
    table: tableOf(shares),
    chart: shareChart(
      ranked.flatMap(({ share, cells: [part] }) => (part ? [{ part, share: share.value }] : [])),
      first.share.name,
      order,
    ),
    findings: await touchingFindings(desk, cells),
  });
};

/** 第二高, 超过一成: which of the shares is not asked in words this intent answers. */
const picksOut = (u: Understanding): boolean =>
  u.nth !== null || u.thresholds.length > 0 || u.base.length > 1;

export const rankShare = defineIntent({
  name: 'rank-share',
  title: '给占比排名',
  examples: [['哪家的不予公开占比最高'], ['各地自然人申请的比例从低到高排']],
  slots: rankShareSlots,
  fits: (u) =>
    isExplained(u) &&
    u.cues.has('share') &&
    u.metrics.value.length === 1 &&
    u.places.value.length === 0 &&
    !picksOut(u) &&
    (u.top !== null || u.cues.has('most') || u.cues.has('least') || u.cues.has('ranking')),
  handle: (wanted, desk) => rankShares(desk, wanted),
});

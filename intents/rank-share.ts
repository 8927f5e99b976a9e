/** Whose share is highest or lowest: 哪家的不予公开占比最高. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { amount, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isExplained } from '../src/language/understanding.ts';
import type { StoredValue } from '../src/store/store.ts';
import { levelNotes, ofLevels } from './lookup/of-levels.ts';
import { idsIn, yearFilter } from './lookup/over-reports.ts';
import { defaultBase, shareOf } from './lookup/shares.ts';

const ALL = 1_000_000;
const MOST_LISTED = 20;

const rankShareSlots = z.object({
  years: slots.years,
  metrics: slots.someMetrics,
  base: slots.metrics,
  levels: slots.levels,
  cues: slots.cues,
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

const sharesOf = (
  parts: readonly StoredValue[],
  wholes: readonly StoredValue[],
): readonly AnswerFigure[] => {
  const byReport = new Map(wholes.map((whole) => [whole.report.id, whole]));
  return parts
    .flatMap((part) => {
      const whole = byReport.get(part.report.id);
      return whole ? [shareOf({ part, wholes: [whole] })] : [];
    })
    .filter(({ value }) => value !== null);
};

const ordered = (shares: readonly AnswerFigure[], leastFirst: boolean): readonly AnswerFigure[] =>
  shares.toSorted((a, b) => ((b.value ?? 0) - (a.value ?? 0)) * (leastFirst ? -1 : 1));

const rankShares = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const sides = sidesOf(wanted);
  if (!sides)
    return answer('missing', '这个占比没有唯一的算法，排不出来；请说清楚哪一项占哪一项。');
  const filter = { ...yearFilter(wanted.years), order: 'most', limit: ALL } as const;
  const [parts, wholes] = await Promise.all(sides.map((id) => desk.rank(id, filter)));
  const least = wanted.cues.has('least');
  const isOfLevel = ofLevels(wanted.levels);
  const shares = ordered(sharesOf(parts ?? [], wholes ?? []), least).filter(({ issuer }) =>
    isOfLevel(issuer),
  );
  const [first] = shares;
  if (!first) return answer('missing', '收录的报告都算不出这个占比。');
  const told = shares.filter(({ value }) => value === first.value);
  const names = told.map((figure) => `${reportName(figure)}（${amount(figure)}）`).join('、');
  return answer('rank', `${first.name}${least ? '最低' : '最高'}的是${names}。`, {
    figures: shares.slice(0, MOST_LISTED),
    notes: [
      ...levelNotes(wanted.levels),
      `按收录的报告里算得出的 ${String(shares.length)} 份排列；分母为 0、为空或读不准的没有排进来。`,
    ],
    table: {
      head: ['名次', '报告', '占比'],
      rows: shares
        .slice(0, MOST_LISTED)
        .map((figure) => [
          String(shares.findIndex(({ value }) => value === figure.value) + 1),
          reportName(figure),
          amount(figure),
        ]),
    },
  });
};

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
    (u.cues.has('most') || u.cues.has('least') || u.cues.has('ranking')),
  handle: (wanted, desk) => rankShares(desk, wanted),
});

/** How far the reports lie apart: 申请最多和最少的差多少. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { amount, figureClause, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import { sum } from '../src/report/values.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { figureOf } from './lookup/look-up.ts';
import { ALL_REPORTS, idsIn, yearFilter } from './lookup/over-reports.ts';
import { cellsOf } from './lookup/rank-position.ts';
import { rankNotes } from './lookup/ranking.ts';
import { touchingFindings } from './lookup/telling.ts';
import { workedOut } from './lookup/worked-out.ts';

const spreadSlots = z.object({ years: slots.years, metrics: slots.someMetrics });
type Wanted = z.infer<typeof spreadSlots>;

const tell = async (desk: Desk, { years, metrics }: Wanted): Promise<Answer> => {
  const [id, ...more] = idsIn(metrics[0] ?? []);
  if (id === undefined || more.length > 0)
    return answer('missing', '没有听准按哪一个数比；请说清楚是哪一项。');
  const filter = await yearFilter(desk, years);
  const ranked = await desk.ranking(id, { ...filter, order: 'most', limit: ALL_REPORTS });
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || ranked.length < 2)
    return answer('missing', `收录的报告里有“${metricName(id)}”这个数的不到两份，比不出差多少。`);
  const cells = await cellsOf(desk, [first, last]);
  const [most, least] = cells.map(figureOf);
  if (!most || !least) return answer('missing', '这两个数读不准，算不出差多少。');
  const difference = workedOut([most, least], {
    metric: 'difference',
    name: `${most.name}之差`,
    value: sum([first.value, -last.value]),
  });
  const held = (await desk.reports(filter)).length;
  return answer(
    'compare',
    `最多的是${figureClause(most)}，最少的是${figureClause(least)}，${reportName(most)}比${reportName(least)}多 ${amount(difference)}。`,
    {
      figures: [difference, most, least],
      notes: rankNotes(ranked, held, metricName(id)),
      findings: await touchingFindings(desk, cells),
    },
  );
};

export const spread = defineIntent({
  name: 'spread',
  title: '最多和最少差多少',
  examples: [['申请量最多和最少的差多少']],
  slots: spreadSlots,
  fits: (u) =>
    isUnderstood(u) &&
    u.places.value.length === 0 &&
    u.metrics.value.length === 1 &&
    u.without.length === 0 &&
    !u.cues.has('share') &&
    u.cues.has('most') &&
    u.cues.has('least') &&
    u.cues.has('difference'),
  handle: (wanted, desk) => tell(desk, wanted),
});

/** Who is above or below one: 谁的申请比固原多, 比它少的有几家. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { amount, figureSentence, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { beyondIn } from '../src/language/beyond.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import { questionFor } from './lookup/ask-where.ts';
import { gather } from './lookup/figures-answer.ts';
import { figureOf } from './lookup/look-up.ts';
import { ALL_REPORTS, yearFilter } from './lookup/over-reports.ts';
import { cellsOf } from './lookup/rank-position.ts';
import {
  clauseOf,
  MOST_LISTED,
  rankedReports,
  rankNotes,
  WITH_FINDINGS,
} from './lookup/ranking.ts';
import { touchingFindings } from './lookup/telling.ts';

const beyondSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  text: slots.text,
});
type Wanted = z.infer<typeof beyondSlots>;

/** 2020年谁比红寺堡多 asks among the reports of that year; in 谁比白银2020多 the year is the one report's. */
const OF_YEAR =
  /^(?:在)?20\d\d年?(?:度|的)?(?:报告|年报)?(?:里面?|中)?(?:有)?(?:谁|哪|几[家个份])/u;

const tell = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const gathered = await gather(desk, { ...wanted, ask: questionFor(wanted.metrics) });
  if ('instead' in gathered) return gathered.instead;
  const [own, ...more] = gathered.found.values;
  if (!own || more.length > 0 || own.value === null)
    return answer('missing', `${figureSentence(gathered.found.figures)}没有一个数可以拿来比。`);
  const mark = own.value;
  const isMore = beyondIn(wanted.text) === 'more';
  const filter = OF_YEAR.test(wanted.text) ? await yearFilter(desk, wanted.years) : {};
  const order = isMore ? 'most' : 'least';
  const ranked = await desk.ranking(own.metric, { ...filter, order, limit: ALL_REPORTS });
  const told = ranked.filter(({ value }) => (isMore ? value > mark : value < mark));
  const cells = await cellsOf(desk, told.slice(0, MOST_LISTED));
  const held = (await desk.reports(filter)).length;
  const whom = `${reportName(figureOf(own))}（${metricName(own.metric)} ${amount(figureOf(own))}）`;
  const list = cells.map(clauseOf).join('；') + (told.length > cells.length ? '等' : '');
  const lead =
    told.length === 0
      ? `收录的报告里没有比${whom}${isMore ? '多' : '少'}的。`
      : `比${whom}${isMore ? '多' : '少'}的有 ${String(told.length)} 份：${list}。`;
  return answer('rank', lead, {
    figures: cells.length > 0 ? cells.map(figureOf) : [figureOf(own)],
    notes: [...gathered.notes, ...rankNotes(ranked, held, metricName(own.metric))],
    ranked: rankedReports(ranked, told),
    findings: await touchingFindings(desk, cells.slice(0, WITH_FINDINGS)),
  });
};

export const beyond = defineIntent({
  name: 'beyond',
  title: '比一家多或少的有谁',
  examples: [['谁的申请比白银2020多'], ['复议比固原2023少的有几家']],
  slots: beyondSlots,
  fits: (u) =>
    isUnderstood(u) &&
    beyondIn(u.question.text) !== null &&
    u.places.value.length === 1 &&
    u.metrics.value.length === 1 &&
    !u.cues.has('share'),
  handle: (wanted, desk) => tell(desk, wanted),
});

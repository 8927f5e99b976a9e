/** What a figure is made of: the reasons of 不予公开, the applicants of 新收, the results of 复议. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { questionFor, questionWith } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { gather, tellFigures } from './lookup/figures-answer.ts';
import { breakdownOf, picksParts, type Breakdown } from './lookup/parts-of.ts';
import { tellParts } from './lookup/told-parts.ts';

const breakdownSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  text: slots.text,
  scope: slots.scope,
  stated: slots.stated,
  cues: slots.cues,
  thresholds: slots.thresholds,
});
type Wanted = z.infer<typeof breakdownSlots>;

/** 部分公开的理由: the tables print reasons of refusals alone. */
const ASKS_REASONS = /为什么|为何|怎么会|理由|(?<!什么)原因/u;

/** 为什么这么多 has no answer in the tables; their reasons are why a request was turned down. */
const hasNoReasons = (text: string, parts: Breakdown | null): boolean =>
  ASKS_REASONS.test(text) &&
  (/(?:为什么|为何|怎么会?)[^，。？?]{0,10}比[^，。？?]{1,10}[多少高低]/u.test(text) ||
    !parts?.parts.some((id) => /\.(?:denied|unavailable|rejected|other)\./u.test(id)));

/** What the report does not tell of the figure, and the figure to ask for in its stead. */
const notTold = (report: ReportSummary, wanted: Wanted, says: string): Answer =>
  answer('missing', `${reportName(report)}的年报${says}。`, {
    options: [questionFor(wanted.metrics)(report)].flatMap((question) => question ?? []),
  });

const several = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const gathered = await gather(desk, wanted);
  return 'instead' in gathered ? gathered.instead : tellFigures(desk, 'breakdown', gathered);
};

/** 企业申请的结果: what became of those requests. */
const ofOutcomes = (choice: MetricChoice, text: string): MetricChoice =>
  /结果|去向|怎么(?:处理|答复|办)/u.test(text)
    ? choice.map((parts) =>
        parts.table === 'requests' && parts.row === 'new' ? { ...parts, row: 'handled' } : parts,
      )
    : choice;

const takeApart = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const [named, ...more] = wanted.metrics.map((choice) => ofOutcomes(choice, wanted.text));
  if (!named || more.length > 0) return several(desk, wanted);
  const ask = questionWith(wanted.metrics, '的构成是什么？');
  const choice = await chooseReports(desk, wanted, ask);
  if ('instead' in choice) return choice.instead;
  const [report] = choice.reports;
  const parts = report ? breakdownOf(named, report, wanted.text) : null;
  if (report && hasNoReasons(wanted.text, parts))
    return notTold(report, wanted, '只有数字，没有写明为什么');
  const picks = wanted.cues.has('most') || wanted.cues.has('least');
  if (report && !parts && picks)
    return notTold(report, wanted, '没有把这一项再分开列，说不出哪一类最多');
  return report && parts
    ? tellParts(desk, report, parts, choice.notes, wanted)
    : several(desk, wanted);
};

export const breakdown = defineIntent({
  name: 'breakdown',
  title: '看构成',
  examples: [
    ['固原2023不予公开都是什么原因，各几件'],
    ['白银2020新收申请按申请人分类'],
    ['石嘴山2021复议结果分布'],
    ['红寺堡2020复议、诉讼各多少件'],
  ],
  slots: breakdownSlots,
  fits: (u) => {
    const asked =
      u.cues.has('breakdown') ||
      u.cues.has('kinds') ||
      u.cues.has('each') ||
      u.partsCount !== null ||
      u.continues === 'breakdown';
    const overYears =
      u.cues.has('each') && u.years.value.kind === 'named' && u.years.value.years.length > 1;
    const whoMost = u.places.value.length === 1 && u.cues.has('most') && u.cues.has('which');
    const one = u.metrics.value.length === 1 || u.cues.has('each');
    return (
      isUnderstood(u) &&
      one &&
      !overYears &&
      u.places.value.length <= 1 &&
      (asked || whoMost || picksParts(u))
    );
  },
  handle: (wanted, desk) => takeApart(desk, wanted),
});

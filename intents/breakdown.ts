/** What a figure is made of: the reasons of 不予公开, the applicants of 新收, the results of 复议. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { compositionChart } from '../src/answer/composition-chart.ts';
import { amount, figureSentence, partNames, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary, StoredValue } from '../src/store/store.ts';
import { percent } from '../src/vocabulary/numbers.ts';
import { questionFor, questionWith } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { gather, tellFigures } from './lookup/figures-answer.ts';
import { figureOf } from './lookup/look-up.ts';
import { absentAnswer, unsureAnswer } from './lookup/not-told.ts';
import { breakdownOf, type Breakdown } from './lookup/parts-of.ts';
import { scopeNotes, touchingFindings } from './lookup/telling.ts';
import { passes } from './lookup/threshold.ts';
import { picksParts } from './lookup/parts-of.ts';

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

type NameOf = (figure: AnswerFigure) => string;

/** Beside their whole the parts go by their own names: 属于国家秘密, not 不予公开（属于国家秘密）. */
const namesOfParts = (figures: readonly AnswerFigure[]): NameOf => {
  const names = partNames(figures.map(({ metric }) => metric));
  const nameOf = new Map(figures.map(({ metric, name }, at) => [metric, names[at] ?? name]));
  return ({ metric, name }) => nameOf.get(metric) ?? name;
};

const clauses = (figures: readonly AnswerFigure[], nameOf: NameOf): readonly string[] =>
  figures.map((figure) => `${nameOf(figure)} ${amount(figure)}`);

/** The largest or the smallest; a blank is neither. */
const foremost = (
  figures: readonly AnswerFigure[],
  end: 'most' | 'least',
): readonly AnswerFigure[] => {
  const values = figures.flatMap(({ value }) => value ?? []);
  const best = end === 'most' ? Math.max(...values) : Math.min(...values);
  return figures.filter(({ value }) => value === best);
};

const leadOf = (
  report: ReportSummary,
  total: StoredValue | undefined,
  figures: readonly AnswerFigure[],
  nameOf: NameOf,
): string => {
  if (!total) return figureSentence(figures);
  const whole = figureOf(total);
  const sum = total.value === null ? whole.name : `${whole.name}共 ${amount(whole)}`;
  return `${reportName(report)}${sum}，其中：${clauses(figures, nameOf).join('；')}。`;
};

const shareOf = (value: number | null, total: StoredValue | undefined): string =>
  value === null || !total?.value ? '' : percent(value / total.value);

/** 超过10件的理由有哪些: the parts beyond the limits, and the words that tell them; null where all are asked for. */
const picked = (
  figures: readonly AnswerFigure[],
  nameOf: NameOf,
  { thresholds, cues }: Wanted,
): { readonly figures: readonly AnswerFigure[]; readonly says: string } | null => {
  if (thresholds.length > 0) {
    const those = figures.filter(({ value, unit }) => passes(value, thresholds, unit));
    const says =
      those.length > 0
        ? `符合条件的有 ${String(those.length)} 项：${clauses(those, nameOf).join('、')}。`
        : '没有一项符合条件。';
    return { figures: those, says };
  }
  const end = cues.has('most') ? 'most' : cues.has('least') ? 'least' : null;
  const top = end ? foremost(figures, end) : [];
  if (top.length === 0) return null;
  const says = `最${end === 'least' ? '少' : '多'}的是${clauses(top, nameOf).join('、')}。`;
  return { figures: top, says };
};

/** The parts with their shares; those picked out alone as figures where some are asked for. */
const tell = async (
  desk: Desk,
  report: ReportSummary,
  { whole, parts }: Breakdown,
  notes: readonly string[],
  wanted: Wanted,
): Promise<Answer> => {
  const values = await desk.values([report], parts);
  const [total] = whole === null ? [] : await desk.values([report], [whole]);
  const unsure = values
    .filter(({ state }) => state === 'unsure')
    .map((value) => ({ report, ids: [value.metric], value }));
  const there = values.filter(({ state }) => state === 'number' || state === 'blank');
  if (there.length === 0)
    return unsure.length > 0
      ? unsureAnswer(unsure)
      : absentAnswer([{ report, ids: parts, value: null }]);
  const figures = there.map(figureOf);
  const nameOf = namesOfParts(figures);
  const some = picked(figures, nameOf, wanted);
  return answer('breakdown', (some?.says ?? '') + leadOf(report, total, figures, nameOf), {
    figures: some?.figures ?? figures,
    notes: [
      ...notes,
      ...(unsure.length > 0 ? [unsureAnswer(unsure).lead] : []),
      ...scopeNotes(there),
    ],
    findings: await touchingFindings(desk, there),
    chart: compositionChart(
      values.filter(({ state }) => state !== 'absent'),
      total ?? null,
    ),
    table: {
      head: ['', '数量', '占比'],
      rows: figures.map((figure) => [nameOf(figure), amount(figure), shareOf(figure.value, total)]),
    },
  });
};

/** 部分公开的理由: the tables print reasons of refusals alone. */
const ASKS_REASONS = /为什么|为何|怎么会|理由|(?<!什么)原因/u;

/** 为什么这么多 has no answer in the tables; their reasons are why a request was turned down. */
const hasNoReasons = (text: string, parts: Breakdown | null): boolean =>
  ASKS_REASONS.test(text) &&
  (/(?:为什么|为何|怎么会?)[^，。？?]{0,10}比[^，。？?]{1,10}[多少高低]/u.test(text) ||
    !parts?.parts.some((id) => /\.(?:denied|unavailable|rejected|other)\./u.test(id)));

const noReasons = (report: ReportSummary, wanted: Wanted): Answer =>
  answer('missing', `${reportName(report)}的年报只有数字，没有写明为什么。`, {
    options: [questionFor(wanted.metrics)(report)].flatMap((question) => question ?? []),
  });

/** 哪类处罚最多: the form does not part it. */
const hasNoParts = (report: ReportSummary, wanted: Wanted): Answer =>
  answer('missing', `${reportName(report)}的年报没有把这一项再分开列，说不出哪一类最多。`, {
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
  if (report && hasNoReasons(wanted.text, parts)) return noReasons(report, wanted);
  const picks = wanted.cues.has('most') || wanted.cues.has('least');
  if (report && !parts && picks) return hasNoParts(report, wanted);
  return report && parts ? tell(desk, report, parts, choice.notes, wanted) : several(desk, wanted);
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

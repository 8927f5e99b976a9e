/** What a figure is made of: the reasons of 不予公开, the applicants of 新收, the results of 复议. */
import * as z from 'zod';
import { answer } from '../src/answer/answer.ts';
import { amount, figureSentence, reportName } from '../src/answer/sentences.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import { idsOfChoice, type MetricChoice } from '../src/language/metric-parts.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { percent } from '../src/vocabulary/numbers.ts';
import { cellsOf, metricOf, type Metric } from '../src/vocabulary/metrics.ts';
import { questionFor } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { figureOf } from './lookup/look-up.ts';
import { obstacle } from './lookup/not-told.ts';
import { scopeNotes, touchingFindings } from './lookup/telling.ts';
import { gather, tellFigures } from './lookup/figures-answer.ts';

const asksForApplicants = (text: string): boolean => /申请人|谁|什么人|哪些人|来自/u.test(text);

/** Suits break down by how they ended, unless the two ways to court are asked for. */
const asksForResults = (metric: Metric, text: string): boolean =>
  metric.row === 'litigation' && !/途径|方式|直接|经复议|复议后|来源/u.test(text);

/** All that the form prints of a subject of table two. */
const quantitiesOf = (
  choice: MetricChoice | undefined,
  report: ReportSummary,
): readonly string[] => {
  const [parts] = choice ?? [];
  return parts?.table === 'active' && parts.row !== null && parts.columns.length === 0
    ? cellsOf(report.layout)
        .filter(({ section, row }) => section === '二' && row === parts.row)
        .map(({ id }) => id)
    : [];
};

/** The ids of the parts: down the form where the row is a sum of rows, else across it. */
const partsOf = (metric: Metric, text: string): readonly string[] => {
  const across =
    metric.across.length > 0 &&
    (metric.down.length === 0 || asksForApplicants(text) || asksForResults(metric, text));
  return across ? metric.across : metric.down;
};

const wholeOf = (choice: MetricChoice | undefined, report: ReportSummary): Metric | undefined => {
  const ids = choice ? idsOfChoice(choice, report.layout) : [];
  return ids.length === 1 ? metricOf(ids[0] ?? '') : undefined;
};

const tell = async (
  desk: Desk,
  report: ReportSummary,
  whole: Metric | null,
  parts: readonly string[],
  notes: readonly string[],
) => {
  const values = await desk.values([report], parts);
  const [total] = whole ? await desk.values([report], [whole.id]) : [];
  const there = values.filter(({ state }) => state !== 'absent');
  const unsure = there.filter(({ state }) => state === 'unsure');
  const stuck = obstacle({
    figures: [],
    values: [],
    absent: there.length === 0 ? [{ report, ids: parts, value: null }] : [],
    unsure: unsure.map((value) => ({ report, ids: [value.metric], value })),
    open: [],
  });
  if (stuck) return stuck;
  const figures = there.map(figureOf);
  const sum = total?.value ?? null;
  const share = (value: number | null): string =>
    value === null || sum === null || sum === 0 ? '' : percent(value / sum);
  const lead = total
    ? `${reportName(report)}${metricName(total.metric)}${sum === null ? '' : `共 ${amount(figureOf(total))}`}，其中：${figures.map((figure) => `${figure.name} ${amount(figure)}`).join('；')}。`
    : figureSentence(figures);
  return answer('breakdown', lead, {
    figures,
    notes: [...notes, ...scopeNotes(there)],
    findings: await touchingFindings(desk, there),
    table: {
      head: ['', '数量', '占比'],
      rows: figures.map((figure) => [figure.name, amount(figure), share(figure.value)]),
    },
  });
};

export const breakdown = defineIntent({
  name: 'breakdown',
  title: '看构成',
  examples: [
    ['固原2023不予公开都是什么原因，各几件'],
    ['白银2020新收申请按申请人分类'],
    ['石嘴山2021复议结果分布'],
  ],
  slots: z.object({
    places: slots.places,
    years: slots.years,
    metrics: slots.someMetrics,
    text: slots.text,
    scope: slots.scope,
  }),
  fits: (u) =>
    isUnderstood(u) &&
    (u.metrics.value.length === 1 || u.cues.has('each')) &&
    u.places.value.length <= 1 &&
    (u.cues.has('breakdown') ||
      u.cues.has('each') ||
      u.partsCount !== null ||
      u.continues === 'breakdown'),
  handle: async (wanted, desk) => {
    const several = async () => {
      const gathered = await gather(desk, wanted);
      return 'instead' in gathered ? gathered.instead : tellFigures(desk, 'breakdown', gathered);
    };
    if (wanted.metrics.length > 1) return several();
    const choice = await chooseReports(desk, wanted, questionFor(wanted.metrics));
    if ('instead' in choice) return choice.instead;
    const [report] = choice.reports;
    const [named] = wanted.metrics;
    if (!report) return several();
    const quantities = quantitiesOf(named, report);
    if (quantities.length > 1) return tell(desk, report, null, quantities, choice.notes);
    const whole = wholeOf(named, report);
    const parts = whole ? partsOf(whole, wanted.text) : [];
    return whole && parts.length > 0 ? tell(desk, report, whole, parts, choice.notes) : several();
  },
});

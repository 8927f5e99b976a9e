/** Who has most or least, who is above a number, which place a report takes: over all reports held. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { amount, figureClause, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { idsOf, type MetricChoice } from '../src/language/metric-parts.ts';
import { isUnderstood, type Understanding } from '../src/language/understanding.ts';
import type { ReportFilter, StoredValue } from '../src/store/store.ts';
import { LAYOUTS, metricOf } from '../src/vocabulary/metrics.ts';
import { figureOf } from './lookup/look-up.ts';
import { touchingFindings } from './lookup/telling.ts';
import { whichReports } from './lookup/which-reports.ts';

const MOST_LISTED = 20;
const ALL = 100_000;

const rankSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  cues: slots.cues,
  nth: slots.count,
  top: slots.count,
  threshold: slots.threshold,
});
type Wanted = z.infer<typeof rankSlots>;

/** The metric as any of the forms has it; a ranking goes over reports of both. */
const metricsIn = (choice: MetricChoice): readonly string[] => [
  ...new Set(
    LAYOUTS.flatMap((layout) =>
      choice.flatMap((parts) => idsOf(parts, layout).filter((id) => isIn(id, layout))),
    ),
  ),
];

const isIn = (id: string, layout: (typeof LAYOUTS)[number]): boolean => {
  const layouts = metricOf(id)?.layouts ?? [];
  return layouts.length === 0 || layouts.includes(layout) || (metricOf(id)?.down.length ?? 0) > 0;
};

const filterOf = ({ years }: Wanted): ReportFilter => {
  if (years.kind === 'named') return { years: years.years };
  return years.kind === 'span'
    ? { years: Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at) }
    : {};
};

const passes = ({ value }: StoredValue, threshold: NonNullable<Wanted['threshold']>): boolean => {
  const number = value ?? NaN;
  switch (threshold.comparison) {
    case '>':
      return number > threshold.value;
    case '>=':
      return number >= threshold.value;
    case '<':
      return number < threshold.value;
    case '<=':
      return number <= threshold.value;
    case '=':
      return number === threshold.value;
  }
};

const isRanking = ({ cues, nth, top }: Wanted): boolean =>
  cues.has('most') ||
  cues.has('least') ||
  cues.has('ranking') ||
  cues.has('position') ||
  nth !== null ||
  top !== null;

const withTies = (values: readonly StoredValue[], count: number): readonly StoredValue[] => {
  const last = values[count - 1]?.value;
  return values.filter(({ value }, at) => at < count || value === last);
};

/** Which of the ranked are told: all, the first few, the one at a place, those that pass. */
const told = (ranked: readonly StoredValue[], wanted: Wanted): readonly StoredValue[] => {
  const { threshold, nth, top, cues } = wanted;
  if (threshold) return ranked.filter((value) => passes(value, threshold));
  if (nth !== null) {
    const at = nth < 0 ? ranked.length + nth : nth - 1;
    return ranked.filter(({ value }) => value === ranked[at]?.value);
  }
  if (top !== null) return withTies(ranked, top);
  if (cues.has('ranking')) return ranked.slice(0, MOST_LISTED);
  if (cues.has('most') || cues.has('least')) return withTies(ranked, 1);
  return ranked.filter(({ value }) => (value ?? 0) > 0);
};

const orderWord = ({ cues }: Wanted): string => (cues.has('least') ? '从少到多' : '从多到少');

const clause = (value: StoredValue): string => figureClause(figureOf(value));

const leadOf = (
  chosen: readonly StoredValue[],
  ranked: readonly StoredValue[],
  wanted: Wanted,
  name: string,
): string => {
  const [first] = chosen;
  if (!first)
    return `收录的报告里，没有${name}符合条件的（共 ${String(ranked.length)} 份有这个数）。`;
  if (wanted.nth !== null)
    return `${orderWord(wanted)}排第 ${String(Math.abs(wanted.nth))} 的是${clause(first)}。`;
  const list = chosen.map(clause).join('；');
  if (wanted.threshold || !isRanking(wanted))
    return `符合条件的有 ${String(chosen.length)} 份：${list}。`;
  if (chosen.length === 1)
    return `${wanted.cues.has('least') ? '最少' : '最多'}的是${clause(first)}。`;
  return `${orderWord(wanted)}：${list}。`;
};

const tableOf = (ranked: readonly StoredValue[], chosen: readonly StoredValue[]) =>
  chosen.length < 2 && ranked.length < 2
    ? null
    : {
        head: ['名次', '报告', '数量'],
        rows: ranked
          .slice(0, MOST_LISTED)
          .map((value) => [
            String(ranked.findIndex((other) => other.value === value.value) + 1),
            reportName(figureOf(value)),
            amount(figureOf(value)),
          ]),
      };

const span = (ranked: readonly StoredValue[]): string => {
  const years = ranked.map(({ report }) => report.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${String(from)} 年度` : `${String(from)}–${String(to)} 年度`;
};

const noteOf = (ranked: readonly StoredValue[], held: number, name: string): readonly string[] => {
  if (ranked.length === 0) return [];
  const out = held - ranked.length;
  const left =
    out > 0 ? `；另有 ${String(out)} 份没有这个数（没有这一格、为空或读不准），没有排进来` : '';
  return [`按收录的 ${String(ranked.length)} 份报告（${span(ranked)}）排列“${name}”${left}。`];
};

const positionOf = async (
  desk: Desk,
  wanted: Wanted,
  ranked: readonly StoredValue[],
  notes: readonly string[],
): Promise<Answer | null> => {
  const { chosen } = await whichReports(desk, wanted);
  const own = ranked.filter((value) => chosen.some(({ report }) => report.id === value.report.id));
  if (own.length === 0) return null;
  const place = (value: StoredValue): number =>
    ranked.findIndex((other) => other.value === value.value) + 1;
  const lead = own
    .map(
      (value) =>
        `${clause(value)}，在收录的 ${String(ranked.length)} 份报告里${orderWord(wanted)}排第 ${String(place(value))}`,
    )
    .join('；');
  return answer('rank', `${lead}。`, {
    figures: own.map(figureOf),
    notes: [...notes, ...chosen.flatMap(({ assumed }) => assumed ?? [])],
    table: tableOf(ranked, own),
    findings: await touchingFindings(desk, own),
  });
};

const rankAll = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const [choice = []] = wanted.metrics;
  const ids = metricsIn(choice);
  const [id] = ids;
  if (id === undefined) return answer('missing', '年报的表格没有这样一栏，排不出来。');
  if (ids.length > 1)
    return answer('clarify', '这个问法有几种意思，您想按哪一个排？', {
      options: ids.map(
        (each) => `哪家的${metricName(each)}最${wanted.cues.has('least') ? '少' : '多'}？`,
      ),
    });
  const filter = filterOf(wanted);
  const ranked = await desk.rank(id, {
    ...filter,
    order: wanted.cues.has('least') ? 'least' : 'most',
    limit: ALL,
  });
  const held = (await desk.reports(filter)).length;
  const name = metricName(id);
  const notes = noteOf(ranked, held, name);
  if (ranked.length === 0)
    return answer(
      'missing',
      held === 0
        ? '没有收录符合条件的报告。'
        : `收录的 ${String(held)} 份报告都没有“${name}”这个数。`,
    );
  const position = wanted.places.length > 0 ? await positionOf(desk, wanted, ranked, notes) : null;
  if (position) return position;
  const chosen = told(ranked, wanted);
  return answer('rank', leadOf(chosen, ranked, wanted, name), {
    figures: chosen.map(figureOf),
    notes,
    table: tableOf(ranked, chosen),
    findings: await touchingFindings(desk, chosen.slice(0, 5)),
  });
};

const asksForOrder = (u: Understanding): boolean =>
  ['most', 'least', 'ranking', 'position'].some((cue) => u.cues.has(cue as 'most')) ||
  u.nth !== null ||
  u.top !== null ||
  u.threshold !== null;

export const rank = defineIntent({
  name: 'rank',
  title: '排名和筛选',
  examples: [
    ['依申请最多的是哪家'],
    ['所有报告按新收申请量从高到低排'],
    ['哪些地方收到的申请超过100件'],
    ['固原的申请量排第几'],
    ['哪些报告有行政诉讼案件，各几件'],
  ],
  slots: rankSlots,
  fits: (u) =>
    isUnderstood(u) &&
    u.metrics.value.length === 1 &&
    !u.cues.has('sum') &&
    (u.places.value.length === 0
      ? asksForOrder(u) || u.cues.has('which') || u.cues.has('all') || u.continues === 'rank'
      : u.places.value.length === 1 && (u.cues.has('position') || u.cues.has('ranking'))),
  handle: (wanted, desk) => rankAll(desk, wanted),
});

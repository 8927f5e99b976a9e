/** How a figure goes over the years that are held; the years that are not are named. */
import * as z from 'zod';
import { answer } from '../src/answer/answer.ts';
import { trendChart } from '../src/answer/trend-chart.ts';
import { amount, figureSentence } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood, type Understanding, type Years } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { askWhere, questionFor } from './lookup/ask-where.ts';
import { lackingAnswer } from './lookup/lacking.ts';
import { lookUp } from './lookup/look-up.ts';
import { obstacle } from './lookup/not-told.ts';
import { scopeNotes, touchingFindings, valueNotes } from './lookup/telling.ts';
import { whichReports } from './lookup/which-reports.ts';

const wantedYears = (years: Years, lastYear: boolean): Years => {
  if (years.kind === 'named' && years.years.length === 1 && lastYear)
    return { kind: 'named', years: [(years.years[0] ?? 0) - 1, ...years.years] };
  return years.kind === 'open' || years.kind === 'latest' ? { kind: 'recent', count: null } : years;
};

const oldestFirst = (reports: readonly ReportSummary[]): readonly ReportSummary[] =>
  reports.toSorted((a, b) => a.year - b.year);

const holes = (reports: readonly ReportSummary[]): readonly string[] => {
  const years = reports.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const missing = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (year) => !years.includes(year),
  );
  return missing.length > 0 ? [`没有收录 ${missing.join('、')} 年度的报告。`] : [];
};

const over = async (desk: Desk, wanted: z.infer<typeof trendSlots>) => {
  const ask = questionFor(wanted.metrics);
  if (wanted.places.length === 0) return askWhere(desk, wanted.years, ask);
  const { chosen, lacking } = await whichReports(desk, {
    places: wanted.places,
    years: wantedYears(wanted.years, wanted.cues.has('last-year')),
  });
  const reports = oldestFirst(chosen.map(({ report }) => report));
  if (reports.length === 0) return lackingAnswer(lacking, ask);
  const found = await lookUp(desk, reports, wanted.metrics);
  if (found.figures.length === 0) return obstacle(found) ?? lackingAnswer(lacking, ask);
  const missing = lacking.map(({ year, place }) => `没有收录${place} ${String(year)} 年度的报告。`);
  const alone = reports.length === 1 ? '只收录了这一年，看不出变化。' : '';
  return answer('trend', `${figureSentence(found.figures)}${alone}${missing.join('')}`, {
    figures: found.figures,
    notes: [
      ...(wanted.places.length === 1 ? holes(reports) : []),
      ...valueNotes(found.values),
      ...scopeNotes(found.values),
    ],
    findings: await touchingFindings(desk, found.values),
    chart: trendChart([...found.values, ...found.unsure.flatMap(({ value }) => value ?? [])]),
    table:
      found.figures.length > 1
        ? {
            head: ['年份', '数量'],
            rows: found.figures.map((figure) => [String(figure.year), amount(figure)]),
          }
        : null,
  });
};

const trendSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  cues: slots.cues,
});

/** Without a place these ask about all reports of the years. */
const OVER_ALL = ['which', 'all', 'most', 'least', 'ranking'] as const;

/** 石嘴山2021年以后谁申请最多: of those below it, not of its years. */
const asksWho = (u: Understanding): boolean =>
  (u.cues.has('most') || u.cues.has('least')) &&
  /谁|哪家|哪里|哪儿|哪个(?:地方|单位|部门|[市县区局])/u.test(u.question.text);

const isOverYears = ({ years }: Understanding): boolean =>
  years.value.kind === 'recent' || years.value.kind === 'span';

export const trend = defineIntent({
  name: 'trend',
  title: '看历年变化',
  examples: [['固原近几年依申请的趋势'], ['白银2019到2021年依申请变化']],
  slots: trendSlots,
  fits: (u) =>
    isUnderstood(u) &&
    !(u.places.value.length === 0 && OVER_ALL.some((cue) => u.cues.has(cue))) &&
    !asksWho(u) &&
    (u.cues.has('trend') ||
      u.cues.has('last-year') ||
      (isOverYears(u) && !u.cues.has('sum')) ||
      (u.cues.has('change') && u.years.value.kind !== 'named') ||
      u.continues === 'trend'),
  handle: (wanted, desk) => over(desk, wanted),
});

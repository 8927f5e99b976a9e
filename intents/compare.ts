/** Figures side by side: of several places, years or kinds. */
import * as z from 'zod';
import type { AnswerFigure, AnswerTable } from '../src/answer/answer.ts';
import { comparisonChart } from '../src/answer/ranking-chart.ts';
import { amount, figureClause, figureSentence, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import { formatNumber } from '../src/vocabulary/numbers.ts';
import { sum } from '../src/report/values.ts';
import { gather, tellFigures } from './lookup/figures-answer.ts';

/** 固原市2023年比石嘴山市2021年多 160 件; null where the two cannot be compared. */
const ahead = ([a, b, ...more]: readonly AnswerFigure[]): string | null => {
  if (!a || !b || more.length > 0 || a.value === null || b.value === null || a.unit !== b.unit)
    return null;
  const isSameReport = a.issuer === b.issuer && a.year === b.year;
  const [first, second] = isSameReport ? [a.name, b.name] : [reportName(a), reportName(b)];
  const difference = sum([a.value, -b.value]);
  if (difference === 0) return '两者一样多。';
  const unit = a.unit ?? '';
  return `${first}比${second}${difference > 0 ? '多' : '少'} ${formatNumber(Math.abs(difference))} ${unit}。`;
};

/** 最多的是…: of three or more, where that is asked. */
const foremost = (figures: readonly AnswerFigure[], cues: ReadonlySet<string>): string => {
  const values = figures.flatMap(({ value }) => value ?? []);
  const isAsked = figures.length > 2 && (cues.has('most') || cues.has('least'));
  if (
    !isAsked ||
    values.length < figures.length ||
    new Set(figures.map(({ unit }) => unit)).size > 1
  )
    return '';
  const best = cues.has('least') ? Math.min(...values) : Math.max(...values);
  const first = figures.filter(({ value }) => value === best).map(figureClause);
  return `最${cues.has('least') ? '少' : '多'}的是${first.join('、')}。`;
};

/** 第 2 的是…: of three or more, where that is asked; counted from the least where it is below 0. */
const atPlace = (figures: readonly AnswerFigure[], nth: number | null): string => {
  if (nth === null || figures.length < 2 || figures.some(({ value }) => value === null)) return '';
  const ordered = figures.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const figure = ordered.at(nth < 0 ? nth : nth - 1);
  const order = nth < 0 ? '从少到多' : '从多到少';
  return figure ? `${order}排第 ${Math.abs(nth)} 的是${figureClause(figure)}。` : '';
};

/** 前者是后者的 1.4 倍, where that is asked. */
const times = ([a, b, ...more]: readonly AnswerFigure[]): string =>
  !a || !b || more.length > 0 || a.value === null || b.value === null || b.value === 0
    ? ''
    : `前者是后者的 ${formatNumber(Math.round((a.value / b.value) * 100) / 100)} 倍。`;

const tableOf = (figures: readonly AnswerFigure[]): AnswerTable | null => {
  if (figures.length < 3) return null;
  const reports = [...new Set(figures.map(reportName))];
  const names = [...new Set(figures.map(({ name }) => name))];
  const cell = (report: string, name: string): string => {
    const found = figures.find((figure) => reportName(figure) === report && figure.name === name);
    return found ? amount(found) : '';
  };
  return {
    head: ['', ...reports],
    rows: names.map((name) => [name, ...reports.map((report) => cell(report, name))]),
  };
};

const yearsDiffer = (figures: readonly AnswerFigure[]): readonly string[] =>
  new Set(figures.map(({ issuer }) => issuer)).size > 1 &&
  new Set(figures.map(({ year }) => year)).size > 1
    ? ['这几份报告的年份不同，比较时请留意。']
    : [];

export const compare = defineIntent({
  name: 'compare',
  title: '比一比',
  examples: [
    ['固原2023和石嘴山2021依申请谁多'],
    ['2020年白银和红寺堡的申请量比一下'],
    ['固原2023自然人和商业企业申请哪个多'],
  ],
  slots: z.object({
    places: slots.places,
    years: slots.years,
    metrics: slots.someMetrics,
    scope: slots.scope,
    stated: slots.stated,
    cues: slots.cues,
    nth: slots.count,
  }),
  fits: (u) =>
    isUnderstood(u) &&
    (u.places.value.length > 1 ||
      (u.years.value.kind === 'named' && u.years.value.years.length > 1) ||
      u.metrics.value.length > 1) &&
    (u.places.value.length > 1 ||
      u.cues.has('compare') ||
      u.cues.has('times') ||
      u.cues.has('most') ||
      u.cues.has('least') ||
      u.continues === 'compare'),
  handle: async ({ cues, nth, ...wanted }, desk) => {
    const gathered = await gather(desk, wanted);
    if ('instead' in gathered) return gathered.instead;
    const { figures } = gathered.found;
    const ratio = cues.has('times') ? times(figures) : '';
    const lead = `${foremost(figures, cues)}${atPlace(figures, nth)}${figureSentence(figures)}${ahead(figures) ?? ''}${ratio}`;
    const told = await tellFigures(desk, 'compare', gathered, lead);
    return {
      ...told,
      table: tableOf(figures),
      chart: comparisonChart(gathered.found.values),
      notes: [...told.notes, ...yearsDiffer(figures)],
      excerpts: [],
    };
  },
});

/** What part of a whole: 不予公开占办结, 自然人占新收, 纠正占复议. */
import * as z from 'zod';
import { answer, type AnswerFigure } from '../src/answer/answer.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { amount, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import type { StoredValue } from '../src/store/store.ts';
import { gather } from './lookup/figures-answer.ts';
import { figureOf, lookUp } from './lookup/look-up.ts';
import { obstacle } from './lookup/not-told.ts';
import { scopeNotes, touchingFindings, valueNotes } from './lookup/telling.ts';

const of = (table: 'requests' | 'appeals', row: string): MetricChoice => [
  { table, row, columns: [], measure: null },
];

/** The whole where none is told (contract, "ask"): 办结, 复议总计, 诉讼总计; of those who applied: 新收. */
const defaultBase = (part: string): MetricChoice | null => {
  if (/^requests\.new\.(?!total$)/u.test(part)) return of('requests', 'new');
  if (part.startsWith('requests.')) return of('requests', 'handled');
  if (part.startsWith('review.')) return of('appeals', 'review');
  return part.startsWith('litigation.') ? of('appeals', 'litigation') : null;
};

/** 自然人占不予公开的: the part is counted in the row of the whole. */
const within = (part: MetricChoice, base: readonly MetricChoice[]): MetricChoice => {
  const [whole] = base[0] ?? [];
  return part.map((parts) =>
    parts.row === null && whole && whole.table === parts.table
      ? { ...parts, row: whole.row }
      : parts,
  );
};

const shareOf = (part: StoredValue, whole: StoredValue): AnswerFigure => {
  const a = figureOf(part);
  const b = figureOf(whole);
  const value =
    part.value === null || whole.value === null || whole.value === 0
      ? null
      : part.value / whole.value;
  return {
    ...a,
    metric: 'share',
    of: part.metric,
    base: whole.metric,
    value,
    unit: null,
    derived: true,
    name: `${a.name}占${b.name}`,
    sources: [...a.sources, ...b.sources],
  };
};

const sentence = (part: StoredValue, whole: StoredValue): string => {
  const [a, b] = [figureOf(part), figureOf(whole)];
  const figure = shareOf(part, whole);
  const told = `${reportName(a)}${a.name} ${amount(a)}，${b.name} ${amount(b)}`;
  return figure.value === null
    ? `${told}，算不出占比。`
    : `${told}，前者占后者的 ${amount(figure)}。`;
};

const ofValues = async (
  desk: Desk,
  values: readonly StoredValue[],
  base: readonly MetricChoice[],
  notes: readonly string[],
) => {
  const pairs = [];
  for (const part of values) {
    const choice = base[0] ?? defaultBase(part.metric);
    if (!choice)
      return answer(
        'missing',
        `“${metricName(part.metric)}”没有通用的分母，算不出占比；可以说清楚占什么的比例。`,
      );
    const found = await lookUp(desk, [part.report], [choice]);
    const stuck = obstacle(found);
    if (stuck) return stuck;
    const [whole] = found.values;
    if (whole) pairs.push({ part, whole });
  }
  const cells = pairs.flatMap(({ part, whole }) => [part, whole]);
  const computable = pairs.filter(({ part, whole }) => shareOf(part, whole).value !== null);
  const lead = pairs.map(({ part, whole }) => sentence(part, whole)).join('');
  return answer(computable.length > 0 ? 'share' : 'missing', lead, {
    figures: computable.map(({ part, whole }) => shareOf(part, whole)),
    notes: [
      ...notes,
      ...(base.length === 0 ? ['没有说占什么的比例，按上面这个分母计算。'] : []),
      ...valueNotes(cells),
      ...scopeNotes(cells),
    ],
    findings: await touchingFindings(desk, cells),
  });
};

export const share = defineIntent({
  name: 'share',
  title: '算占比',
  examples: [
    ['固原2023无法提供占比'],
    ['固原2023不予公开占新收申请的百分之几'],
    ['白银2020复议结果纠正占比多少'],
  ],
  slots: z.object({
    places: slots.places,
    years: slots.years,
    metrics: slots.someMetrics,
    base: slots.metrics,
    scope: slots.scope,
  }),
  fits: (u) => isUnderstood(u) && (u.cues.has('share') || u.continues === 'share'),
  handle: async ({ base, ...wanted }, desk) => {
    const gathered = await gather(desk, {
      ...wanted,
      metrics: wanted.metrics.map((part) => within(part, base)),
    });
    return 'instead' in gathered
      ? gathered.instead
      : ofValues(desk, gathered.found.values, base, gathered.notes);
  },
});

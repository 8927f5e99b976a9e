/** What part of a whole: 不予公开占办结, 自然人占新收, 纠正占复议. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { amount, reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import { sum } from '../src/report/values.ts';
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

/** A part with its whole, one value or several that are added. */
interface Pair {
  readonly part: StoredValue;
  readonly wholes: readonly StoredValue[];
}

const valueOf = ({ part, wholes }: Pair): number | null => {
  const numbers = wholes.flatMap(({ value }) => value ?? []);
  const whole = numbers.length === wholes.length ? sum(numbers) : 0;
  return part.value === null || whole === 0 ? null : part.value / whole;
};

const shareOf = (pair: Pair): AnswerFigure => {
  const part = figureOf(pair.part);
  const wholes = pair.wholes.map(figureOf);
  return {
    ...part,
    metric: 'share',
    of: part.metric,
    base: wholes.map(({ metric }) => metric).join('+'),
    value: valueOf(pair),
    unit: null,
    derived: true,
    name: `${part.name}占${wholes.map(({ name }) => name).join('、')}`,
    sources: [part, ...wholes].flatMap(({ sources }) => sources),
  };
};

const sentence = (pair: Pair): string => {
  const part = figureOf(pair.part);
  const wholes = pair.wholes.map(figureOf).map((figure) => `${figure.name} ${amount(figure)}`);
  const told = `${reportName(part)}${part.name} ${amount(part)}，${wholes.join('、')}`;
  const share = shareOf(pair);
  if (share.value === null) return `${told}，算不出占比。`;
  return `${told}，前者占后${wholes.length > 1 ? '几项之和' : '者'}的 ${amount(share)}。`;
};

const noBase = (part: StoredValue): Answer =>
  answer(
    'missing',
    `“${metricName(part.metric)}”没有通用的分母，算不出占比；可以说清楚占什么的比例。`,
  );

/** The wholes of a part, or the answer that says why there are none. */
const wholesOf = async (
  desk: Desk,
  part: StoredValue,
  base: readonly MetricChoice[],
): Promise<Pair | Answer> => {
  const usual = defaultBase(part.metric);
  const choices = base.length > 0 ? base : usual ? [usual] : [];
  if (choices.length === 0) return noBase(part);
  const found = await lookUp(desk, [part.report], choices);
  return obstacle(found) ?? { part, wholes: found.values };
};

const isPair = (each: Pair | Answer): each is Pair => 'part' in each;

const ofValues = async (
  desk: Desk,
  values: readonly StoredValue[],
  base: readonly MetricChoice[],
  notes: readonly string[],
): Promise<Answer> => {
  const each = await Promise.all(values.map((part) => wholesOf(desk, part, base)));
  const stuck = each.find((pair) => !isPair(pair));
  if (stuck && !isPair(stuck)) return stuck;
  const pairs = each.filter(isPair);
  const cells = pairs.flatMap(({ part, wholes }) => [part, ...wholes]);
  const computed = pairs.map(shareOf).filter(({ value }) => value !== null);
  return answer(computed.length > 0 ? 'share' : 'missing', pairs.map(sentence).join(''), {
    figures: computed,
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
    const metrics = wanted.metrics.map((part) => within(part, base));
    const gathered = await gather(desk, { ...wanted, metrics });
    if ('instead' in gathered) return gathered.instead;
    return ofValues(desk, gathered.found.values, base, gathered.notes);
  },
});

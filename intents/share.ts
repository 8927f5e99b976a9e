/** What part of a whole: 不予公开占办结, 自然人占新收, 纠正占复议. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { amount } from '../src/answer/sentences.ts';
import { metricName } from '../src/answer/metric-name.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { MetricChoice } from '../src/language/metric-parts.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { StoredValue } from '../src/store/store.ts';
import { questionWith } from './lookup/ask-where.ts';
import { gather, NO_REASONS } from './lookup/figures-answer.ts';
import { picksParts } from './lookup/parts-of.ts';
import { lookUp } from './lookup/look-up.ts';
import { obstacle } from './lookup/not-told.ts';
import {
  defaultBase,
  noShare,
  shareOf,
  shareSentence,
  sharesTogether,
  type Pair,
} from './lookup/shares.ts';
import { scopeNotes, touchingFindings, valueNotes } from './lookup/telling.ts';
import { verdict } from './lookup/verdict.ts';

/** 自然人占不予公开的: the part is counted in the row of the whole. */
const within = (part: MetricChoice, base: readonly MetricChoice[]): MetricChoice => {
  const [whole] = base[0] ?? [];
  return part.map((parts) =>
    parts.row === null && whole && whole.table === parts.table
      ? { ...parts, row: whole.row }
      : parts,
  );
};

/** 新公开的规范性文件占对外公开总数: of the same subject. */
const ofSubject = (
  base: readonly MetricChoice[],
  [part]: readonly MetricChoice[],
): readonly MetricChoice[] => {
  const [own] = part ?? [];
  return base.map((choice) =>
    choice.map((whole) =>
      whole.row === null && whole.table === 'active' && own?.table === 'active'
        ? { ...whole, row: own.row }
        : whole,
    ),
  );
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
  isRate: boolean,
): Promise<Pair | Answer> => {
  const usual = defaultBase(part.metric, isRate);
  const choices = base.length > 0 ? base : usual ? [usual] : [];
  if (choices.length === 0) return noBase(part);
  const found = await lookUp(desk, [part.report], choices);
  return obstacle(found) ?? { part, wholes: found.values };
};

interface Asked {
  readonly together: boolean;
  readonly isRate: boolean;
  readonly isWhy: boolean;
}

const isPair = (each: Pair | Answer): each is Pair => 'part' in each;

const ofValues = async (
  desk: Desk,
  values: readonly StoredValue[],
  base: readonly MetricChoice[],
  notes: readonly string[],
  { together, isRate, isWhy }: Asked,
): Promise<Answer> => {
  const each = await Promise.all(values.map((part) => wholesOf(desk, part, base, isRate)));
  const stuck = each.find((pair) => !isPair(pair));
  if (stuck && !isPair(stuck)) return stuck;
  const pairs = each.filter(isPair);
  const none = pairs.map(noShare).find((why) => why !== null);
  if (none !== undefined) return answer('missing', none);
  const cells = pairs.flatMap(({ part, wholes }) => [part, ...wholes]);
  const sum = together ? sharesTogether(pairs) : null;
  const computed = sum ? [sum] : pairs.map(shareOf).filter(({ value }) => value !== null);
  const added = sum ? `${sum.name}的 ${amount(sum)}。` : '';
  return answer(
    computed.length > 0 ? 'share' : 'missing',
    pairs.map(shareSentence).join('') + added,
    {
      figures: computed,
      notes: [
        ...(isWhy ? [NO_REASONS] : []),
        ...notes,
        ...(base.length === 0 ? ['没有说占什么的比例，按上面这个分母计算。'] : []),
        ...valueNotes(cells),
        ...scopeNotes(cells),
      ],
      findings: await touchingFindings(desk, cells),
    },
  );
};

/** 纠正率 of what: the questions offered ask for shares, too. */
const asShares = (instead: Answer): Answer =>
  instead.intent === 'clarify'
    ? {
        ...instead,
        options: instead.options.map((option) =>
          option.replace(/(?:占比)?多少[^多]*？$/u, '占比多少？'),
        ),
      }
    : instead;

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
    stated: slots.stated,
    claim: slots.claim,
    thresholds: slots.thresholds,
    cues: slots.cues,
    text: slots.text,
  }),
  fits: (u) =>
    isUnderstood(u) && !picksParts(u) && (u.cues.has('share') || u.continues === 'share'),
  handle: async ({ base: told, cues, claim, thresholds, text, ...wanted }, desk) => {
    const base = ofSubject(told, wanted.metrics);
    const metrics = wanted.metrics.map((part) => within(part, base));
    const ask = questionWith(metrics, '占比多少？');
    const gathered = await gather(desk, { ...wanted, metrics, ask });
    if ('instead' in gathered) return asShares(gathered.instead);
    const shares = await ofValues(desk, gathered.found.values, base, gathered.notes, {
      together: cues.has('sum'),
      isRate: /率/u.test(text),
      isWhy: cues.has('why'),
    });
    return { ...shares, lead: verdict(claim, thresholds, shares.figures) + shares.lead };
  },
});

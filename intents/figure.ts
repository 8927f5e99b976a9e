/** How much or how many: the figures of one report, as printed. */
import { defineIntent, slots } from '../src/intent.ts';
import { isUnderstood, type Understanding } from '../src/language/understanding.ts';
import * as z from 'zod';
import { figureSentence } from '../src/answer/sentences.ts';
import { gather, NO_REASONS, tellFigures } from './lookup/figures-answer.ts';
import { addsNothing, partlyHeard } from './lookup/partly-heard.ts';
import { verdict } from './lookup/verdict.ts';

/** 申请的前三名: a rank within one report, which no figure tells. */
const picksOut = (u: Understanding): boolean =>
  u.top !== null || u.nth !== null || u.cues.has('most') || u.cues.has('least');

/** 申请被拒了怎么办: what to do, not how many. */
const asksAdvice = (u: Understanding): boolean => u.cues.has('advice');

/** 依申请: the word alone. */
const NAME_ALONE =
  /^(?:依|新收|收到)?(?:的)?(?:政府)?(?:信息)?(?:公开)?申请(?:公开|数|件)?[？?。!！]?$/u;

/** 如何申请信息公开: nothing but words of the field, and no number asked for. */
const isTooLoose = (u: Understanding): boolean =>
  u.loose &&
  u.metrics.said &&
  u.places.value.length === 0 &&
  u.years.value.kind === 'open' &&
  u.measure === null &&
  !u.cues.has('number') &&
  !/[数量][？?]?$/u.test(u.question.text) &&
  !NAME_ALONE.test(u.question.text);

/** 依申请公开怎么说的: how the report tells it, not how many. */
const asksForText = (u: Understanding): boolean =>
  u.loose &&
  u.topic !== null &&
  u.measure === null &&
  !u.cues.has('number') &&
  (u.cues.has('tell') || u.cues.has('mention'));

export const figure = defineIntent({
  name: 'figure',
  title: '查一个数',
  examples: [
    [
      '固原2023依申请多少件',
      { metrics: [[{ table: 'requests', row: 'new', columns: [], measure: '件' }]] },
    ],
    ['白银2020因为国家秘密不给公开的有几件'],
    ['石嘴山2021年行政事业性收费收了多少钱'],
    ['红寺堡2020被复议了几次'],
  ],
  slots: z.object({
    places: slots.places,
    years: slots.years,
    metrics: slots.someMetrics,
    scope: slots.scope,
    stated: slots.stated,
    claim: slots.claim,
    thresholds: slots.thresholds,
    cues: slots.cues,
    asks: z.number(),
    text: slots.text,
  }),
  fits: (u) =>
    isUnderstood(u) && !picksOut(u) && !asksAdvice(u) && !isTooLoose(u) && !asksForText(u),
  handle: async ({ claim, thresholds, cues, asks, text, ...wanted }, desk) => {
    const gathered = await gather(desk, wanted);
    if ('instead' in gathered) return gathered.instead;
    const { figures } = gathered.found;
    const nothing = addsNothing(text, cues, figures);
    if (nothing) return nothing;
    if (asks > figures.length) return partlyHeard(asks, figures);
    const lead =
      (cues.has('more') ? '没有别的数了：' : '') +
      verdict(claim, thresholds, figures) +
      figureSentence(figures);
    const notes = cues.has('why') ? [NO_REASONS, ...gathered.notes] : gathered.notes;
    return tellFigures(desk, 'figure', { ...gathered, notes }, lead);
  },
});

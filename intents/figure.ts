/** How much or how many: the figures of one report, as printed. */
import { defineIntent, slots } from '../src/intent.ts';
import { isUnderstood, type Threshold, type Understanding } from '../src/language/understanding.ts';
import * as z from 'zod';
import type { AnswerFigure } from '../src/answer/answer.ts';
import { figureSentence } from '../src/answer/sentences.ts';
import { formatNumber } from '../src/vocabulary/numbers.ts';
import { passes } from './lookup/threshold.ts';
import { gather, tellFigures } from './lookup/figures-answer.ts';

/** 对 or 不是 where the question states a number or a limit. */
const verdict = (
  claim: number | null,
  thresholds: readonly Threshold[],
  figures: readonly AnswerFigure[],
): string => {
  const [only, ...more] = figures;
  if (!only || more.length > 0 || only.value === null) return '';
  if (claim !== null) return only.value === claim ? '对，' : `不是 ${formatNumber(claim)}：`;
  if (thresholds.length === 0) return '';
  return passes(only.value, thresholds) ? '是的，' : '不是，';
};

/** 申请的前三名: a rank within one report, which no figure tells. */
const picksOut = (u: Understanding): boolean => u.top !== null || u.nth !== null;

/** 如何申请信息公开: nothing but words of the field, and no number asked for. */
const isTooLoose = (u: Understanding): boolean =>
  u.loose &&
  u.metrics.said &&
  u.places.value.length === 0 &&
  u.years.value.kind === 'open' &&
  u.measure === null &&
  !u.cues.has('number') &&
  !/[数量][？?]?$/u.test(u.question.text);

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
    claim: slots.count,
    thresholds: slots.thresholds,
    cues: slots.cues,
  }),
  fits: (u) => isUnderstood(u) && !picksOut(u) && !isTooLoose(u) && !asksForText(u),
  handle: async ({ claim, thresholds, cues, ...wanted }, desk) => {
    const gathered = await gather(desk, wanted);
    if ('instead' in gathered) return gathered.instead;
    const lead =
      (cues.has('more') ? '没有别的数了：' : '') +
      verdict(claim, thresholds, gathered.found.figures) +
      figureSentence(gathered.found.figures);
    return tellFigures(desk, 'figure', gathered, lead);
  },
});

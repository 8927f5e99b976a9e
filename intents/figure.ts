/** How much or how many: the figures of one report, as printed. */
import { defineIntent, slots } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import * as z from 'zod';
import type { AnswerFigure } from '../src/answer/answer.ts';
import { figureSentence } from '../src/answer/sentences.ts';
import { formatNumber } from '../src/vocabulary/numbers.ts';
import { gather, tellFigures } from './lookup/figures-answer.ts';

/** 对 or 不是 where the question states a number. */
const verdict = (claim: number | null, figures: readonly AnswerFigure[]): string => {
  if (claim === null || figures.length !== 1) return '';
  return figures[0]?.value === claim ? '对，' : `不是 ${formatNumber(claim)}：`;
};

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
    ['红寺堡2020复议、诉讼各多少件'],
  ],
  slots: z.object({
    places: slots.places,
    years: slots.years,
    metrics: slots.someMetrics,
    scope: slots.scope,
    claim: slots.count,
  }),
  fits: (u) => isUnderstood(u),
  handle: async ({ claim, ...wanted }, desk) => {
    const gathered = await gather(desk, wanted);
    if ('instead' in gathered) return gathered.instead;
    const lead = verdict(claim, gathered.found.figures) + figureSentence(gathered.found.figures);
    return tellFigures(desk, 'figure', gathered, lead);
  },
});

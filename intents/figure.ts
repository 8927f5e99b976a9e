/** How much or how many: the figures of one report, as printed. */
import { defineIntent, slots } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import * as z from 'zod';
import { gather, tellFigures } from './lookup/figures-answer.ts';

export const figure = defineIntent({
  name: 'figure',
  title: '查一个数',
  examples: [
    ['固原2023依申请多少件', { metrics: [[{ table: 'requests', row: 'new', columns: [], measure: '件' }]] }],
    ['白银2020因为国家秘密不给公开的有几件'],
    ['石嘴山2021年行政事业性收费收了多少钱'],
    ['红寺堡2020复议、诉讼各多少件'],
  ],
  slots: z.object({ places: slots.places, years: slots.years, metrics: slots.someMetrics, scope: slots.scope }),
  fits: (u) => isUnderstood(u),
  handle: async (wanted, desk) => {
    const gathered = await gather(desk, wanted);
    return 'instead' in gathered ? gathered.instead : tellFigures(desk, 'figure', gathered);
  },
});

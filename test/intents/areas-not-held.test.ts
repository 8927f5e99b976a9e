import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { askOf, seedStore } from '../questions/seed-desk.ts';

let store: Store;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store.close());

describe('哪里缺报告', () => {
  test.each([
    ['宁夏哪些市没有报告', '3 个没有收录报告：银川市、吴忠市、中卫市。'],
    ['2023年宁夏哪些市没有报告', '4 个没有收录 2023 年度报告：银川市、石嘴山市、吴忠市、中卫市。'],
    ['固原哪些县没有报告', '都没有收录报告：原州区、西吉县、隆德县、泾源县、彭阳县。'],
    ['哪些省没有2023年的报告', '31 个省级地方都没有收录 2023 年度报告'],
    ['哪些地方没有报告', '您想看哪里缺报告？'],
  ])('%s', async (question, expected) => {
    const { answer } = await askOf(store)(question, null);
    expect(answer.lead).toContain(expected);
    expect(answer.figures).toEqual([]);
  });
});

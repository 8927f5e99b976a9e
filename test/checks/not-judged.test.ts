/** What is said of rules that could not judge. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notJudged } from '../../src/checks/not-judged.ts';
import { cleanReports } from './factory.ts';
import { yearBefore } from './plants.ts';

test('没有上年报告时说明哪些规则没有判断', () => {
  expect(notJudged({})[0]).toMatch(/^没有同一机关上一年度的报告，未能判断：.*跨年结转.*。$/);
});

test('有上年报告时只说缺少下级报告', () => {
  const [made] = fc.sample(cleanReports, { numRuns: 1, seed: 2 });
  if (!made) throw new Error('no report');
  expect(notJudged({ previous: yearBefore(made) })).toEqual([
    '没有所辖机关同年的报告，未能判断：上下级汇总。',
  ]);
});

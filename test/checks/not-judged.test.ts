/** What is said of rules that could not judge. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notJudged } from '../../src/checks/not-judged.ts';
import { cleanReports } from './factory.ts';
import { yearBefore } from './plants.ts';

const lacking = (...args: Parameters<typeof notJudged>) =>
  notJudged(...args).map((one) => one.lacks);

test('没有上年报告时说明哪些规则没有判断；没有下辖地区的不提下级', () => {
  const [only, ...more] = notJudged({}, false);
  expect(only).toMatchObject({ lacks: '上一年度的报告' });
  expect(only?.checks).toContain('跨年结转');
  expect(only?.checks).not.toContain('上下级汇总');
  expect(more).toEqual([]);
});

test('有下辖地区而没有它们的报告，也要说', () => {
  const [made] = fc.sample(cleanReports, { numRuns: 1, seed: 2 });
  if (!made) throw new Error('no report');
  expect(lacking({}, true)).toEqual(['上一年度的报告', '所辖地区同年的报告']);
  expect(lacking({ previous: yearBefore(made) }, true)).toEqual(['所辖地区同年的报告']);
  expect(lacking({ previous: yearBefore(made) }, false)).toEqual([]);
});

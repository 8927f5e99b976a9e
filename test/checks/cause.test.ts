/** Failing sums of known making in, the cause that explains them out; none where several would. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { type Cells, type Made, reportOf, settle } from './factory.ts';
import { CELLS } from './text-cases.ts';

const madeOf = (cells: Cells): Made => ({
  issuer: '固原市',
  year: 2023,
  layout: '2021',
  cells,
  preface: [],
  texts: { 一: ['扎实推进。'], 五: ['更新不够及时。'], 六: ['无。'] },
});

const CLEAN = settle(CELLS, '2021');

const causesOf = (changes: Cells): readonly (string | null)[] =>
  checkReport(reportOf(madeOf({ ...CLEAN, ...changes })))
    .filter(({ severity }) => severity === 'error')
    .map(({ cause }) => cause);

test('一格之误：指出这一格和应填的数', () => {
  const causes = causesOf({ 'requests.unavailable.not_held.natural': 46 });
  expect(new Set(causes).size).toBe(1);
  expect(causes[0]).toMatch(
    /^只要把“（四）无法提供 1\.本机关不掌握相关政府信息”行“自然人”栏的 46 改为 42/,
  );
});

test('数字颠倒', () => {
  expect(causesOf({ 'requests.unavailable.not_held.natural': 24 })[0]).toContain(
    '的 24 改为 42，相关各式就都平，两数数字相同、次序不同，可能是录入时颠倒',
  );
});

test('复议一行有几种改法时不猜', () => {
  expect(causesOf({ 'review.upheld': 3 })).toEqual([null]);
});

test('复议一行只有一种改法是数字颠倒时说出来', () => {
  const [cause] = causesOf({ 'review.upheld': 12, 'review.corrected': 30, 'review.total': 51 });
  expect(cause).toContain('的 12 改为 21');
});

test('填错申请人类型', () => {
  const causes = causesOf({
    'requests.granted.natural': 139,
    'requests.granted.legal': 1,
  });
  expect(causes).toHaveLength(2);
  expect(causes[0]).toContain('可能有 1 件填错了申请人类型');
});

test('一行重复计算', () => {
  const causes = causesOf({
    'requests.partial.natural': 17,
    'requests.partial.total': 17,
    'requests.granted.natural': 150,
    'requests.granted.total': 150,
  });
  expect(causes).toHaveLength(2);
  expect(causes[0]).toContain('“（二）部分公开”一行的数');
});

test('一个数被拆成两格', () => {
  const causes = causesOf({
    'requests.denied.law_forbidden.natural': 1,
    'requests.denied.law_forbidden.business': 4,
    'requests.denied.law_forbidden.total': 14,
  });
  expect(causes.some((cause) => cause?.includes('可能是一个数 14 被拆成了两格'))).toBe(true);
});

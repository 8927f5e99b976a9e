/** Numbers and days just at, and just beyond, the limit of a rule. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import type { Report } from '../../src/report/report.ts';
import { type Made, reportOf, settle } from './factory.ts';
import { CELLS } from './text-cases.ts';

const MADE: Made = {
  issuer: '固原市',
  year: 2023,
  layout: '2021',
  cells: settle(CELLS, '2021'),
  preface: [],
  texts: { 一: ['2023年，固原市扎实推进政务公开。'] },
};

const withCells = (cells: Made['cells'], year = MADE.year): Report =>
  reportOf({ ...MADE, year, cells: { ...MADE.cells, ...cells } });

const finds = (rule: string, ...given: Parameters<typeof checkReport>): boolean =>
  checkReport(...given).some((found) => found.rule === rule);

test.each([
  [100, 500, false],
  [100, 501, true],
  [500, 100, false],
  [501, 100, true],
  [9, 49, false],
  [9, 50, true],
  [0, 500, false],
  [500, 0, false],
])('异常变动：上年 %i，本年 %i', (before, now, isFound) => {
  const previous = withCells({ 'active.penalty.decisions': before }, 2022);
  const own = withCells({ 'active.penalty.decisions': now });
  expect(finds('jump', own, { previous })).toBe(isFound);
});

test.each([
  [5, 2, 3, false],
  [5, 2, 2, true],
])('现行有效：制发 %i、废止 %i、现行有效 %i', (issued, repealed, left, isFound) => {
  const own = withCells({
    'active.normative.issued': issued,
    'active.normative.repealed': repealed,
    'active.normative.in_force': left,
  });
  expect(finds('bounds', own)).toBe(isFound);
});

test.each([
  ['固原市', '2024-03-31', false],
  ['固原市', '2024-04-01', true],
  ['固原市财政局', '2024-01-31', false],
  ['固原市财政局', '2024-02-01', true],
  ['固原市财政局', null, false],
])('公布期限：%s %s', (issuer, published, isFound) => {
  expect(finds('deadline', reportOf({ ...MADE, issuer }, { published }))).toBe(isFound);
});

test('结果多于本年新收与上年结转之和，合计又看不准的，也说得出来', () => {
  const more = (id: string): number => (MADE.cells[id] ?? 0) + 1000;
  const own = withCells({
    'requests.granted.natural': more('requests.granted.natural'),
    'requests.granted.total': more('requests.granted.total'),
  });
  const isUnsure = (id: string): boolean => id.startsWith('requests.handled.');
  const figures = own.figures.map((figure) =>
    isUnsure(figure.id) ? { ...figure, state: 'unsure' as const, value: null } : figure,
  );
  const found = checkReport({ ...own, figures }).filter(({ rule }) => rule === 'bounds');
  expect(found.map(({ figures: [cell] }) => cell)).toEqual([
    'requests.granted.natural',
    'requests.granted.total',
  ]);
  expect(finds('bounds', withCells({}))).toBe(false);
});

test.each([
  ['total', 'warning'],
  ['natural', 'notice'],
])('跨年结转：%s 不等是 %s', (applicant, severity) => {
  const id = `requests.carried_out.${applicant}`;
  const next = `requests.carried_in.${applicant}`;
  const previous = withCells({ [id]: (MADE.cells[next] ?? 0) + 1 }, 2022);
  const found = checkReport(reportOf(MADE), { previous }).filter(
    ({ rule, figures }) => rule === 'carried-over' && figures.includes(next),
  );
  expect(found.map((each) => each.severity)).toEqual([severity]);
});

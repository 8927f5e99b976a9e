import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/report/report.ts';
import { figuresById, sum, valueOf } from '../../src/report/values.ts';

const PLACE = {
  section: '三',
  row: '',
  column: '',
  printedRow: '',
  line: null,
  page: null,
  box: null,
} as const;

const figure = (id: string, value: number | null | readonly (number | null)[]): Figure => {
  const base = { id, raw: '', note: null, decided: '', place: PLACE, candidates: [] };
  if (typeof value === 'number') return { ...base, state: 'number', value };
  if (value === null) return { ...base, state: 'blank', value };
  return { ...base, state: 'unsure', value: null, candidates: value };
};

const value = (
  cells: Readonly<Record<string, Parameters<typeof figure>[1]>>,
  id: string,
  layout: '2019' | '2021',
) => {
  const figures = Object.entries(cells).map(([cell, printed]) => figure(cell, printed));
  const { state, value: number, derived } = valueOf(figuresById({ figures }), id, layout);
  return { state, value: number, derived };
};

describe('valueOf', () => {
  test.each([
    [
      '打印的 0 是 0',
      { 'review.total': 0 },
      'review.total',
      { state: 'number', value: 0, derived: false },
    ],
    [
      '空格是空，不是 0',
      { 'review.total': null },
      'review.total',
      { state: 'blank', value: null, derived: false },
    ],
    ['没有的格是没有', {}, 'review.total', { state: 'absent', value: null, derived: false }],
    [
      '合计略过空格',
      { 'requests.unavailable.not_held.total': 2, 'requests.unavailable.unclear.total': null },
      'requests.unavailable.total',
      { state: 'number', value: 2, derived: true },
    ],
    [
      '全空的合计是空',
      { 'requests.unavailable.not_held.total': null, 'requests.unavailable.unclear.total': null },
      'requests.unavailable.total',
      { state: 'blank', value: null, derived: true },
    ],
    [
      '有一格不能确定，合计就不能确定',
      { 'litigation.direct.total': 1, 'litigation.after_review.total': [2, 3] },
      'litigation.total',
      { state: 'unsure', value: null, derived: true },
    ],
    [
      '不能确定的只是 0 还是空时，合计是确定的',
      { 'requests.new.business': 1, 'requests.new.other': [0, null] },
      'requests.new.organizations',
      { state: 'number', value: 1, derived: true },
    ],
  ] as const)('%s', (_title, cells, id, expected) => {
    expect(value(cells, id, '2021')).toEqual(expected);
  });

  test('其他处理在 2019 版是一格，在 2021 版是三格之和', () => {
    const cells = {
      'requests.other.total': 3,
      'requests.other.misc.total': 1,
      'requests.other.unpaid.total': 1,
    };
    expect(value(cells, 'requests.other.total', '2019')).toEqual({
      state: 'number',
      value: 3,
      derived: false,
    });
    expect(value(cells, 'requests.other.total', '2021')).toEqual({
      state: 'number',
      value: 2,
      derived: true,
    });
  });
});

test('sum adds decimals as people do', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([10335.99536, 0.00001])).toBe(10335.99537);
});

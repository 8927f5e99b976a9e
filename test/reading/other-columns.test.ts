/** Columns beside those of the form, two years side by side: every cell exact, or unsure, out. */
import { describe, expect, test } from 'vitest';
import { cell, expectedRows, readPlain, readRows, reportAround, tableThree } from './form.ts';
import { HEADS, type Cells, rows } from './table-three-rows.ts';

const twice = (values: readonly number[]): Cells => values.flatMap((value) => [value, value + 5]);

describe('列标题旁还有别的列', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '上年合计在前',
      [
        ['项目', '上年合计', ...HEADS].join('\t'),
        ...rows((label, values, row) => [label, row * 2, ...values]),
      ],
    ],
    [
      '代码一列',
      [
        ['项目', '代码', ...HEADS].join('\t'),
        ...rows((label, values, row) => [label, 101 + row, ...values]),
      ],
    ],
    [
      '占比一列，空格隔开',
      [
        ['项目', ...HEADS, '同比增长'].join(' '),
        ...rows((label, values, row) => [label, ...values, row], ' '),
      ],
    ],
    [
      '序号一列，空格隔开',
      [
        ['序号', '项目', ...HEADS].join(' '),
        ...rows((label, values, row) => [row + 1, label, ...values], ' '),
      ],
    ],
    [
      '总计在前',
      [
        ['项目', '总计', ...HEADS.slice(0, -1)].join('\t'),
        ...rows((label, values) => [label, values[6] ?? 0, ...values.slice(0, -1)]),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(readRows(readPlain(reportAround(lines.join('\n'))))).toEqual(expectedRows());
  });
});

describe('两年的数并列', () => {
  const years = (...names: readonly string[]) => HEADS.flatMap(() => names);
  const above = HEADS.flatMap((head) => [head, '']);

  test.each<readonly [string, readonly string[]]>([
    [
      '本年在前',
      [
        ['项目', ...above].join('\t'),
        ['', ...years('本年', '上年')].join('\t'),
        ...rows((label, values) => [label, ...twice(values)]),
      ],
    ],
    [
      '本年在后',
      [
        ['项目', ...above].join('\t'),
        ['', ...years('2022年', '2023年')].join('\t'),
        ...rows((label, values) => [label, ...twice(values).toReversed()]).map((line) => {
          const [label = '', ...cells] = line.split('\t');
          return [
            label,
            ...cells.toReversed().flatMap((c, i, all) => (i % 2 ? [c, all[i - 1]] : [])),
          ].join('\t');
        }),
      ],
    ],
    [
      '空格隔开',
      [
        ['项目', ...HEADS].join(' '),
        years('本年', '上年').join(' '),
        ...rows((label, values) => [label, ...twice(values)], ' '),
      ],
    ],
    [
      '一行一年，今年在前',
      [
        ['项目', '年度', ...HEADS].join('\t'),
        ...rows((label, values) => [
          label,
          '2023年',
          ...values,
          '\n',
          '2022年',
          ...values.map((n) => n + 5),
        ]).map((line) => line.replace('\t\n', '\n')),
      ],
    ],
    [
      '一行一年，去年在前，今年不再印行标题',
      [
        ['项目', '年度', ...HEADS].join('\t'),
        ...rows((label, values) => [
          label,
          '2022年',
          ...values.map((n) => n + 5),
          '\n',
          '2023年',
          ...values,
        ]).map((line) => line.replace('\t\n', '\n')),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(readRows(readPlain(reportAround(lines.join('\n'))))).toEqual(expectedRows());
  });
});

test('两行的头一个数像年份，还是件数', () => {
  const like = (row: number): number => ({ 0: 2047, 23: 2067 })[row] ?? row;
  const lines = tableThree((label, [, ...others], row) =>
    [...label.split('|'), like(row), ...others].join('\t'),
  );
  const report = readPlain(reportAround(lines));
  expect(cell(report, 'requests.new.natural')).toBe(2047);
  expect(cell(report, 'requests.handled.natural')).toBe(2067);
});

/** Table three in texts whose columns, blanks or labels stand where the form has none in; every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import {
  cell,
  expectedRows,
  LABELS,
  readMarked,
  readPlain,
  readRows,
  reportAround,
  row,
  tableThree,
  valuesOf,
} from './form.ts';

const lines = (label: string): readonly string[] => label.split('|');

describe('文本里总计后面还有一列上年的数', () => {
  const withBehind = (behind: (n: number) => string): string =>
    tableThree((label, values, n) =>
      [...lines(label), ...values.map((value) => value || ''), behind(n)].join('\t'),
    ).replace('总计\n', '总计\t上年\n');

  test.each<readonly [string, (n: number) => string]>([
    ['每行都印', (n) => String(n + 1)],
    ['有的行空着', (n) => (n % 3 === 0 ? '' : '7')],
  ])('%s：空着的格不被它填上', (_, behind) => {
    const read = readRows(readPlain(reportAround(withBehind(behind))));
    expect(read).toEqual(expectedRows().map((each) => each.replace(/\b0\b/gu, '空')));
  });
});

test('空着的格与 0 混印，总计也空着：按列标题所在的列', () => {
  const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const mixed = [0, 0, '', '', '', 0, ''];
  const body = LABELS.map((label, n) => {
    const words = lines(label);
    return [...words, ...(words.length === 1 ? [''] : []), ...(n === 7 ? mixed : valuesOf(n))];
  });
  const three = [['', '', ...heads], ...body].map((cells) => cells.join('\t')).join('\n');
  const read = readPlain(reportAround(three));
  expect(row(read, 'denied.third_party')).toBe('0 0 空 空 空 0 空');
});

test.each(['？？', '1.'])('其他处理后面的「%s」是它的一行，不是它自己', (unread) => {
  const body = LABELS.slice(0, 21).map((label, n) =>
    [...(n === 20 ? ['（六）其他处理', unread] : lines(label)), ...valuesOf(n)].join('\t'),
  );
  const read = readPlain(reportAround(body.join('\n')));
  expect(read.figures.filter(({ id }) => id.startsWith('requests.other'))).toEqual([]);
});

test('认不出标题的一行，不填上面空着的行', () => {
  const blank = Array<string>(7).fill('');
  const body = LABELS.slice(0, 4).map((label, n) => {
    const words = n === 3 ? ['？？'] : lines(label).slice(-1);
    return [...words, ...(n === 2 ? blank : valuesOf(n))].join(' | ');
  });
  const read = readMarked(reportAround(body.map((line) => `| ${line} |`).join('\n')));
  expect([row(read, 'granted'), row(read, 'partial')]).toEqual([
    Array(7).fill('空').join(' '),
    Array(7).fill('无此格').join(' '),
  ]);
});

test('合并的格子丢了，行尾补上空格子：不是多出来的列', () => {
  const three = tableThree((label, values, n) => {
    const words = n === 3 ? [label, ''] : lines(label);
    const cells = [...words, ...values.map((value) => value || '')];
    return [...cells, ...Array<string>(10 - cells.length).fill('')].join('\t');
  });
  expect(readRows(readPlain(reportAround(three)))).toEqual(
    expectedRows().map((each) => each.replace(/\b0\b/gu, '空')),
  );
});

describe('用空格对齐的表', () => {
  const aligned = (values: readonly number[], label: string): string =>
    label.padEnd(60) +
    values.map((value) => (value === 0 ? '' : String(value)).padStart(6)).join('');

  test('空着的格在自己的列里', () => {
    const three = tableThree((label, values) => aligned(values, lines(label).join('  '))).replace(
      /^自然人.*\n.*\n/u,
      '',
    );
    const filled = `${aligned([1, 1, 1, 1, 1, 1, 6], '一、本年新收政府信息公开申请数量')}\n`;
    const read = readRows(readPlain(reportAround(filled + three.split('\n').slice(1).join('\n'))));
    expect(read.slice(1)).toEqual(
      expectedRows()
        .slice(1)
        .map((each) => each.replace(/\b0\b/gu, '空')),
    );
  });
});

test('编号与标题之间有空格的总计，不并进上面空着的行', () => {
  const three = tableThree((label, values, n) => {
    const blank = n === 21 || n === 22;
    const printed = `| ${(blank ? Array(7).fill('') : values).join(' | ')} |`;
    return `\n${(lines(label).at(-1) ?? '').replace(/^（七）/u, '（七） ')}\n\n${printed}\n`;
  });
  const read = readMarked(reportAround(three));
  expect(row(read, 'other.misc')).toBe(Array(7).fill('空').join(' '));
  expect(row(read, 'handled')).toBe(valuesOf(23).join(' '));
});

describe('所有行标题在前，数都在后', () => {
  const labels = LABELS.flatMap(lines);
  const numbers = LABELS.map((_, n) => valuesOf(n));
  const down = (sep: string): readonly string[] =>
    Array.from({ length: 7 }, (_, column) => numbers.map((row) => row[column]).join(sep));
  const read = (body: readonly string[]): Report =>
    readPlain(reportAround([...labels, ...body].join('\n')));

  test.each<readonly [string, readonly string[]]>([
    ['一行一行地印', numbers.map((row) => row.join(' '))],
    ['一列一列地印，一数一行', down('\n')],
    ['一列一列地印，一列一行', down(' ')],
  ])('%s：合计证明了哪些数属于哪一行', (_, body) => {
    expect(readRows(read(body))).toEqual(expectedRows());
  });

  test.each<readonly [string, readonly string[]]>([
    [
      '少一个数',
      numbers.map((row) => row.join(' ')).map((row, n) => (n === 3 ? row.slice(2) : row)),
    ],
    ['没有一行合计对得上', numbers.map((row) => [...row.slice(0, 6), 99].join(' '))],
    ['一列一列地印，少一个数', down('\n').map((column, n) => (n === 2 ? column.slice(2) : column))],
  ])('%s：不猜', (_, body) => {
    expect(read(body).figures.filter(({ state }) => state !== 'unsure')).toEqual([]);
  });

  test('列标题夹在数中间：不猜', () => {
    const heads = [
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ];
    const body = down('\n').flatMap((column, n) => [heads[n] ?? '', column]);
    expect(read(body).figures.filter(({ state }) => state !== 'unsure')).toEqual([]);
  });
});

const HEADS = '）\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

test('列标题与格子错开一列，两种读法合计都对：不按错开的读', () => {
  const rows = ['一、本年新收政府信息公开申请数量\t\t12\t3\t3\t2\t3\t4\t27', '2.其他法律行政法规禁止公开\t\t1\t\t\t\t\t1\t2'];
  const report = readPlain(reportAround([HEADS, ...rows].join('\n')));
  expect(row(report, 'denied.law_forbidden')).toBe('1 空 空 空 空 1 2');
}); // prettier-ignore

test('组名与“3.其他”各在一格，是最后一小项，不是整个“其他处理”', () => {
  const table = [HEADS.slice(2), '（六）其他处理\t3.其他\t1\t0\t0\t0\t0\t0\t1'].join('\n');
  const report = readPlain(reportAround(table));
  expect(row(report, 'other.misc')).toBe('1 0 0 0 0 0 1');
  expect(cell(report, 'requests.other.total')).toBe('无此格');
});

test('转换程序把没有的格子写成 None、nan，不算一格', () => {
  const lines = [
    '|申请人情况 | None | None | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计|',
    `|${'---|'.repeat(10)}`,
    ...['本年新收', '上年结转'].map((name) => `|${name}政府信息公开申请数量 | None | None | 3 | 0 | 0 | 0 | 0 | 0 | 3|`),
    '|本年度办理结果 | （一）予以公开 | None | 3 | 0 | 0 | 0 | 0 | 0 | 3|',
    '|None | （二）部分公开 | None |  | / | 0 | 0 | - | 0 | nan|',
  ];
  expect(row(readMarked(reportAround(lines.join('\n'))), 'partial')).toBe('空 空 0 0 空 0 空');
}); // prettier-ignore

test('一个数一行、各行合计又对不上的，可能是一列一列印的，不当作一行', () => {
  const list = (...lines: readonly (string | number)[]) => lines.join('\n\n');
  const table = [
    HEADS.slice(2),
    '二、上年结转政府信息公开申请数量',
    list(12, 3),
    '四、结转下年度继续办理',
    list(363, 546, 754, 372, 357, 15364, 357),
  ];
  const report = readPlain(reportAround(table.join('\n\n')));
  expect(row(report, 'carried_out')).toBe('? ? ? ? ? ? ?');
});

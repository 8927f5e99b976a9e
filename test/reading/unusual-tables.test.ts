/** Tables with renamed rows, in two halves, printed twice or with other signs between the cells in; every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import {
  cell,
  expectedRows,
  LABELS,
  readMarked,
  readPage,
  readPlain,
  readRows,
  reportAround,
  row,
  tableThree,
  valuesOf,
} from './form.ts';

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

type Line = readonly (string | number)[];

const lines: readonly Line[] = LABELS.map((label, n) => [label.replace('|', ''), ...valuesOf(n)]);

const joined = (rows: readonly Line[], sign: string): string =>
  rows.map((cells) => cells.join(sign)).join('\n');

describe('行标题与表样不同，编号和上下行说得清', () => {
  test.each([
    ['一、本年新收政府信息公开申请数量', '一、本年新收申请数量'],
    ['三、本年度办理结果|（一）予以公开', '（一）全部公开'],
    ['（三）不予公开|1.属于国家秘密', '1、涉及国家秘密'],
    ['3.补正后申请内容仍不明确', '3.补正后仍不明确'],
    ['3.其他', '3.其他情形'],
  ])('%s 印作 %s', (label, printed) => {
    const at = LABELS.findIndex((each) => each === label);
    const renamed = lines.map((cells, n) => (n === at ? [printed, ...valuesOf(n)] : cells));
    const text = joined([['项目', ...HEADS], ...renamed], '\t');
    expect(readRows(readPlain(reportAround(text)))).toEqual(expectedRows());
  });

  test('只剩编号的一行可能是另一版表样的：不猜', () => {
    const from = LABELS.findIndex((label) => label.includes('逾期不补正'));
    const old = lines.toSpliced(from, 3, ['1.', ...valuesOf(from)]);
    const report = readPlain(reportAround(joined([['项目', ...HEADS], ...old], '\t')));
    expect(cell(report, 'requests.other.no_correction.total')).toBe('无此格');
    expect(cell(report, 'requests.handled.total')).not.toBe('无此格');
  });

  test('编号与缺的一行不同，不猜', () => {
    const renamed = lines.map((cells, n) => (n === 8 ? ['6.涉及内部', ...valuesOf(n)] : cells));
    const text = joined([['项目', ...HEADS], ...renamed], '\t');
    const report = readPlain(reportAround(text));
    expect(cell(report, 'requests.denied.internal_affairs.total')).toBe('无此格');
  });
});

test.each([['\t'], [' | ']])('表三分成左右两半（%j 分格）', (sign) => {
  const half = Math.ceil(lines.length / 2);
  const head = ['项目', ...HEADS];
  const blank: Line = Array<string>(head.length).fill('');
  const rows = lines.slice(0, half).map((cells, n) => [...cells, ...(lines[half + n] ?? blank)]);
  const text = joined([[...head, ...head], ...rows], sign);
  expect(readRows(readPlain(reportAround(text)))).toEqual(expectedRows());
});

test.each(['｜', '丨', ' ¦ '])('用“%s”分格', (bar) => {
  const text = joined([['项目', ...HEADS], ...lines], bar);
  expect(readRows(readPlain(reportAround(text)))).toEqual(expectedRows());
});

test('程序印出的 None 是空着的格', () => {
  const rows = lines.map((cells) => cells.map((each) => (each === 0 ? 'None' : each)));
  const read = readRows(readPlain(reportAround(joined([['项目', ...HEADS], ...rows], ','))));
  expect(read).toEqual(expectedRows().map((each) => each.replace(/\b0\b/gu, '空')));
});

test('汇总、本级两张表都印，有一行只在一张里认得：不取那一处的数', () => {
  const table = (add: number, damaged: boolean): string =>
    tableThree((label, values, n) =>
      [
        damaged && n === 6 ? '？？' : label.replace('|', ''),
        ...values.map((value) => value + add),
      ].join('\t'),
    );
  const text = `汇总\n\n${table(1, true)}\n\n本级\n\n${table(3, false)}`;
  expect(row(readPlain(reportAround(text)), 'denied.safety_stability')).toBe('? ? ? ? ? ? ?');
  expect(row(readMarked(reportAround(text)), 'denied.third_party')).toBe('? ? ? ? ? ? ?');
});

test('表三下面另列几个部门的一行：只有这一行不确定', () => {
  const table = tableThree((label, values) => [label.replace('|', ''), ...values].join('\t'));
  const list = ['市教育局', '市公安局']
    .map((name, n) => [`${name}本年新收政府信息公开申请数量`, ...valuesOf(n + 3)].join('\t'))
    .join('\n');
  const read = readRows(readPlain(reportAround(`${table}\n\n附：各部门情况\n\n${list}`)));
  expect(read.slice(1)).toEqual(expectedRows().slice(1));
});

const asPage = (three: string) =>
  readPage(`<body><p>${reportAround(three).replaceAll('\n\n', '</p><p>')}</p></body>`);

const tr = (cells: Line): string =>
  `<tr>${cells.map((each) => `<td>${String(each)}</td>`).join('')}</tr>`;

test('自然人、总计的列标题认不得，行尾还有一列备注：不把备注当作总计', () => {
  const rows = lines.map(([label = '', ...values], n) =>
    tr([label, ...values.map((each) => each || ''), n % 2 === 0 ? '无' : '']),
  );
  const three = `<table>${tr(['项目', '？', ...HEADS.slice(1, 6), '？', '备注'])}${rows.join('')}</table>`;
  const expected = expectedRows().map((each) => each.replace(/\b0\b/gu, '空'));
  expect(readRows(asPage(three))).toEqual(expected);
});

test('数都带“件”，一格只剩一个“件”：是断了的数，不是单位一列', () => {
  const rows = lines.map(([label = '', ...values], n) => {
    const printed = values.map((each) => `${String(each)}件`);
    return [label, ...(n === 6 ? ['件', ''] : ['', printed[0] ?? '']), ...printed.slice(1)];
  });
  const text = joined([['项目', '', ...HEADS], ...rows], '\t');
  const report = readPlain(reportAround(text));
  expect(cell(report, 'requests.denied.safety_stability.natural')).toBe('?');
  expect(row(report, 'denied.third_party')).toBe(expectedRows()[7]);
});

/** Table two in its shapes and units in, every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import { cell, readMarked, readPlain, reportAround } from './form.ts';
import { NEW, OLD, at } from './table-two-rows.ts';

test('2021 版每一格', () => {
  const ids = [
    'regulations.issued',
    'regulations.repealed',
    'regulations.in_force',
    'normative.issued',
    'normative.repealed',
    'normative.in_force',
    'licensing.decisions',
    'penalty.decisions',
    'coercion.decisions',
    'fees.amount',
  ];
  expect(at(NEW(), ...ids)).toEqual([1, 0, 2, 24, 12, 147, 405830, 283246, 2070, 10335.99536]);
});

test('2019 版每一格，增减带符号', () => {
  const ids = [
    'normative.made',
    'normative.disclosed',
    'normative.public_total',
    'licensing.previous_items',
    'licensing.item_change',
    'licensing.decisions',
    'services.item_change',
    'penalty.item_change',
    'coercion.item_change',
    'fees.previous_items',
    'fees.item_change',
    'procurement.projects',
    'procurement.amount',
  ];
  expect(at(OLD(), ...ids)).toEqual([5, 5, 9, 889, 1196, 6269, -73, -14, 44, 3, 0, 199, 18336.88]);
});

describe('坏掉的行不连累邻行，也不冒充空格', () => {
  test('行标题认不出，下一行仍按自己的列标题', () => {
    const rows = { 收费: '小计\t138\t-7\t', 采购: '政府集中采购\t16\t19999985万\t\t' };
    expect(at(OLD(rows), 'procurement.projects', 'procurement.amount')).toEqual([16, 19999985]);
  });

  test.each([
    ['不成数的格子', '行政事业性收费\t12%\t-106\t', 'fees.previous_items'],
    ['空格子后同一个数两次', '行政事业性收费\t\t+7\t+7', 'fees.previous_items'],
  ])('%s，读作不能确定', (_name, row, id) => {
    expect(at(OLD({ 收费: row }), id)).toEqual(['?']);
  });
});

test.each(['1.\t5\t/\t14838', '某某\t5\t/\t14838'])(
  '认不出标题的「%s」不占用下一行标题的前半',
  (unknown) => {
    const rows = { 许可: `${unknown}\n其他对外管理服务` };
    const text = OLD(rows).replace('其他对外管理服务事项', '事项');
    expect(at(text, 'services.previous_items', 'services.decisions')).toEqual([307, 553]);
  },
);

test.each([
  [
    '行标题',
    { 许可: '行政许可（指办件量，不含行政处罚、行政强制）\t405830' },
    'licensing.decisions',
    405830,
  ],
  [
    '行标题，有的程序把文件写成檔案',
    { 文件: '行政規範性檔案\t24\t12\t147' },
    'normative.issued',
    24,
  ],
  [
    '列标题',
    { 收费头: '信息内容\t本年收费金额（指实收数，单位：元）', 收费: '行政事业性收费\t20000' },
    'fees.amount',
    2,
  ],
] as const)('%s后面括号里的说明不是别的标题', (_name, rows, id, value) => {
  expect(at(NEW(rows), id, 'penalty.decisions')).toEqual([value, 283246]);
});

describe('金额的单位', () => {
  test.each([
    ['表头万元', '信息内容\t本年收费金额（单位：万元）', '25.1', 25.1],
    ['表头元', '信息内容\t本年收费金额（单位：元）', '251000', 25.1],
    ['表头亿元', '信息内容\t本年收费金额（单位：亿元）', '1.5', 15000],
    ['格内元', '信息内容\t本年收费金额（单位：万元）', '251000元', 25.1],
    ['格内单位压过表头', '信息内容\t本年收费金额（单位：元）', '25.1万元', 25.1],
    ['表头的单位断成两行', '信息内容\t本年收费金额（单 位：元）', '251000', 25.1],
    ['格里有注', '信息内容\t本年收费金额（单位：元）', '251000¹', 25.1],
    ['注里有单位', '信息内容\t本年收费金额（单位：元）', '251000（其中罚没3万元）', 25.1],
    ['表头没印完，不知道单位', '信息内容\t本年收费金额（单位', '251000', '?'],
    ['表头没印完，单位认得', '信息内容\t本年收费金额（元', '251000', 25.1],
    ['没有单位照读', '信息内容\t本年收费金额', '25.1', 25.1],
    ['空', '信息内容\t本年收费金额（单位：元）', '/', '空'],
  ])('%s', (_, head, printed, expected) => {
    expect(at(NEW({ 收费头: head, 收费: `行政事业性收费\t${printed}` }), 'fees.amount')).toEqual([
      expected,
    ]);
  });
});

describe('空格、缺格、多格', () => {
  test.each([
    ['空格占位', '规章\t\t0\t', ['空', 0, '空']],
    ['整行空', '规章\t\t\t', ['空', '空', '空']],
    ['少一格不猜', '规章\t1\t2', ['?', '?', '?']],
    ['多一格不猜', '规章\t1\t2\t3\t4', ['?', '?', '?']],
    ['格内有注', '规章\t22（其中修订16件）\t0\t2', [22, 0, 2]],
    ['格里不是数', '规章\t若干\t0\t2', ['?', 0, 2]],
  ])('%s', (_, line, expected) => {
    const ids = ['regulations.issued', 'regulations.repealed', 'regulations.in_force'];
    const got = at(NEW({ 规章: line }), ...ids);
    if (line.includes('若干'))
      expect(got.filter((one) => typeof one === 'number' && one !== 0 && one !== 2)).toEqual([]);
    else expect(got).toEqual(expected);
  });
});

test('格内的注留在旁边', () => {
  const report = readPlain(reportAround('', NEW({ 规章: '规章\t22（其中修订16件）\t0\t2' })));
  expect(report.figures.find(({ id }) => id === 'active.regulations.issued')?.note).toBe(
    '其中修订16件',
  );
});

test('合并格子被重复印出', () => {
  const text = NEW({ 许可: '行政许可\t5\t5\t5' }).replace(
    '信息内容\t本年处理决定数量\n行政许可',
    '信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n行政许可',
  );
  expect(at(text, 'licensing.decisions')).toEqual([5]);
});

test('一格一行', () => {
  const text = NEW().replace(/\t/gu, '\n');
  expect(
    at(text, 'regulations.in_force', 'normative.issued', 'licensing.decisions', 'fees.amount'),
  ).toEqual([2, 24, 405830, 10335.99536]);
});

test('空格子被截去的一行仍是空格', () => {
  const lines = NEW()
    .split('\n')
    .map((line) => (line.includes('\t') ? `${line.replaceAll('\t', ' | ')} |` : `${line} | ||`));
  const text = [...lines.slice(0, -1), '行政事业性收费 |'].join('\n');
  expect(at(text, 'normative.in_force', 'fees.amount')).toEqual([147, '空']);
});

test('Markdown 的小表', () => {
  const text =
    '### 第二十条第（五）项\n| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | 517645 |';
  expect(cell(readMarked(reportAround('', text)), 'active.licensing.decisions')).toBe(517645);
});

test('正文里提到的数不是表里的数', () => {
  const report = readPlain(
    reportAround('', '全年办理行政许可 6428 件，行政处罚 160 件，制发规范性文件 2 件。'),
  );
  expect(report.figures).toEqual([]);
});

test.each(['12a', '见附件', '3.5.7'])('第一格是 %s：只有它读不准，后面的不移动', (damaged) => {
  const text = OLD({ 许可: `行政许可\t${damaged}\t+1196\t6269\t` });
  expect(
    at(text, 'licensing.previous_items', 'licensing.item_change', 'licensing.decisions'),
  ).toEqual(['?', 1196, 6269]);
});

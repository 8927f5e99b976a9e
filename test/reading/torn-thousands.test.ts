/** Numbers whose thousands a comma parts, where commas or line breaks part cells too, in; every cell exact, or said to be unsure, out. */
import { expect, test } from 'vitest';
import { cell, LABELS, readPlain, readRows, reportAround, row, valuesOf } from './form.ts';

const HEADS = '自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计';

test('点线引向带千分位逗号的数：逗号不分格', () => {
  const rows = ['行政许可......12,345', '行政处罚......5,429', '行政强制......10,587'];
  const active = ['信息内容......本年处理决定数量', ...rows].join('\n');
  const three = LABELS.slice(0, 3).map((label) => `${label}......1,234......1,234`);
  const report = readPlain(reportAround(three.join('\n'), active));
  expect(report.figures.filter(({ state }) => state === 'number')).toEqual([]);
});

test('逗号分格，一行的总计带千分位逗号：这一行不按列标题取数', () => {
  const lines = LABELS.map((label, n) => [
    label.replace('|', ''),
    ...(n === 3 ? ['200', '0', '300', '0', '400', '483', '1,383'] : valuesOf(n)),
  ]);
  const text = [`项目,${HEADS}`, ...lines.map((cells) => cells.join(','))].join('\n');
  const report = readPlain(reportAround(text));
  expect(row(report, 'partial')).toBe('? ? ? ? ? ? ?');
  expect(readRows(report)[5]).not.toContain('?');
});

test('数随行标题一起断成两行：不取它的后半', () => {
  const two = '行政 | 2，3 |\n处罚 | 11 |';
  const active = `信息内容 | 本年处理决定数量 |\n${two}`;
  expect(cell(readPlain(reportAround('', active)), 'active.penalty.decisions')).toBe('?');
});

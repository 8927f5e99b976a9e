/** Table three of web pages with more columns, columns in another order, rows in two; every cell exact, or unsure, out. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import {
  expectedRows,
  LABELS,
  readPage,
  readRows,
  reportAround,
  row,
  valuesOf,
  lines,
} from './form.ts';

type Values = readonly (string | number)[];

/** Table three of a web page: `arrange` gives the cells of a row from its seven, head and figures alike. */
const page = (
  arrange: (cells: Values) => Values,
  figures: (values: readonly number[]) => Values = (values) => values,
): Report => {
  const head = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const rows = LABELS.map((label, n) => {
    const cells = arrange(figures(valuesOf(n)));
    return `<tr><td>${lines(label).at(-1) ?? ''}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = arrange(head).map((cell) => `<td>${cell}</td>`);
  const table = `<table><tr><td></td>${heads.join('')}</tr>${rows.join('')}</table>`;
  const [before = '', after = ''] = reportAround('@').split('@');
  const paragraphs = (text: string): string =>
    text
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
  return readPage(paragraphs(before) + table + paragraphs(after));
};

describe('网页上的一行分成两行', () => {
  const halved = (upper: Values, lower: Values): string => {
    const cellsOf = (values: Values): string => values.map((v) => `<td>${v}</td>`).join('');
    const report = readPage(
      [
        ...reportAround('@').split('@').slice(0, 1),
        '<table><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>',
        `<tr><td rowspan=2>一、本年新收政府信息公开申请数量</td>${cellsOf(upper)}</tr><tr>${cellsOf(lower)}</tr></table>`,
      ].join(''),
    );
    return row(report, 'new');
  };

  test.each<[string, Values, Values, string]>([
    ['数在下一行', [5, '', '', 0, 0, 0, 8], ['', 1, 2, '', '', '', ''], '5 1 2 0 0 0 8'],
    ['两行都空', [5, '', '', 0, 0, 0, 8], ['', '', '', '', '', '', ''], '5 空 空 0 0 0 8'],
  ])('%s', (_, upper, lower, expected) => {
    expect(halved(upper, lower)).toBe(expected);
  });
});

describe('网页上多出来的列、换了次序的列', () => {
  test.each<readonly [string, (cells: Values) => Values]>([
    ['总计在前', (cells) => [...cells.slice(6), ...cells.slice(0, 6)]],
    ['法人在前', ([natural = '', ...rest]) => [...rest.slice(0, 5), natural, ...rest.slice(5)]],
    ['行尾有备注，全是斜线', (cells) => [...cells, cells[0] === '自然人' ? '备注' : '/']],
    ['行尾有上年的数', (cells) => [...cells, cells[0] === '自然人' ? '上年总计' : 9]],
    ['行标题后有单位', (cells) => [cells[0] === '自然人' ? '单位' : '件', ...cells]],
  ])('%s', (_, arrange) => {
    expect(readRows(page(arrange))).toEqual(expectedRows());
  });

  test('多出一列而没有一行合计对得上：不猜', () => {
    const wrong = (values: readonly number[]): Values => [...values.slice(0, 6), 99];
    const read = readRows(page((cells) => [...cells, cells[0] === '自然人' ? '去年' : 7], wrong));
    expect(new Set(read)).toEqual(new Set([Array(7).fill('?').join(' ')]));
  });
});

/** Figures in; the rows they are printed in, each once, with their cells marked, out. */
import { describe, expect, test } from 'vitest';
import type { AnswerFigure, Source } from '../../src/answer/answer.ts';
import { printedRowsOf } from '../../src/channels/printed-rows.ts';
import { figure } from './answers.ts';

const ROW = '新收 |  | 213 | 1 | 0 | 0 | 0 | 0 | 214';

const printedIn = (printedRow: string, column: string, raw: string): AnswerFigure => {
  const cell: Source = { ...(figure(1).source as Source), column, raw, printedRow };
  return figure(1, { source: cell, sources: [cell] });
};

describe('the printed row', () => {
  test.each<readonly [string, string, string, string, readonly string[], readonly number[]]>([
    ['总计是最后一格', '总计', '4', '3.其他 | 4 | 0 | 0 | 4', ['3.其他', '4', '0', '0', '4'], [4]],
    ['表格行尾的空格去掉', '总计', '8', '新收 | 8 | 8 |  | ', ['新收', '8', '8'], [2]],
    ['行首的空格去掉', '总计', '4', ' | 1.国家秘密 | 4 | 4', ['1.国家秘密', '4', '4'], [2]],
    ['只有一格相同', '自然人', '213', '新收 | 213 | 1 | 214', ['新收', '213', '1', '214'], [1]],
    ['几格相同就不标', '科研机构', '0', '新收 | 9 | 0 | 0 | 9', ['新收', '9', '0', '0', '9'], []],
    ['空白的总计不标', '总计', '', '新收 | 8 | 8 | ', ['新收', '8', '8', ''], [3]],
    ['没有这一格就不标', '总计', '7', '新收 | 8 | 8', ['新收', '8', '8'], []],
    ['整行空白', '总计', '', '', [''], []],
  ])('%s', (_name, column, raw, printedRow, cells, marked) => {
    const [row] = printedRowsOf([printedIn(printedRow, column, raw)]);
    expect(row?.cells).toEqual(cells);
    expect([...(row?.marked ?? [])]).toEqual(marked);
  });

  test('一行里的几格放在一起', () => {
    const rows = printedRowsOf([printedIn(ROW, '自然人', '213'), printedIn(ROW, '总计', '214')]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.path.join(' › ')).toBe(
      '固原市 2023 年（固原市2023年报.txt） › 第三部分 › 行：一、本年新收政府信息公开申请数量 › 列：自然人、总计 › 第 47 行',
    );
    expect([...(rows[0]?.marked ?? [])]).toEqual([2, 8]);
  });

  test('两份报告的文件同名，各是各的', () => {
    const other = { ...(figure(1).source as Source), issuer: '白银市', year: 2020 };
    const rows = printedRowsOf([figure(1), figure(1, { source: other, sources: [other] })]);
    expect(rows.map(({ path }) => path[0])).toEqual([
      '固原市 2023 年（固原市2023年报.txt）',
      '白银市 2020 年（固原市2023年报.txt）',
    ]);
  });

  test('同一格支持几个数，只说一次', () => {
    expect(
      printedRowsOf([figure(214), figure(214), figure(null, { source: null, sources: [] })]),
    ).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/answer/answer.ts';
import {
  numberWords,
  ownerWords,
  printedCells,
  quotesOf,
  sidesWords,
  sourcesOf,
  sourceWords,
  unitWords,
} from '../../src/channels/words.ts';
import { figure, finding } from './answers.ts';

describe('numbers', () => {
  test.each([
    ['一个数', figure(214), '214', '件'],
    ['0 不是空白', figure(0), '0', '件'],
    ['空白不是 0', figure(null), '表中为空', ''],
    ['小数一位不少', figure(10335.99536, { unit: '万元' }), '10335.99536', '万元'],
    ['占比', figure(15 / 214, { metric: 'share', unit: null }), '7.01%', ''],
    ['负的差', figure(-109, { metric: 'difference' }), '-109', '件'],
  ])('%s', (_name, shown, number, unit) => {
    expect(numberWords(shown)).toBe(number);
    expect(unitWords(shown)).toBe(unit);
  });
});

describe('whose number it is', () => {
  const [guyuan, baiyin, hongsibu] = [
    { issuer: '固原市', year: 2023 },
    { issuer: '白银市', year: 2020 },
    { issuer: '红寺堡区', year: 2020 },
  ] as const;

  test.each([
    ['一份报告的', undefined, '固原市 2023 年'],
    ['一份报告里两项相加', [guyuan, guyuan], '固原市 2023 年'],
    ['两份报告之差', [guyuan, baiyin], '固原市 2023 年、白银市 2020 年'],
    ['几份报告的平均', [guyuan, baiyin, hongsibu], '3 份报告'],
  ])('%s', (_name, over, words) => {
    expect(ownerWords(figure(6.2, over ? { over } : {}))).toBe(words);
  });
});

describe('the printed row', () => {
  const cell = (column: string, raw: string, printedRow: string): Source => ({
    ...(figure(1).source as Source),
    column,
    raw,
    printedRow,
  });

  test.each([
    ['总计是最后一格', '总计', '4', '3.其他 | 4 | 0 | 0 | 4', ['3.其他', '4', '0', '0', '4'], 4],
    ['表格行尾的空格去掉', '总计', '8', '新收 | 8 | 8 |  | ', ['新收', '8', '8'], 2],
    ['行首的空格去掉', '总计', '4', ' | 1.国家秘密 | 4 | 4', ['1.国家秘密', '4', '4'], 2],
    ['只有一格相同', '自然人', '213', '新收 | 213 | 1 | 214', ['新收', '213', '1', '214'], 1],
    ['几格相同就不标', '科研机构', '0', '新收 | 9 | 0 | 0 | 9', ['新收', '9', '0', '0', '9'], -1],
    ['空白的总计不标', '总计', '', '新收 | 8 | 8 | ', ['新收', '8', '8', ''], 3],
    ['没有这一格就不标', '总计', '7', '新收 | 8 | 8', ['新收', '8', '8'], -1],
    ['整行空白', '总计', '', '', [''], -1],
  ])('%s', (_name, column, raw, printedRow, cells, marked) => {
    expect(printedCells(cell(column, raw, printedRow))).toEqual({ cells, marked });
  });

  test('the path names file, section, row, column and line', () => {
    expect(sourceWords(cell('总计', '4', '')).join(' › ')).toBe(
      '固原市2023年报.txt › 第三部分 › 行：一、本年新收政府信息公开申请数量 › 列：总计 › 第 47 行',
    );
  });

  test('a cell behind several figures is told once', () => {
    expect(
      sourcesOf([figure(214), figure(214), figure(null, { source: null, sources: [] })]),
    ).toHaveLength(1);
  });
});

describe('findings', () => {
  test('both sides, where both are known', () => {
    expect(sidesWords(finding())).toBe('报告写 7.09%，应为 7.01%');
    expect(sidesWords(finding({ expected: null }))).toBeNull();
  });

  test('a quote that the sentence holds already is not repeated', () => {
    expect(quotesOf(finding())).toEqual([]);
    expect(quotesOf(finding({ message: '不符。' }))).toEqual(['不予公开 15 件，占比 7.09%']);
  });
});

import { describe, expect, test } from 'vitest';
import {
  numberWords,
  ownerWords,
  quotesOf,
  sidesWords,
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

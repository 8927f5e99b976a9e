import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, percent, readNumber } from '../../src/vocabulary/numbers.ts';
import { inChinese } from './chinese-numerals.ts';
import { anyText } from './any-text.ts';

describe('读一个数', () => {
  test.each([
    ['214', 214],
    ['1,234', 1234],
    ['1，234，567', 1234567],
    ['１，２３４', 1234],
    ['10335.99536', 10335.99536],
    ['-14', -14],
    [' -14\n', -14],
    ['－73', -73],
    ['−73', -73],
    ['+1196', 1196],
    ['1.2万', 12000],
    ['10.73 万', 107300],
    ['3亿', 300000000],
    ['3亿5000万', 350000000],
    ['1.2万亿', 1200000000000],
    ['5百', 500],
    ['12百', 1200],
    ['1万2000', 12000],
    ['十万', 100000],
    ['一百零五万', 1050000],
    ['一千二百万', 12000000],
    ['一亿三', 130000000],
    ['一万零三亿', 1000300000000],
    ['2百万', 2000000],
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['两百', 200],
    ['一千二百', 1200],
    ['一千二', 1200],
    ['一百五', 150],
    ['一百零五', 105],
    ['一万二', 12000],
    ['一万零二', 10002],
    ['三亿五', 350000000],
    ['两千零二十三', 2023],
    ['二〇二三', 2023],
    ['二○二三', 2023],
    ['二零二三', 2023],
    ['三点五', 3.5],
    ['三点五万', 35000],
    ['壹仟贰佰叁拾', 1230],
    ['０', 0],
    ['-0', 0],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '无',
    '-',
    '/',
    '1 234',
    '2 14',
    '1,23',
    '12,34',
    '1234,567',
    '0,123',
    '1.2.3',
    '5/3',
    '12%',
    '万',
    '亿',
    '百',
    '两三',
    '七八',
    '1万2',
    '1万20000',
    '一万三万',
    '一万三亿',
    '1万2万',
    '一千二万',
    '一百五亿',
    '三点十',
    '一二万三千万四',
    '22件',
    '约22',
    '第三',
    '3e5',
    '0x10',
    'Infinity',
    'NaN',
    '１ ２',
    '+-3',
    '--3',
    '12345678901234567',
    '1.',
    '.5',
    '十十',
    '百一',
    '一亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿',
  ])('不是一个数：「%s」', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test('汉字数写出来再读回来', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readNumber(inChinese(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('一万以内的汉字数个个读得回来', () => {
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      (value) => readNumber(inChinese(value)) !== value,
    );
    expect(wrong).toEqual([]);
  });

  test('千分位写出来再读回来', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(',', '，'),
        (value, comma) => {
          expect(readNumber(value.toLocaleString('en-US').replaceAll(',', comma))).toBe(value);
        },
      ),
    );
  });

  test('逐位写的汉字年份读得回来', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.constantFrom('〇', '零', '○'),
        (year, zero) => {
          const written = [...String(year)].map((d) =>
            `${zero}一二三四五六七八九`.charAt(Number(d)),
          );
          expect(readNumber(written.join(''))).toBe(year);
        },
      ),
    );
  });

  test('万、亿不带二进制尾数', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places) => {
          const text = `${String(digits)}e-${String(places)}`;
          const printed = Number(text).toFixed(places);
          expect(readNumber(`${printed}万`)).toBe(
            Number(`${text.split('e')[0] ?? ''}e${String(4 - places)}`),
          );
        },
      ),
    );
  });

  test('任意文字都不出错', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const value = readNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

test.each([
  [336190, '336190'],
  [7380.28959, '7380.28959'],
  [0, '0'],
  [-14, '-14'],
  [0.1, '0.1'],
  [1e-7, '0.0000001'],
  [1e21, '1000000000000000000000'],
])('写出数字 %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('写出再读回', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1e5),
      (value) => {
        expect(Number(formatNumber(value))).toBe(value + 0);
      },
    ),
  );
});

test.each([
  [0.0701, undefined, '7.01%'],
  [15 / 214, undefined, '7.01%'],
  [0.5, undefined, '50%'],
  [1, undefined, '100%'],
  [0, undefined, '0%'],
  [1 / 3, undefined, '33.33%'],
  [1 / 3, 1, '33.3%'],
  [0.12345, undefined, '12.35%'],
  [0.1, 0, '10%'],
  [1.5, undefined, '150%'],
])('百分数 %s 保留 %s 位', (value, digits, text) => {
  expect(percent(value, digits)).toBe(text);
});

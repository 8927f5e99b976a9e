import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../src/vocabulary/cells.ts';
import type { Unit } from '../../src/vocabulary/metrics.ts';
import { anyText } from './any-text.ts';

const numbers: readonly (readonly [
  text: string,
  unit: Unit,
  value: number,
  note: string | null,
])[] = [
  ['214', '件', 214, null],
  [' 0 ', '件', 0, null],
  ['１２', '件', 12, null],
  ['1,234', '件', 1234, null],
  ['1，234', '件', 1234, null],
  ['1,234件', '件', 1234, null],
  ['15 个', '个', 15, null],
  ['12项', '项', 12, null],
  ['7921起', '件', 7921, null],
  ['1.2万件', '件', 12000, null],
  ['3万', '件', 30000, null],
  ['十二', '件', 12, null],
  ['合计：22', '件', 22, null],
  ['0（件）', '件', 0, null],
  ['73802895.90元', '万元', 7380.28959, null],
  ['251000元', '万元', 25.1, null],
  ['2020.97 万元', '万元', 2020.97, null],
  ['2020.97（万元）', '万元', 2020.97, null],
  ['2020.97(单位：万元)', '万元', 2020.97, null],
  ['18336.88 万', '万元', 18336.88, null],
  ['10335.99536', '万元', 10335.99536, null],
  ['1.5亿元', '万元', 15000, null],
  ['1.5亿', '万元', 15000, null],
  ['3亿5000万元', '万元', 35000, null],
  ['二十五万元', '万元', 25, null],
  ['0元', '万元', 0, null],
  ['4068.208', '万元', 4068.208, null],
  ['增44', '项', 44, null],
  ['减73', '项', -73, null],
  ['增加 44 项', '项', 44, null],
  ['较上年减少73项', '项', -73, null],
  ['+1196', '项', 1196, null],
  ['-14', '项', -14, null],
  ['- 14', '项', -14, null],
  ['—14', '项', -14, null],
  ['\u201114', '项', -14, null],
  ['−14', '项', -14, null],
  ['－14', '项', -14, null],
  ['↓3', '项', -3, null],
  ['3↓', '项', -3, null],
  ['↑3', '项', 3, null],
  ['3↑', '项', 3, null],
  ['44（增）', '项', 44, null],
  ['新增5', '项', 5, null],
  ['73（减）', '项', -73, null],
  ['增减0', '项', 0, null],
  ['增/减 0项', '项', 0, null],
  ['减0', '项', 0, null],
  ['22（其中修订16件）', '件', 22, '其中修订16件'],
  ['22件(其中修订 16 件)', '件', 22, '其中修订 16 件'],
  ['22，其中修订16件', '件', 22, '其中修订16件'],
  ['22（其中修订16件', '件', 22, '其中修订16件'],
  ['22\n（含修订16件）', '件', 22, '含修订16件'],
  ['22 （ 其中修订16件 ） ', '件', 22, '其中修订16件'],
  ['22[1]', '件', 22, '1'],
  ['22*', '件', 22, '*'],
  ['22①', '件', 22, '①'],
  ['22¹', '件', 22, '¹'],
  ['22注1', '件', 22, '注1'],
];

test.each(numbers)('数：「%s」（%s）', (text, unit, value, note) => {
  expect(readCell(text, unit)).toEqual({ state: 'number', value, note });
});

test.each([
  '',
  ' ',
  '　',
  '\n',
  '\u00a0',
  '/',
  '／',
  '\\',
  '-',
  '－',
  '—',
  '——',
  '–',
  '−',
  '─',
  '无',
  '(无)',
  '（/）',
  '不适用',
])('空：「%s」', (text) => {
  expect(readCell(text, '件')).toEqual({ state: 'blank', note: null });
  expect(readCell(text, '万元')).toEqual({ state: 'blank', note: null });
});

test.each([
  ['/（本年度未开展）', '本年度未开展'],
  ['/①', '①'],
  ['—¹', '¹'],
  ['/注', '注'],
  ['-[注2]', '[注2]'],
])('空格里的说明和脚注号留在一边：「%s」', (text, note) => {
  expect(readCell(text, '件')).toEqual({ state: 'blank', note });
});

const unreadable: readonly (readonly [text: string, unit: Unit])[] = [
  ['2 14', '件'],
  ['1 234', '件'],
  ['1\n234', '件'],
  ['5/3', '件'],
  ['增5减3', '项'],
  ['增减5', '项'],
  ['12%', '件'],
  ['15元', '件'],
  ['15万元', '件'],
  ['15个', '万元'],
  ['15件', '万元'],
  ['¥251000', '万元'],
  ['100美元', '万元'],
  ['一', '件'],
  ['十', '件'],
  ['万件', '件'],
  ['（14）', '件'],
  ['无（0）', '件'],
  ['约22', '件'],
  ['22.', '件'],
  ['12,34', '件'],
  ['1.2.3', '件'],
  ['O', '件'],
  ['两三', '件'],
  ['持平', '项'],
  ['见附件', '件'],
  ['0 0 0', '件'],
  ['1'.repeat(300), '件'],
];

test.each(unreadable)('认不准的不猜：「%s」（%s）', (text, unit) => {
  expect(readCell(text, unit)).toEqual({ state: 'unreadable' });
});

describe('性质', () => {
  const count = fc.integer({ min: 0, max: 9_999_999 });

  test('数怎么写都读回来', () => {
    const writings: readonly ((n: number) => string)[] = [
      (n) => String(n),
      (n) => n.toLocaleString('en-US'),
      (n) => n.toLocaleString('en-US').replaceAll(',', '，'),
      (n) => String(n).replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      (n) => ` ${String(n)} 件`,
      (n) => `${String(n)}（其中修订1件）`,
    ];
    fc.assert(
      fc.property(count, fc.constantFrom(...writings), (n, write) => {
        expect(readCell(write(n), '件')).toMatchObject({ state: 'number', value: n });
      }),
    );
  });

  test('元、万元、亿元折成万元一分不差', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => {
        const yuan = `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
        const expected = Number(`${String(fen)}e-6`);
        expect(readCell(`${yuan}元`, '万元')).toEqual({
          state: 'number',
          value: expected,
          note: null,
        });
      }),
    );
  });

  test('正负号读回来', () => {
    const signs = fc.constantFrom(
      ['增', 1],
      ['减', -1],
      ['+', 1],
      ['-', -1],
      ['↓', -1],
      ['增加', 1],
      ['减少', -1],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(count, signs, (n, [sign, factor]) => {
        expect(readCell(`${sign}${String(n)}`, '项')).toEqual({
          state: 'number',
          value: n * factor + 0,
          note: null,
        });
      }),
    );
  });

  test('任意文字都不出错，两个数从不合成一个', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(['number', 'blank', 'unreadable']).toContain(readCell(text, '件').state);
      }),
    );
    fc.assert(
      fc.property(
        count,
        count,
        fc.constantFrom(' ', '\n', '\t', '/', '、', '　'),
        (a, b, between) => {
          expect(readCell(`${String(a)}${between}${String(b)}`, '件')).toEqual({
            state: 'unreadable',
          });
        },
      ),
    );
  });
});

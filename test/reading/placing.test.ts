/** The cells of a row in, what they are taken for out: sure only where the print or the row's sum leaves no other way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/reading/pieces.ts';
import { kindOf } from '../../src/reading/piece-kind.ts';
import { place, type Slot } from '../../src/reading/placing.ts';
import { proofOf } from '../../src/reading/row-proof.ts';

const piece = (text: string, column: number, loose = false): Piece => ({
  kind: kindOf(text),
  text,
  column,
  span: 1,
  loose,
  block: 0,
  row: 0,
  width: 1,
  line: 1,
  page: null,
  box: null,
});

const cells = (row: string): readonly Piece[] =>
  row.split('|').map((text, column) => piece(text.trim(), column));

const loose = (row: string): readonly Piece[] =>
  row.split(' ').map((text, column) => piece(text, column, column > 0));

const SEVEN = proofOf([{ total: 6, parts: [0, 1, 2, 3, 4, 5] }]);

/** A sure cell as printed, `·` for an empty one, `?` for an open one. */
const shown = (slots: readonly Slot[]): string =>
  slots.map((slot) => (slot.kind === 'open' ? '?' : slot.piece.text || '·')).join(' ');

describe('七列的一行', () => {
  test.each([
    ['七个数', '1|2|3|0|0|0|6', '1 2 3 0 0 0 6'],
    ['合计印错也照读', '1|2|3|0|0|0|7', '1 2 3 0 0 0 7'],
    ['斜线是印出来的空', '1|/|/|/|/|/|1', '1 / / / / / 1'],
    ['行尾多出空格子', '11||||||11||', '11 · · · · · 11'],
    ['行首多出空格子', '||11||||||11', '11 · · · · · 11'],
    ['七格全空', '||||||', '· · · · · · ·'],
    ['空着的列由合计定位', '||1||||1||', '· · 1 · · · 1'],
    ['合计也定不了位', '||1||||2||', '? ? ? ? ? ? ?'],
    ['多印一个 0', '11|0|0|0|0|0|0|11', '11 0 0 0 0 0 11'],
    ['八个数，多的是哪个 0 看不出', '5|2|0|0|0|2|0|9', '5 2 0 0 ? ? 9'],
    ['八个数，合计对不上', '5|2|0|0|0|2|0|8', '? ? ? ? ? ? ?'],
    ['六个数，没有空格子', '5|2|0|0|0|7', '? ? ? ? ? ? 7'],
    ['全是 0 的六个数', '0|0|0|0|0|0', '? ? ? ? ? ? ?'],
    ['数都挤在前面', '5|2|7||||', '? ? ? ? ? ? 7'],
    ['合计空着', '5|||1|||', '5 · · 1 · · ·'],
    ['只有行标题', '', '? ? ? ? ? ? ?'],
  ])('%s', (_, row, expected) => {
    expect(shown(place(cells(row), 7, SEVEN))).toBe(expected);
  });
});

test.each([
  ['合计相符，按格子次序', 3, '? 1 2 · · · 3'],
  ['合计不符，哪格是哪列看不出', 4, '? ? ? ? ? ? ?'],
])('断成两行的一行：%s', (_, total, expected) => {
  const broken = ['', '1', '', '2', '', '', '', String(total)].map((text, at) => ({
    ...piece(text, at),
    row: at < 2 ? 0 : 1,
  }));
  expect(shown(place(broken, 7, SEVEN))).toBe(expected);
});

describe('被空格隔开的数', () => {
  test.each([
    ['2 14 由合计连起', '2 14 0 0 0 0 0 214', '214 0 0 0 0 0 214'],
    ['两种连法都不对', '2 14 0 0 0 0 0 215', '? ? ? ? ? ? ?'],
    ['七个就不连', '2 14 0 0 0 0 16', '2 14 0 0 0 0 16'],
  ])('%s', (_, row, expected) => {
    expect(shown(place(loose(row), 7, SEVEN))).toBe(expected);
  });

  test('连在一起的七个数字由合计拆开', () => {
    expect(shown(place([piece('2100003', 0)], 7, SEVEN))).toBe('2 1 0 0 0 0 3');
    expect(shown(place([piece('2100004', 0)], 7, SEVEN))).toBe('? ? ? ? ? ? ?');
  });
});

describe('没有合计的表', () => {
  test.each([
    ['个数相符', '1|0|2', 3, '1 0 2'],
    ['少一个', '1|2', 3, '? ? ?'],
    ['多一个', '1|2|3|4', 3, '? ? ?'],
    ['空格占位', '|5|', 3, '· 5 ·'],
  ])('%s', (_, row, count, expected) => {
    expect(shown(place(cells(row), count, null))).toBe(expected);
  });
});

test('同一行里个数恰好，另一行单独的数是页码', () => {
  const row = [...cells('1|0|2'), { ...piece('3', 0), row: 1 }];
  expect(shown(place(row, 3, null))).toBe('1 0 2');
});

const numbers = fc.array(fc.nat(20_000), { minLength: 6, maxLength: 6 });
const withTotal = (parts: readonly number[]): readonly number[] => [
  ...parts,
  parts.reduce((sum, n) => sum + n, 0),
];

const expectFaithful = (slots: readonly Slot[], printed: readonly string[]): void => {
  slots.forEach((slot, column) => {
    if (slot.kind === 'cell') expect(slot.piece.text).toBe(printed[column]);
  });
};

describe('任意的数', () => {
  test('首尾多出空格子不改变任何一格', () => {
    fc.assert(
      fc.property(numbers, fc.nat(3), fc.nat(3), (parts, before, after) => {
        const printed = withTotal(parts).map(String);
        const row = [
          ...Array<string>(before).fill(''),
          ...printed,
          ...Array<string>(after).fill(''),
        ];
        const slots = place(
          row.map((text, i) => piece(text, i)),
          7,
          SEVEN,
        );
        expect(shown(slots)).toBe(printed.join(' '));
      }),
    );
  });

  test('多印一格时，说得出的都对', () => {
    fc.assert(
      fc.property(numbers, fc.nat(6), (parts, doubled) => {
        const printed = withTotal(parts).map(String);
        const row = printed.flatMap((text, i) => (i === doubled ? [text, text] : [text]));
        expectFaithful(
          place(
            row.map((text, i) => piece(text, i)),
            7,
            SEVEN,
          ),
          printed,
        );
      }),
    );
  });

  test('0 留空而格子都在时，每一格都对', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (parts) => {
        const printed = withTotal(parts).map((n) => (n === 0 ? '' : String(n)));
        const slots = place(
          printed.map((text, i) => piece(text, i)),
          7,
          SEVEN,
        );
        expect(shown(slots)).toBe(printed.map((text) => text || '·').join(' '));
      }),
    );
  });

  test('0 留空而格子也丢了时，说得出的都对', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (parts) => {
        const printed = withTotal(parts).map((n) => (n === 0 ? '' : String(n)));
        const kept = printed.filter((text) => text !== '');
        expectFaithful(
          place(
            kept.map((text, i) => piece(text, i)),
            7,
            SEVEN,
          ),
          printed,
        );
      }),
    );
  });

  test('一个数被空格隔开时，说得出的都对', () => {
    fc.assert(
      fc.property(numbers, fc.nat(6), fc.nat(4), (parts, torn, at) => {
        const printed = withTotal(parts).map(String);
        const row = printed.flatMap((text, i) =>
          i === torn && text.length > at + 1 ? [text.slice(0, at + 1), text.slice(at + 1)] : [text],
        );
        expectFaithful(
          place(
            row.map((text, i) => piece(text, i, i > 0)),
            7,
            SEVEN,
          ),
          printed,
        );
      }),
    );
  });
});

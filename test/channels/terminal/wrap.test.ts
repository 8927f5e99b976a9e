import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, widthOf } from '../../../src/channels/terminal/width.ts';
import { wrap } from '../../../src/channels/terminal/wrap.ts';

describe('width', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['年报', 4],
    ['（12）', 6],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['“x”', 3],
  ])('%s is %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('padding', () => {
    expect(pad('年报', 6, false)).toBe('年报  ');
    expect(pad('12', 6, true)).toBe('    12');
    expect(pad('年报', 2, true)).toBe('年报');
  });
});

describe('wrapping', () => {
  test.each([
    ['按宽度折行', '一二三四五', 4, ['一二', '三四', '五']],
    ['句读不在行首', '一二，三四', 4, ['一', '二，', '三四']],
    ['数字不拆开', '共 2024 件', 6, ['共', '2024', '件']],
    ['太长的字母串拆开', 'abcdef', 4, ['abcd', 'ef']],
    ['保留换行', '一\n\n二', 10, ['一', '', '二']],
  ])('%s', (_name, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('every line fits and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/channels/plain-text.ts';
import { QUESTION_LIMIT, readQuestion } from '../../src/channels/question.ts';

/** Any code points, half characters too, half of them from the low range where the controls are. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xff), fc.nat(0x10ffff)), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

describe('a question as typed', () => {
  test.each([
    ['  固原2023依申请多少件 \n', '固原2023依申请多少件'],
    ['固原\u3000\u3000白银', '固原 白银'],
    ['固\u0000原\u202E白银\uD83D', '固 原 白银'],
    ['𠮷林'.repeat(250), '𠮷林'.repeat(250)],
  ])('%j', (typed, question) => {
    expect(readQuestion(typed)).toEqual({ question });
  });

  test.each(['', ' ', '\u0000\u200B\uFEFF', '\uD800'])('%j is no question', (typed) => {
    expect(readQuestion(typed)).toHaveProperty('problem');
  });

  test('one character too many is told with both numbers', () => {
    const read = readQuestion('长'.repeat(QUESTION_LIMIT + 1));
    expect(read).toHaveProperty('problem', expect.stringMatching(/501 字.*500 字/));
  });
});

describe('plain text', () => {
  test('nothing is left that steers a terminal or breaks an encoding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(text)).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  test('words, line breaks and emoji stay', () => {
    expect(plainText('固原\r\n白银\t👨‍👩‍👧\u001B[31m红')).toBe('固原\n白银 👨‍👩‍👧[31m红');
  });
});

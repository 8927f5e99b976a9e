import { expect, test } from 'vitest';
import fc from 'fast-check';
import { matcher, prefixMatcher } from '../../src/vocabulary/match.ts';

const TABLE = [
  ['行政', 'a'],
  ['行政处罚', 'b'],
  ['处罚', 'c'],
  ['处罚', 'd'],
] as const;

const found = (text: string): string[] => matcher<string>(TABLE)(text).map(({ words }) => words);

test('最长的词先得，从左到右，互不重叠', () => {
  expect(found('行政处罚和处罚')).toEqual(['行政处罚', '处罚']);
  expect(found('行政处理')).toEqual(['行政']);
  expect(found('没有')).toEqual([]);
});

test('同一个词的几个值都给出，按表的顺序，不重复', () => {
  const [match] = matcher<string>([...TABLE, ['处罚', 'd']])('的处罚');
  expect(match).toEqual({ values: ['c', 'd'], words: '处罚', start: 1, end: 3 });
});

test('空词不算', () => {
  expect(matcher<string>([['', 'x']])('任何')).toEqual([]);
});

test('从一处开始的所有词，最长的在前', () => {
  const at = prefixMatcher<string>(() => TABLE);
  expect(at('行政处罚', 0).map(({ words }) => words)).toEqual(['行政处罚', '行政']);
  expect(at('行政处罚', 1)).toEqual([]);
  expect(at('', 0)).toEqual([]);
});

test('任意词表和文本：跨度即原文，不重叠，且每处没有更长的词', () => {
  const word = fc.stringMatching(/^[甲乙丙]{1,4}$/u);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.stringMatching(/^[甲乙丙丁]{0,30}$/u),
      (words, text) => {
        const matches = matcher<string>(words.map((each) => [each, each] as const))(text);
        let end = 0;
        for (const match of matches) {
          expect(text.slice(match.start, match.end)).toBe(match.words);
          expect(match.start).toBeGreaterThanOrEqual(end);
          const longer = words.filter((each) => text.startsWith(each, match.start));
          expect(Math.max(...longer.map((each) => each.length))).toBe(match.words.length);
          end = match.end;
        }
        const missed = matches.length === 0 && words.some((each) => text.includes(each));
        expect(missed).toBe(false);
      },
    ),
  );
});

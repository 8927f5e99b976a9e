/** Sentences in many wordings beside known tables in, a warning for each fault and for nothing else out. */
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { reportOf, settle } from './factory.ts';
import { CELLS } from './text-cases.ts';
import { CLEAN, NUMBERS, UNTRUE } from './wordings.ts';

const cells = settle(CELLS, '2021');

/** A sentence that names the year's work opens its report. */
const opening = (says: string) =>
  /^2022年/.test(says) ? [] : ['2023年，固原市扎实推进政务公开。'];

const warnings = (says: string): readonly string[] =>
  checkReport(
    reportOf({
      issuer: '固原市',
      year: 2023,
      layout: '2021',
      cells,
      preface: [],
      texts: { 一: [...opening(says), says], 五: ['更新不够及时。'], 六: ['无。'] },
    }),
  ).flatMap(({ severity, rule, message }) =>
    severity === 'notice' ? [] : [`${rule}：${message}`],
  );

const EITHER = /\{([^→}]*)→([^}]*)\}/g;

/** The sentence with all numbers right, and once for each number with that one wrong. */
const told = (sentence: string) => ({
  right: sentence.replace(EITHER, '$1'),
  wrong: [...sentence.matchAll(EITHER)].map(
    (match) =>
      sentence.slice(0, match.index).replace(EITHER, '$1') +
      (match[2] ?? '') +
      sentence.slice(match.index + match[0].length).replace(EITHER, '$1'),
  ),
});

test.each(NUMBERS)('数：%s', (sentence) => {
  const { right, wrong } = told(sentence);
  expect(warnings(right)).toEqual([]);
  expect(wrong.filter((says) => warnings(says).length === 0)).toEqual([]);
});

describe('不实', () => {
  test.each(UNTRUE)('%s', (says, rule) => {
    expect(warnings(says).join('\n')).toContain(`${rule}：`);
  });
});

test.each(CLEAN)('不该报：%s', (says) => {
  expect(warnings(says)).toEqual([]);
});

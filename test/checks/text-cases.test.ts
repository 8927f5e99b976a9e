/** Sentences beside known tables in, exactly the warnings they deserve out. */
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { type Made, reportOf, settle } from './factory.ts';
import { CASES, CELLS } from './text-cases.ts';

const reportSaying = (sentence: string) => {
  const made: Made = {
    issuer: '固原市',
    year: 2023,
    layout: '2021',
    cells: settle(CELLS, '2021'),
    preface: [],
    texts: {
      一: ['2023年，固原市扎实推进政务公开。', sentence],
      五: ['更新不够及时。'],
      六: ['无。'],
    },
  };
  return reportOf(made);
};

const SILENT = CASES.filter(([, rules]) => rules.length === 0);
const FIRING = CASES.filter(([, rules]) => rules.length > 0);

describe('不该报', () => {
  test.each(SILENT)('%s', (sentence) => {
    const found = checkReport(reportSaying(sentence)).filter(
      ({ severity }) => severity !== 'notice',
    );
    expect(found.map(({ rule, message }) => `${rule}：${message}`)).toEqual([]);
  });
});

describe('该报', () => {
  test.each(FIRING)('%s', (sentence, rules) => {
    const found = checkReport(reportSaying(sentence)).filter(
      ({ severity }) => severity !== 'notice',
    );
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});

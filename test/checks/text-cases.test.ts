/** Sentences beside known tables in, exactly the warnings they deserve out. */
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { type Made, reportOf, settle } from './factory.ts';
import { type Case, CASES, CELLS } from './text-cases.ts';

const reportSaying = (sentence: string, where: Case[2]) => {
  const said = (place: Case[2], otherwise: readonly string[]) =>
    where === place ? [...otherwise, sentence] : otherwise;
  const made: Made = {
    issuer: '固原市',
    year: 2023,
    layout: '2021',
    cells: settle(CELLS, '2021'),
    preface: said('', []),
    texts: {
      一: said(undefined, ['2023年，固原市扎实推进政务公开。']),
      五: said('五', ['更新不够及时。']),
      六: said('六', ['无。']),
    },
  };
  return reportOf(made);
};

const named = CASES.map(([says, rules, where]) => ({ says, rules, where }));

const warningsFor = (says: string, where: Case[2]) =>
  checkReport(reportSaying(says, where)).filter(({ severity }) => severity !== 'notice');

describe('不该报', () => {
  test.each(named.filter(({ rules }) => rules.length === 0))('$says', ({ says, where }) => {
    const found = warningsFor(says, where);
    expect(found.map(({ rule, message }) => `${rule}：${message}`)).toEqual([]);
  });
});

describe('该报', () => {
  test.each(named.filter(({ rules }) => rules.length > 0))('$says', ({ says, rules, where }) => {
    expect(warningsFor(says, where).map(({ rule }) => rule)).toEqual(rules);
  });
});

test('有结转而称办结率 100%：只提示', () => {
  const found = checkReport(reportSaying('全年收到政府信息公开申请214件，办结率100%。', undefined));
  expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['text-rate notice']);
});

test('引文里打开的括号、书名号，引到合上为止', () => {
  const quotes = warningsFor(
    '根据《中华人民共和国政府信息公开条例》（国务院令第492号）开展工作。收到留言（咨询类10条，投诉类20条）。',
    undefined,
  ).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(quotes).toEqual(['《中华人民共和国政府信息公开条例》（国务院令第492号）']);
});

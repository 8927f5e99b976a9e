/** Reports with a fault of form in, the one warning it deserves out. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import type { Report, SectionNumber } from '../../src/report/report.ts';
import { type Made, reportOf, section, settle } from './factory.ts';
import { CELLS } from './text-cases.ts';

const MADE: Made = {
  issuer: '固原市',
  year: 2023,
  layout: '2021',
  cells: settle(CELLS, '2021'),
  preface: [],
  texts: { 一: ['2023年，固原市扎实推进政务公开。'], 五: ['更新不够及时。'], 六: ['无。'] },
};

const retitled = (titles: Readonly<Partial<Record<SectionNumber, string>>>): Partial<Report> => ({
  sections: reportOf(MADE).sections.map((each) => ({
    ...each,
    title: titles[each.number] ?? each.title,
  })),
});

const saying = (number: SectionNumber, text: string): Partial<Report> => ({
  sections: reportOf(MADE).sections.map((each) =>
    each.number === number ? section(number, each.title, [text]) : each,
  ),
});

test.each([
  ['一样不差', {}, []],
  ['第五部分只写无', saying('五', '无。'), ['sections']],
  ['第五部分说没有大的问题', saying('五', '没有发现大的问题，但更新不够及时。'), []],
  [
    '第五、第六部分标题对调',
    retitled({ 五: '其他需要报告的事项', 六: '存在的主要问题及改进情况' }),
    ['sections', 'sections'],
  ],
  ['标题用词略有不同', retitled({ 五: '工作中的不足和下一步打算', 六: '需要说明的事项' }), []],
])('%s', (_, changes, rules) => {
  const found = checkReport(reportOf(MADE, changes)).filter(
    ({ severity }) => severity !== 'notice',
  );
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

test('表上查不到的乡镇、街道也没有规章制定权', () => {
  const cells = { ...MADE.cells, 'active.regulations.in_force': 2 };
  const own = reportOf({ ...MADE, issuer: '安镇街道办事处', cells });
  expect(checkReport(own).map(({ rule }) => rule)).toContain('rule-making-power');
});

test.each([
  [null, false],
  [0, true],
])('现行有效件数为 %s：空着不当作 0', (left, isFound) => {
  const cells = {
    ...MADE.cells,
    'active.normative.issued': 2,
    'active.normative.repealed': 0,
    'active.normative.in_force': left,
  };
  const found = checkReport(reportOf({ ...MADE, cells })).map(({ rule }) => rule);
  expect(found.includes('bounds')).toBe(isFound);
});

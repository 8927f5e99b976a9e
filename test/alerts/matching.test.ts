import { describe, expect, test } from 'vitest';
import { matches } from '../../src/alerts/matching.ts';
import { subjectsOf } from '../../src/alerts/subjects.ts';
import type { ReportEvent } from '../../src/report/report-event.ts';
import type { Wish } from '../../src/report/subscription.ts';
import { WISH } from '../store/sample.ts';

const EVENT: ReportEvent = {
  kind: 'added',
  issuer: '固原市',
  year: 2024,
  scope: null,
  file: 'a.txt',
  changes: [],
  arrived: [],
  withdrawn: [],
};
const ERROR = { rule: 'requests-balance', severity: 'error', message: '不平' } as const;
const WARNING = { rule: 'text-parts', severity: 'warning', message: '不符' } as const;
const NUMBERS: Readonly<Record<string, number>> = { 'litigation.total': 12 };

const isTold = (wish: Partial<Wish>, event: Partial<ReportEvent>): boolean => {
  const happened = { ...EVENT, ...event };
  return matches(
    { ...WISH, ...wish },
    happened,
    subjectsOf(happened.issuer),
    (metric) => NUMBERS[metric] ?? null,
  );
};

describe('订阅的是谁', () => {
  test.each<readonly [string, Partial<Wish>, string, boolean]>([
    ['本机关', {}, '固原市', true],
    ['本机关的办公室', {}, '固原市人民政府办公室', true],
    ['下辖的县，没有订', {}, '固原市原州区', false],
    ['下辖的县，连同下辖', { below: true }, '彭阳县', true],
    ['下辖的部门，没有订', {}, '固原市教育局', false],
    ['下辖的部门，连同下辖', { below: true }, '固原市教育局', true],
    ['省连同下辖', { subject: '宁夏回族自治区', below: true }, '彭阳县', true],
    ['自治区的办公厅', { subject: '宁夏回族自治区' }, '宁夏回族自治区人民政府办公厅', true],
    ['别的市', { below: true }, '白银市', false],
    ['市不是同名的区', { subject: '白银市' }, '白银市白银区', false],
    ['所有', { subject: null }, '白银市', true],
    ['没有区划的名字', { subject: '某中心' }, '某中心', true],
  ])('%s', (_, wish, issuer, told) => {
    expect(isTold(wish, { issuer })).toBe(told);
  });
});

describe('订阅的是什么', () => {
  const CHANGED = [{ metric: 'litigation.direct.total', before: 3, after: 12 }] as const;
  const OTHER = [{ metric: 'review.total', before: 3, after: 4 }] as const;
  const bound = { metric: 'litigation.total', comparison: '>', value: 10 } as const;
  test.each<readonly [string, Partial<Wish>, Partial<ReportEvent>, boolean]>([
    ['报告：新报告', { what: 'reports' }, {}, true],
    ['报告：更正', { what: 'reports' }, { kind: 'replaced' }, true],
    ['报告：只是重新核验', { what: 'reports' }, { kind: 'rechecked', arrived: [ERROR] }, false],
    ['核验：新报告没有错', { what: 'findings' }, {}, false],
    ['核验：新报告有错', { what: 'findings' }, { arrived: [WARNING] }, true],
    ['核验：重新核验有错', { what: 'findings' }, { kind: 'rechecked', arrived: [ERROR] }, true],
    ['核验：撤回也要说', { what: 'findings' }, { kind: 'rechecked', withdrawn: [ERROR] }, true],
    ['只要错误：警告不算', { what: 'findings', errorsOnly: true }, { arrived: [WARNING] }, false],
    ['一个题目', { what: 'findings', topic: '分项与总数' }, { arrived: [WARNING] }, true],
    ['另一个题目', { what: 'findings', topic: '分项与总数' }, { arrived: [ERROR] }, false],
    ['几条规则的题目', { what: 'findings', topic: '表内勾稽' }, { arrived: [ERROR] }, true],
    ['超过', { what: 'number', bound }, {}, true],
    ['没有超过', { what: 'number', bound: { ...bound, value: 12 } }, {}, false],
    ['达到', { what: 'number', bound: { ...bound, comparison: '>=', value: 12 } }, {}, true],
    ['没有这个数', { what: 'number', bound: { ...bound, metric: 'review.total' } }, {}, false],
    ['更正了这个数', { what: 'number', bound }, { kind: 'replaced', changes: CHANGED }, true],
    ['更正的是别的数', { what: 'number', bound }, { kind: 'replaced', changes: OTHER }, false],
  ])('%s', (_, wish, event, told) => {
    expect(isTold(wish, event)).toBe(told);
  });
});

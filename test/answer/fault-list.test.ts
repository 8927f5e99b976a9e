import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVISED, adviceOn } from '../../src/answer/fault-list/advice.ts';
import { totalsOf } from '../../src/answer/fault-list/counts.ts';
import { faultList, GROUPS } from '../../src/answer/fault-list/fault-list.ts';
import { clearWords, explanation, totalWords } from '../../src/answer/fault-list/list-words.ts';
import { CHECKS } from '../../src/checks/index.ts';
import type { Severity } from '../../src/report/finding.ts';
import { checked, fault, sample, unread } from './fault-list.sample.ts';

const date = new Date(2026, 10, 21);
const listOf = (reports: Parameters<typeof faultList>[0], level: Severity = 'warning') =>
  faultList(reports, unread, { date, level });

describe('the list', () => {
  test('先列错误多的机关，同一机关的报告放在一起，再按名称', () => {
    const error = fault({ severity: 'error' });
    const list = listOf([
      checked('乙县', 2022, [fault()]),
      checked('甲县', 2022, [fault()]),
      checked('丙县', 2023, [error]),
      checked('丁县', 2022, [error, error]),
      checked('丙县', 2022, [fault()]),
    ]);
    expect(list.reports.map(({ name }) => name)).toEqual([
      '丁县 2022 年',
      '丙县 2022 年',
      '丙县 2023 年',
      '甲县 2022 年',
      '乙县 2022 年',
    ]);
  });

  test('按表述、格式、数据、引用分组，1.1、1.2 连续编号，组内先错误后警告', () => {
    const list = listOf(
      [
        checked('甲县', 2022, [
          fault({ group: '引用', message: 'a' }),
          fault({ group: '数据', message: 'b' }),
          fault({ group: '表述', message: 'c' }),
          fault({ group: '数据', message: 'd', severity: 'error' }),
        ]),
        checked('乙县', 2022, [fault({ message: 'e' })]),
      ],
      'notice',
    );
    const numbers = list.reports.flatMap(({ groups }) =>
      groups.flatMap(({ group, faults }) =>
        faults.map(({ number, message }) => `${number} ${group} ${message}`),
      ),
    );
    expect(numbers).toEqual(['1.1 表述 c', '1.2 数据 d', '1.3 数据 b', '1.4 引用 a', '2.1 数据 e']);
  });

  test('低于所选级别的不列出，但要说有多少', () => {
    const list = listOf([checked('甲县', 2022, [fault({ severity: 'notice' })]), ...sample]);
    expect(list.reports.map(({ name }) => name)).toEqual(['白银市 2020 年', '固原市 2023 年']);
    expect(list.clear.map((report) => `${report.name}：${clearWords(report, 'warning')}`)).toEqual([
      '红寺堡区 2020 年：未发现问题',
      '甲县 2022 年：未发现错误、警告，另有提示 1 处',
    ]);
    expect(explanation(list)).toContain('另有提示 2 处未列入本清单');
    expect(listOf(sample, 'error').reports).toHaveLength(1);
    expect(explanation(listOf(sample, 'notice'))).not.toContain('未列入');
  });

  test('机关或年份不明的报告也列得出来，互不合并', () => {
    const list = listOf([
      checked(null, null, [fault()], 'a.txt'),
      checked(null, 2022, [fault({ severity: 'error' })], 'b.txt'),
    ]);
    expect(list.reports.map(({ name }) => name)).toEqual([
      '（机关不明） 2022 年',
      '（机关不明） （年份不明）',
    ]);
  });

  test('总数：多少处、多少份、多少份未能读取', () => {
    const { totals } = listOf(sample);
    expect(totalWords(totals)).toBe(
      '核验 3 份：错误 1 处（1 份），警告 2 处（1 份），提示 1 处（1 份）；另有 1 份未能读取。',
    );
    expect(totalWords(totalsOf([], 0))).toBe('核验 0 份：错误 0 处，警告 0 处，提示 0 处。');
    expect(listOf(sample).date).toBe('2026年11月21日');
  });

  test('每一处都恰好列一次，号码不重', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'notice');
    const group = fc.constantFrom(...GROUPS);
    const one = fc.record({ severity, group }).map((changes) => fault(changes));
    const report = fc
      .tuple(fc.constantFrom('甲县', '乙县', null), fc.constantFrom(2021, 2022), fc.array(one))
      .map(([issuer, year, faults]) => checked(issuer, year, faults));
    fc.assert(
      fc.property(fc.array(report), severity, (reports, level) => {
        const list = listOf(reports, level);
        const numbers = list.reports.flatMap(({ groups }) =>
          groups.flatMap(({ faults }) => faults.map(({ number }) => number)),
        );
        const listed = reports.flatMap(({ faults }) =>
          faults.filter(
            (each) => level === 'notice' || each.severity === 'error' || each.severity === level,
          ),
        );
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).toHaveLength(listed.length);
        expect(list.reports.length + list.clear.length).toBe(reports.length);
      }),
    );
  });
});

describe('advice', () => {
  test('每条规则都有自己的修改建议，没有多余的', () => {
    expect([...ADVISED].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  test.each(ADVISED)('%s：一句完整的话', (rule) => {
    expect(adviceOn(rule)).toMatch(/^[^。]+。$/u);
  });
});

describe('what could not be judged', () => {
  const lacking = { lacks: '上一年度的报告', checks: ['跨年结转', '照抄上年'] };
  const listOf = (...unjudged: readonly (typeof lacking)[][]) =>
    faultList(
      unjudged.map((one, at) => ({ ...checked('固原市', 2020 + at), unjudged: one })),
      [],
      { date: new Date('2026-01-05'), level: 'warning' },
    );

  test('one report: said once, many: counted, none: silent', () => {
    const words = '没有上一年度的报告可对照，跨年结转、照抄上年无法判断。';
    expect(explanation(listOf([lacking]))).toContain(words);
    expect(explanation(listOf([lacking], [], [lacking]))).toContain(`其中 2 份${words}`);
    expect(explanation(listOf([], []))).not.toContain('无法判断');
  });
});

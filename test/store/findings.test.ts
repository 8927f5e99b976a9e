import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { finding, importOf, reportWith } from './sample.ts';

const filled = async (): Promise<Store> => {
  const store = await openMemoryStore();
  const balance = finding('requests-balance', 'error');
  const percentage = finding('text-percentage', 'warning');
  const unsure = finding('reading-unsure', 'notice');
  await store.save(importOf(reportWith({}), { findings: [unsure, percentage, balance] }));
  await store.save(
    importOf(reportWith({}, { issuer: '白银市', year: 2022 }), { findings: [percentage, balance] }),
  );
  return store;
};

type Filter = Parameters<Store['findings']>[0];

describe('核验发现', () => {
  test.each<[string, Filter, readonly string[]]>([
    [
      '全部，错误在前',
      undefined,
      [
        '固原市 requests-balance',
        '白银市 requests-balance',
        '固原市 text-percentage',
        '白银市 text-percentage',
        '固原市 reading-unsure',
      ],
    ],
    ['按规则', { rule: 'text-percentage' }, ['固原市 text-percentage', '白银市 text-percentage']],
    ['按机关', { issuers: ['白银市'] }, ['白银市 requests-balance', '白银市 text-percentage']],
    ['按年度和规则', { years: [2023], rule: 'reading-unsure' }, ['固原市 reading-unsure']],
    ['没有的规则', { rule: '没有' }, []],
    ['空的名单', { issuers: [] }, []],
  ])('%s', async (_, filter, expected) => {
    const store = await filled();
    const found = await store.findings(filter);
    expect(found.map(({ report, rule }) => `${report.issuer} ${rule}`)).toEqual(expected);
    await store.close();
  });

  test('存什么，取出来就是什么', async () => {
    const store = await filled();
    const [{ report, verdict: _verdict, ...held } = { report: null, verdict: null }] =
      await store.findings({ issuers: ['白银市'] });
    expect(report?.issuer).toBe('白银市');
    expect(held).toEqual(finding('requests-balance', 'error'));
    await store.close();
  });

  test('重新核验：新的顶替旧的，别的报告不动；报告已不在则什么也不做', async () => {
    const store = await filled();
    const [report] = await store.reports({ issuers: ['固原市'] });
    if (!report) throw new Error('没有报告');
    await store.saveFindings(report, [finding('year-on-year', 'warning')]);
    expect((await store.findings()).map(({ rule }) => rule)).toEqual([
      'requests-balance',
      'year-on-year',
      'text-percentage',
    ]);
    await store.clearDerived();
    await store.saveFindings(report, [finding('year-on-year', 'warning')]);
    expect(await store.findings()).toEqual([]);
    await store.close();
  });
});

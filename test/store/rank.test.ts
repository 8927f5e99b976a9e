import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/store/open.ts';
import type { RankOptions, Store } from '../../src/store/store.ts';
import { importOf, reportWith } from './sample.ts';

const METRIC = 'requests.new.total';

const REPORTS = [
  ['甲', 2021, 900],
  ['甲', 2023, 10],
  ['乙', 2023, 30],
  ['丙', 2022, 30],
  ['丙', 2020, 5],
  ['丁', 2023, null],
  ['戊', 2023, 'unsure'],
  ['己', 2023, 30],
] as const;

const filled = async (reports: typeof REPORTS | [string, number, number][]): Promise<Store> => {
  const store = await openMemoryStore();
  for (const [issuer, year, cell] of reports) {
    const value = cell === 'unsure' ? { state: 'unsure' as const, candidates: [1, 2] } : cell;
    await store.save(importOf(reportWith({ [METRIC]: value }, { issuer, year })));
  }
  return store;
};

const rankedIn = async (store: Store, options: RankOptions, metric = METRIC) =>
  (await store.rank(metric, options)).map(
    ({ report, value }) => `${report.issuer}${String(report.year)}=${String(value)}`,
  );

describe('排名', () => {
  test.each<[string, RankOptions, readonly string[]]>([
    ['最多', { order: 'most', limit: 3 }, ['甲2021=900', '丙2022=30', '乙2023=30']],
    ['最少', { order: 'least', limit: 2 }, ['丙2020=5', '甲2023=10']],
    [
      '一年之内，空与存疑不算',
      { order: 'most', limit: 9, years: [2023] },
      ['乙2023=30', '己2023=30', '甲2023=10'],
    ],
    ['几年一起', { order: 'most', limit: 2, years: [2022, 2023] }, ['丙2022=30', '乙2023=30']],
    [
      '只看各家最新一份',
      { order: 'most', limit: 9, latestOnly: true },
      ['丙2022=30', '乙2023=30', '己2023=30', '甲2023=10'],
    ],
    [
      '最新一份且限年度',
      { order: 'most', limit: 9, latestOnly: true, years: [2020, 2022] },
      ['丙2022=30'],
    ],
    [
      '几家之间',
      { order: 'most', limit: 9, issuers: ['甲', '丙'] },
      ['甲2021=900', '丙2022=30', '甲2023=10', '丙2020=5'],
    ],
    [
      '几家之间最新',
      { order: 'least', limit: 9, issuers: ['甲', '丙'], latestOnly: true },
      ['甲2023=10', '丙2022=30'],
    ],
    ['一个也不要', { order: 'most', limit: 0 }, []],
    ['负数个', { order: 'most', limit: -1 }, []],
    ['空的名单', { order: 'most', limit: 9, issuers: [] }, []],
    ['没有的年度', { order: 'most', limit: 9, years: [1999] }, []],
  ])('%s', async (_, options, expected) => {
    const store = await filled(REPORTS);
    expect(await rankedIn(store, options)).toEqual(expected);
    await store.close();
  });

  test('不认识的指标没有排名', async () => {
    const store = await filled(REPORTS);
    expect(await store.rank('没有', { order: 'most', limit: 5 })).toEqual([]);
    await store.close();
  });

  test('合计也能排名，并带着它的格子', async () => {
    const store = await openMemoryStore();
    await store.save(importOf(reportWith({ 'litigation.direct.total': 2 })));
    await store.save(
      importOf(reportWith({ 'litigation.after_review.total': 3 }, { issuer: '白银市' })),
    );
    const [first] = await store.rank('litigation.total', { order: 'most', limit: 1 });
    expect(first).toMatchObject({ value: 3, derived: true, report: { issuer: '白银市' } });
    expect(first?.figures).toHaveLength(2);
    await store.close();
  });

  test('新年度后来才收入，旧年度就不再是最新；顶替的报告不留旧数', async () => {
    const store = await filled([['甲', 2022, 5]]);
    await store.save(importOf(reportWith({ [METRIC]: 6 }, { issuer: '甲', year: 2023 })));
    await store.save(importOf(reportWith({ [METRIC]: 7 }, { issuer: '甲', year: 2023 })));
    await store.save(importOf(reportWith({ [METRIC]: 8 }, { issuer: '甲', year: 2021 })));
    expect(await rankedIn(store, { order: 'most', limit: 9, latestOnly: true })).toEqual([
      '甲2023=7',
    ]);
    expect(await rankedIn(store, { order: 'most', limit: 9 })).toEqual([
      '甲2021=8',
      '甲2023=7',
      '甲2022=5',
    ]);
    await store.close();
  });

  test('与逐份比较的结果一致', async () => {
    const report = fc.tuple(
      fc.constantFrom('甲', '乙', '丙', '丁'),
      fc.integer({ min: 2020, max: 2023 }),
      fc.integer({ min: -2, max: 3 }),
    );
    const reports = fc.uniqueArray(report, {
      selector: ([a, b]) => `${a}${String(b)}`,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        reports,
        fc.constantFrom('most' as const, 'least' as const),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (held, order, limit, latestOnly) => {
          const store = await filled(held);
          const newest = (issuer: string) =>
            Math.max(...held.filter(([other]) => other === issuer).map(([, year]) => year));
          const expected = held
            .filter(([issuer, year]) => !latestOnly || year === newest(issuer))
            .sort(
              (a, b) =>
                (order === 'most' ? b[2] - a[2] : a[2] - b[2]) ||
                (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[1] - a[1]),
            )
            .slice(0, limit)
            .map(([issuer, year, value]) => `${issuer}${String(year)}=${String(value)}`);
          expect(await rankedIn(store, { order, limit, latestOnly })).toEqual(expected);
          await store.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../src/store/open.ts';
import { importOf, reportWith } from './sample.ts';

const valuesIn = async (cells: Parameters<typeof reportWith>[0], metric: string) => {
  const store = await openMemoryStore();
  await store.save(importOf(reportWith(cells)));
  const [value] = await store.values(await store.reports(), [metric]);
  await store.close();
  return value;
};

describe('取数', () => {
  test.each([
    ['数', { 'review.total': 7 }, 'review.total', 'number', 7],
    ['零', {}, 'review.total', 'number', 0],
    ['空', { 'review.total': null }, 'review.total', 'blank', null],
    ['没有这一格', { 'review.total': 'absent' }, 'review.total', 'absent', null],
    ['不认识的指标', {}, '没有', 'absent', null],
    [
      '存疑',
      { 'review.total': { state: 'unsure', candidates: [1, 11] } },
      'review.total',
      'unsure',
      null,
    ],
  ] as const)('%s', async (_, cells, metric, state, value) => {
    expect(await valuesIn(cells, metric)).toMatchObject({ state, value, derived: false });
  });

  test('合计由印出的格子相加，并带着这些格子', async () => {
    const sum = await valuesIn(
      { 'litigation.direct.total': 3, 'litigation.after_review.total': 4 },
      'litigation.total',
    );
    expect(sum).toMatchObject({ state: 'number', value: 7, derived: true });
    expect(sum?.figures.map((figure) => figure.id)).toEqual([
      'litigation.direct.total',
      'litigation.after_review.total',
    ]);
    expect(sum?.figures[0]?.place.printedRow).toContain('未经复议直接起诉');
  });

  test('合计的合计也加得出', async () => {
    const sum = await valuesIn(
      {
        'requests.denied.state_secret.business': 2,
        'requests.denied.process.legal': 5,
        'requests.denied.process.natural': 9,
      },
      'requests.denied.organizations',
    );
    expect(sum).toMatchObject({ state: 'number', value: 7, derived: true });
  });

  test('次序是报告 × 指标', async () => {
    const store = await openMemoryStore();
    for (const year of [2022, 2023])
      await store.save(importOf(reportWith({ 'review.total': year }, { year })));
    const values = await store.values(await store.reports(), ['review.total', 'review.upheld']);
    expect(values.map(({ report, metric, value }) => [report.year, metric, value])).toEqual([
      [2023, 'review.total', 2023],
      [2023, 'review.upheld', 0],
      [2022, 'review.total', 2022],
      [2022, 'review.upheld', 0],
    ]);
    await store.close();
  });

  test('两种表样一起问', async () => {
    const store = await openMemoryStore();
    await store.save(
      importOf(reportWith({ 'requests.other.total': 5 }, { year: 2020, layout: '2019' })),
    );
    await store.save(importOf(reportWith({ 'requests.other.unpaid.total': 6 })));
    const values = await store.values(await store.reports(), ['requests.other.total']);
    expect(values.map(({ value, derived }) => [value, derived])).toEqual([
      [6, true],
      [5, false],
    ]);
    await store.close();
  });

  test('没有报告或没有指标', async () => {
    const store = await openMemoryStore();
    await store.save(importOf(reportWith({})));
    expect(await store.values([], ['review.total'])).toEqual([]);
    expect(await store.values(await store.reports(), [])).toEqual([]);
    await store.close();
  });
});

describe('报告列表', () => {
  const filled = async () => {
    const store = await openMemoryStore();
    for (const [issuer, year] of [
      ['白银市', 2022],
      ['白银市', 2023],
      ['固原市', 2023],
      ['Ä县', 2021],
    ] as const)
      await store.save(importOf(reportWith({}, { issuer, year })));
    return store;
  };

  test.each([
    ['全部', undefined, ['Ä县2021', '固原市2023', '白银市2023', '白银市2022']],
    ['按机关', { issuers: ['白银市', '白银市'] }, ['白银市2023', '白银市2022']],
    ['按年度', { years: [2023] }, ['固原市2023', '白银市2023']],
    ['按机关和年度', { issuers: ['固原市', '白银市'], years: [2022] }, ['白银市2022']],
    ['没有的机关', { issuers: ["'; drop table report"] }, []],
    ['空的名单', { issuers: [] }, []],
    ['空的年度', { years: [] }, []],
  ])('%s', async (_, filter, expected) => {
    const store = await filled();
    const reports = await store.reports(filter);
    expect(reports.map(({ issuer, year }) => `${issuer}${String(year)}`)).toEqual(expected);
    await store.close();
  });

  test('名单再长也行', async () => {
    const store = await filled();
    const many = Array.from({ length: 70_000 }, (_, at) => `第${String(at)}县`);
    expect(await store.reports({ issuers: [...many, '固原市'] })).toHaveLength(1);
    await store.close();
  });
});

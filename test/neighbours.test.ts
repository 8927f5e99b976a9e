import { describe, expect, test } from 'vitest';
import { neighboursIn, reportsBeside } from '../src/neighbours.ts';
import type { IndexedReport, Store } from '../src/store/store.ts';
import { openMemoryStore } from '../src/store/open.ts';
import { save } from '../src/ingest.ts';
import { importOf, reportWith, sectionOne } from './store/sample.ts';

const report = (issuer: string, year: number, cells = {}): IndexedReport =>
  reportWith(cells, { issuer, year });

const holding = async (...reports: readonly IndexedReport[]): Promise<Store> => {
  const store = await openMemoryStore();
  for (const each of reports) await store.save(importOf(each));
  return store;
};

describe('相邻的报告', () => {
  test('上一年、上级、下级、同级各归其位', async () => {
    const store = await holding(
      report('固原市', 2022),
      report('宁夏回族自治区', 2023),
      report('原州区', 2023),
      report('吴忠市', 2023),
      report('兰州市', 2023),
    );
    const { previous, parent, children, others, earlier } = await neighboursIn(
      store,
      report('固原市', 2023),
    );
    expect(previous).toMatchObject({ issuer: '固原市', year: 2022 });
    expect(parent).toMatchObject({ issuer: '宁夏回族自治区', year: 2023 });
    expect(children?.reports.map(({ issuer }) => issuer)).toEqual(['原州区']);
    expect(children?.all).toBe(false);
    expect(others).toBeUndefined();
    expect(earlier).toBeUndefined();
  });

  test('同年别处的报告，长句相同的才拿来比对', async () => {
    const own = (issuer: string, text: string) => ({
      ...report(issuer, 2023),
      sections: [sectionOne(text)],
    });
    const sentence = '健全机构职责清单公开审查与动态调整的长效工作机制';
    const store = await holding(
      own('兰州市', `${sentence}，全年无差错。`),
      own('吴忠市', '持续推进各项工作，取得了新的成效和进步，群众更加满意。'),
    );
    const { others } = await neighboursIn(
      store,
      own('固原市', `我市${sentence}。${sentence}，效果良好。`),
    );
    expect(others?.map(({ issuer }) => issuer)).toEqual(['兰州市']);
  });

  test('什么都没有时什么都不编', async () => {
    expect(await neighboursIn(await holding(), report('固原市', 2023))).toEqual({});
  });

  test('收入 2022 年的报告，2023 年的跨年结转随即重新核验', async () => {
    const store = await openMemoryStore();
    const read = (each: IndexedReport) => ({
      file: 'a.txt',
      contentHash: JSON.stringify(each),
      report: each,
    });
    await save(read(report('固原市', 2023)), store, null);
    const carriedOver = async () =>
      (await store.findings({ issuers: ['固原市'], years: [2023], rule: 'carried-over' })).map(
        ({ expected }) => expected,
      );
    expect(await carriedOver()).toEqual([]);
    await save(read(report('固原市', 2022, { 'requests.carried_out.total': 3 })), store, null);
    expect(await carriedOver()).toEqual([3]);
  });

  test('会受影响的是下一年的和上级的', async () => {
    const store = await holding(
      report('固原市', 2024),
      report('宁夏回族自治区', 2023),
      report('吴忠市', 2023),
    );
    const beside = await reportsBeside(store, report('固原市', 2023));
    expect(beside.map(({ issuer, year }) => `${issuer}${String(year)}`)).toEqual([
      '固原市2024',
      '宁夏回族自治区2023',
    ]);
  });
});

import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryIndex } from './index-file.ts';
import { finding, importOf, reportWith } from './sample.ts';

const TABLES = /^SCAN "?(document|report|section|printed_row|figure|value|paragraph|finding)\b/;

/** The years held are walked from one to the next, each step ending at its first row. */
const NEXT_YEAR = /USING COVERING INDEX report_year$/;

/** The steps that SQLite would take for a statement; parameters do not matter to it. */
const planOf = (path: string, statement: string): readonly string[] => {
  const database = new Database(path, { readonly: true });
  const steps = database
    .prepare<unknown[], { detail: string }>(
      `explain query plan ${statement.replaceAll('?', "'1'")}`,
    )
    .all()
    .map(({ detail }) => detail);
  database.close();
  return steps;
};

const one = { issuers: ['固原市'] };

const READS: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ['按机关找报告', (store) => store.reports(one)],
  ['按年度找报告', (store) => store.reports({ years: [2023] })],
  ['取数', async (store) => store.values(await store.reports(one), ['review.total'])],
  ['取合计', async (store) => store.values(await store.reports(one), ['litigation.total'])],
  ['排名', (store) => store.rank('review.total', { order: 'most', limit: 5 })],
  [
    '一年的排名',
    (store) => store.rank('review.total', { order: 'least', limit: 5, years: [2023] }),
  ],
  [
    '最新的排名',
    (store) => store.rank('review.total', { order: 'most', limit: 5, latestOnly: true }),
  ],
  ['几家的排名', (store) => store.rank('review.total', { order: 'most', limit: 5, ...one })],
  [
    '段落',
    async (store) => {
      for (const report of await store.reports(one)) await store.paragraphs(report, '一');
    },
  ],
  [
    '整份',
    async (store) => {
      for (const report of await store.reports(one)) await store.whole(report);
    },
  ],
  ['检索', (store) => store.search(['公开'], { limit: 5, ...one, years: [2023] })],
  ['一份报告的发现', (store) => store.findings(one)],
  ['一条规则的发现', (store) => store.findings({ rule: 'requests-balance' })],
  ['是否收过', (store) => store.holds('x')],
  ['再存一份', async (store) => store.save(importOf(reportWith({}, { title: '新的' })))],
  ['聊天记忆', (store) => store.memory('chat')],
];

/** The list of all reports is read once and kept until reports come or go. */
describe('没有整表扫描', () => {
  test.each(READS)('%s', async (_, read) => {
    const statements: string[] = [];
    const { store, path, close } = await temporaryIndex({ trace: (text) => statements.push(text) });
    await store.save(
      importOf(reportWith({}), { findings: [finding('requests-balance', 'error')] }),
    );
    await store.reports();
    statements.length = 0;
    await read(store);
    const queries = statements.filter((text) => /^(select|update|delete)/.test(text));
    expect(queries).not.toEqual([]);
    const scans = queries.flatMap((query) =>
      planOf(path, query).filter((step) => TABLES.test(step) && !NEXT_YEAR.test(step)),
    );
    expect(scans).toEqual([]);
    await close();
  });

  test('这个检查看得出整表扫描', async () => {
    const { path, close } = await temporaryIndex();
    expect(planOf(path, 'select * from report where title = ?')[0]).toMatch(TABLES);
    await close();
  });
});

test('报告的清单读过一次就留着；收入新报告、清空之后重读', async () => {
  const statements: string[] = [];
  const { store, close } = await temporaryIndex({ trace: (text) => statements.push(text) });
  const issuers = async () => (await store.reports()).map(({ issuer }) => issuer);
  const reads = () => statements.filter((text) => text.includes('from "report"')).length;
  await store.save(importOf(reportWith({}, { issuer: '固原市' })));
  expect(await issuers()).toEqual(['固原市']);
  const before = reads();
  expect(await issuers()).toEqual(['固原市']);
  expect(reads()).toBe(before);
  await store.save(importOf(reportWith({}, { issuer: '白银市' })));
  expect((await issuers()).sort()).toEqual(['固原市', '白银市'].sort());
  await store.clearDerived();
  expect(await issuers()).toEqual([]);
  await close();
});

test('别的程序收入的报告，下一次就看得见', async () => {
  const { store, path, close } = await temporaryIndex();
  await store.save(importOf(reportWith({}, { issuer: '固原市' })));
  await store.reports();
  const other = await openStore(dirname(path));
  await other.save(importOf(reportWith({}, { issuer: '白银市' })));
  await other.close();
  expect(await store.reports()).toHaveLength(2);
  await close();
});

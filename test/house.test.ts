import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedDocument } from '../src/channels/checked-document.ts';
import { readConfig } from '../src/config.ts';
import { type House, openHouse } from '../src/house.ts';
import { scratch } from './nianbao.ts';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const texts = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));
const guyuan = texts.find((text) => /固原市\s*2023\s*年/u.test(text.slice(0, 200))) ?? '';
/** The same report with one cell changed: 213 persons become 203. */
const changed = guyuan.replace(
  '一、本年新收政府信息公开申请数量\t\t213',
  '一、本年新收政府信息公开申请数量\t\t203',
);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const data = scratch();
let house: House;

beforeAll(async () => {
  house = await openHouse(
    readConfig({ NIANBAO_DATA: data.path, MAX_MEGABYTES: '1' }),
    () => undefined,
  );
});
afterAll(async () => {
  await house.close();
  data.remove();
});

const held = async () => ({
  reports: await house.store.reports(),
  findings: await house.store.findings(),
});

const checked = async (text: string): Promise<CheckedDocument> => {
  const result = await house.check(bytesOf(text), '送审稿.txt');
  if ('problem' in result) throw new Error(result.problem);
  return result;
};

describe('checking a document that somebody hands in', () => {
  test('finds the changed cell, and leaves the index as it was', async () => {
    const before = await held();
    const { identity, checked: result, list } = await checked(changed);
    expect(identity).toMatchObject({ issuer: '固原市', year: 2023, layout: '2021' });
    expect(result.faults.map(({ rule }) => rule)).toContain('requests-balance');
    expect(list.reports[0]?.counts.error).toBeGreaterThan(0);
    expect(await held()).toEqual(before);
  });

  test.each([
    ['nothing', ''],
    ['no report', '今天天气很好。'],
    ['noise', '\u0000\u0001\u0002'],
    ['more than the configured megabyte', `${changed}${' '.repeat(1_000_000)}`],
  ])('%s is a problem in Chinese', async (_name, text) => {
    expect(await house.check(bytesOf(text), 'a.txt')).toHaveProperty(
      'problem',
      expect.stringMatching(/\p{Script=Han}/u),
    );
  });
});

describe('verdicts', () => {
  const keysOf = async (question: string) => (await house.ask(question, null)).answer.findings;
  const QUESTION = '固原2023的报告有没有数据错误';

  test('a false alarm warns no more, is not counted, and survives a new import', async () => {
    const asked = '固原2023自然人申请多少件';
    for (const text of [changed, `${changed}\n`]) await (await checked(text)).keep();
    const [warning] = await keysOf(asked);
    expect(warning?.key).toMatch(/^[0-9a-f]{24}$/);
    const key = warning?.key ?? '';
    const before = (await house.ask(QUESTION, null)).answer;
    const judged = await house.judge(key, { kind: '误报', remark: '口径', by: '小明' });
    expect(judged?.verdict).toMatchObject({ kind: '误报', remark: '口径', by: '小明' });

    const look = async () => {
      expect((await keysOf(asked)).map((finding) => finding.key)).not.toContain(key);
      const { lead, notes, findings } = (await house.ask(QUESTION, null)).answer;
      expect(lead).not.toBe(before.lead);
      expect(notes.join()).toContain('另有 1 处已判为误报');
      expect(findings.at(-1)).toMatchObject({ key, verdict: { kind: '误报' } });
    };
    await look();
    await (await checked(`${changed}\n\n`)).keep();
    await look();

    await house.judge(key, null);
    expect((await house.ask(QUESTION, null)).answer.lead).toBe(before.lead);
    expect((await keysOf(asked)).map((finding) => finding.key)).toContain(key);
  });

  test('已改 still stands, and says so', async () => {
    const [found] = await keysOf(QUESTION);
    await house.judge(found?.key ?? '', { kind: '已改', remark: null, by: '小明' });
    const [again] = await keysOf(QUESTION);
    expect(again).toMatchObject({ key: found?.key, verdict: { kind: '已改' } });
  });

  test('a finding that the index does not hold cannot be judged', async () => {
    expect(
      await house.judge('0'.repeat(24), { kind: '确认', remark: null, by: '小明' }),
    ).toBeNull();
  });
});

describe('keeping a document', () => {
  test('puts it into the index, in the place of the old one', async () => {
    expect(await (await checked(guyuan)).keep()).toMatchObject({ isKept: true });
    expect((await (await checked(changed)).keep()).words).toContain('换下了');
    expect((await (await checked(changed)).keep()).words).toContain('已经有这份');
    expect((await house.store.reports({ issuers: ['固原市'] })).map(({ file }) => file)).toEqual([
      '送审稿.txt',
    ]);
  });
});

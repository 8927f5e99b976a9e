/** Questions about a report whose tables are pictures in; that they were not read, and what the text says, out. */
import { beforeAll, expect, test } from 'vitest';
import type { Ask } from '../../src/ask.ts';
import { ingest } from '../../src/ingest.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import { askOf } from '../questions/seed-desk.ts';

const REPORT = [
  '合江县2022年政府信息公开工作年度报告',
  '一、总体情况',
  '收到领导信箱来信158件。2022年，新受理政府信息公开申请17件，办结17件。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
].join('\n\n');

let ask: Ask;

beforeAll(async () => {
  const store = await openMemoryStore();
  await ingest(new TextEncoder().encode(REPORT), '合江县.txt', store);
  ask = askOf(store);
});

test.each([
  ['合江县2022年收到多少申请', ['2022年，新受理政府信息公开申请17件，办结17件。']],
  ['合江县2022年不予公开几件', []],
])('%s：没有数，有原文', async (question, excerpts) => {
  const { answer } = await ask(question, null);
  expect(answer).toMatchObject({ intent: 'missing', figures: [] });
  expect(answer.lead).toContain('没有读到第三部分的表格');
  expect(answer.excerpts.map(({ text }) => text)).toEqual(excerpts);
});

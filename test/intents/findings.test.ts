/** Questions about findings to the five seeds in, the words of the answer out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { askOf, seedStore } from '../questions/seed-desk.ts';

let store: Store;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store.close());

test.each([
  ['固原2023有哪些警告', '固原市2023年的报告核验发现警告 2 处。'],
  ['红寺堡2020有哪些警告', '红寺堡区2020年的报告没有核验发现警告。'],
  [
    '哪些报告照抄了上年',
    '“照抄上年”要对照上一年的报告；收录的 5 份报告都没有上一年的可对照，无法判断。',
  ],
  ['哪份引用了旧条例', '收录的 5 份报告都没有核验发现“过时引用”方面的问题。'],
])('%s', async (question, says) => {
  const { answer } = await askOf(store)(question, null);
  expect(answer.lead).toBe(says);
});

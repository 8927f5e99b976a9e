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
  ['固原2023年报告有没有毛病', '固原市2023年的报告核验发现警告 2 处、提示 1 处。'],
  [
    '宁夏的报告有几处错误',
    '收录的 4 份报告核验发现一共警告 2 处，出自 1 份：固原市2023年（警告 2 处）。',
  ],
  ['甘肃的报告有没有错误', '白银市2020年的报告核验发现警告 1 处。'],
  ['哪份引用了旧条例', '收录的 5 份报告都没有核验发现“过时引用”方面的问题。'],
])('%s', async (question, says) => {
  const { answer } = await askOf(store)(question, null);
  expect(answer.lead).toBe(says);
});

test('地方自己的报告没有收录时说明，政府办公厅的分开说', async () => {
  const { answer } = await askOf(store)('宁夏的报告有几处错误', null);
  expect(answer.notes).toEqual([
    '没有收录宁夏回族自治区自己的报告，以上是收录的宁夏回族自治区各机关、各地的报告。',
    '其中宁夏回族自治区人民政府办公厅2019年的报告没有核验发现错误或警告。',
  ]);
});

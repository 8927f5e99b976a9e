/** Questions for a whole table of a report in; every printed cell of it, and nothing else, out. */
import { beforeAll, expect, test } from 'vitest';
import type { Ask } from '../../src/ask.ts';
import type { Store } from '../../src/store/store.ts';
import { cellsOf } from '../../src/vocabulary/metrics.ts';
import { askOf, seedStore } from '../questions/seed-desk.ts';

let store: Store;
let ask: Ask;

beforeAll(async () => {
  store = await seedStore();
  ask = askOf(store);
});

test.each([
  ['固原2023表二数据', '固原市', '二'],
  ['固原2023主动公开情况表', '固原市', '二'],
  ['给我石嘴山2021年表三', '石嘴山市', '三'],
  ['固原2023第三部分表格', '固原市', '三'],
  ['白银2020依申请表全部列出来', '白银市', '三'],
  ['固原2023表四全部数据', '固原市', '四'],
  ['请列出固原2023第四部分的数据', '固原市', '四'],
  ['把白银2020的复议诉讼表列出来', '白银市', '四'],
])('%s', async (question, issuer, section) => {
  const { answer } = await ask(question, null);
  const [report] = await store.reports({ issuers: [issuer] });
  if (!report) throw new Error(`no report of ${issuer}`);
  const cells = cellsOf(report.layout).filter((cell) => cell.section === section);
  const values = await store.values(
    [report],
    cells.map(({ id }) => id),
  );
  const printed = values.filter(({ state }) => state === 'number' || state === 'blank');
  expect(answer.intent).toBe('breakdown');
  expect(answer.figures.map(({ metric }) => metric)).toEqual(printed.map(({ metric }) => metric));
  expect(answer.figures.length).toBeGreaterThan(9);
  expect(answer.figures.every((figure) => figure.source?.issuer === issuer)).toBe(true);
});

test('一格一格与报告相同', async () => {
  const { answer } = await ask('白银2020表四', null);
  expect(answer.table).toEqual({
    head: ['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    rows: [
      ['行政复议', '1', '30', '1', '0', '32'],
      ['行政诉讼 未经复议直接起诉', '1', '0', '0', '0', '1'],
      ['行政诉讼 复议后起诉', '2', '0', '0', '0', '2'],
    ],
  });
});

test.each(['固原2023表三里予以公开几件', '固原2023申请表里商业企业几件'])(
  '只问一格的不列整张表：%s',
  async (question) => {
    expect((await ask(question, null)).answer.figures).toHaveLength(1);
  },
);

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asText } from '../src/answer/text.ts';
import type { Ask } from '../src/ask.ts';
import { openMemoryStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { askOf } from './questions/seed-desk.ts';
import { importOf, reportWith } from './store/sample.ts';

let store: Store;
let ask: Ask;

const REPORTS = [
  reportWith({ 'requests.new.total': 100, 'review.total': 4 }, { issuer: '固原市', year: 2021 }),
  reportWith({ 'requests.new.total': 150, 'review.total': null }, { issuer: '固原市', year: 2023 }),
  reportWith({ 'requests.new.total': 80 }, { issuer: '南京市鼓楼区', year: 2023, scope: null }),
  reportWith({ 'requests.new.total': 90 }, { issuer: '福州市鼓楼区', year: 2022 }),
  reportWith(
    {
      'requests.new.total': { state: 'unsure', value: null, candidates: [7, null], raw: '7\t' },
      'active.licensing.decisions': 'absent',
      'requests.carried_in.total': 5,
    },
    { issuer: '彭阳县', year: 2023, scope: '本级' },
  ),
  reportWith({ 'requests.new.total': 7 }, { issuer: '云岭县', year: 2023, scope: null }),
  reportWith({ 'requests.new.total': 9 }, { issuer: '云岭县人民政府办公室', year: 2023 }),
  reportWith({ 'requests.new.total': 8 }, { issuer: '云岭县应急管理局', year: 2023 }),
  reportWith({ 'requests.new.total': 11 }, { issuer: '碧溪市', year: 2023 }),
  reportWith({ 'requests.new.total': 13 }, { issuer: '碧溪县', year: 2023 }),
  reportWith({ 'requests.new.total': 6 }, { issuer: '中卫市', year: 2021 }),
];

beforeAll(async () => {
  store = await openMemoryStore();
  for (const report of REPORTS) await store.save(importOf(report));
  ask = askOf(store);
});
afterAll(() => store.close());

const answerTo = async (question: string) => (await ask(question, null)).answer;
const values = async (question: string) =>
  (await answerTo(question)).figures.map(({ issuer, year, metric, value }) => [
    issuer,
    year,
    metric,
    value,
  ]);

describe('只有索引知道的机关', () => {
  test.each([
    ['云岭县依申请多少', '云岭县', 7],
    ['云岭2023依申请多少', '云岭县', 7],
    ['云岭县办公室依申请多少', '云岭县人民政府办公室', 9],
    ['云岭县政府办依申请多少', '云岭县人民政府办公室', 9],
    ['云岭县应急管理局2023依申请多少', '云岭县应急管理局', 8],
    ['雲嶺縣依申請多少', '云岭县', 7],
  ])('用简称也找得到：%s', async (question, issuer, value) => {
    expect((await answerTo(question)).figures).toMatchObject([{ issuer, value }]);
  });

  test('接着问也行', async () => {
    const { memory } = await ask('固原2023依申请多少', null);
    expect((await ask('云岭呢', memory)).answer.figures).toMatchObject([
      { issuer: '云岭县', value: 7 },
    ]);
  });

  test('几家一起问', async () => {
    expect(await values('云岭和云岭县应急管理局依申请各多少')).toEqual([
      ['云岭县', 2023, 'requests.new.total', 7],
      ['云岭县应急管理局', 2023, 'requests.new.total', 8],
    ]);
  });

  test('简称可以是两家的，不猜', async () => {
    expect((await answerTo('碧溪2023依申请多少')).figures).toEqual([]);
  });
});

test('排名的问法有几种意思：只列那几年的表样印着的，年份不丢', async () => {
  const { options } = await answerTo('2023年谁的规章最少');
  expect(options).toEqual(
    ['制发', '废止', '现行有效'].map((column) => `2023年哪家的规章${column}最少？`),
  );
});

describe('几年的报告', () => {
  test('没说年份：最新一年，并且说出来', async () => {
    const answer = await answerTo('固原依申请多少');
    expect(answer.figures).toMatchObject([{ year: 2023, value: 150 }]);
    expect(asText(answer)).toContain('固原市按最新的 2023 年度报告');
  });

  test('比的两家，只说了一家的年份：另一家有同一年的就用同一年，并且说出来', async () => {
    const { memory } = await ask('中卫2021依申请多少', null);
    const { answer } = await ask('和固原比呢', memory);
    expect(answer.figures).toMatchObject([
      { issuer: '中卫市', year: 2021, value: 6 },
      { issuer: '固原市', year: 2021, value: 100 },
    ]);
    expect(asText(answer)).toContain('固原市按同一年（2021 年度）');
  });

  test('走势从旧到新，缺的年份说出来', async () => {
    expect(await values('固原历年依申请')).toEqual([
      ['固原市', 2021, 'requests.new.total', 100],
      ['固原市', 2023, 'requests.new.total', 150],
    ]);
    expect(asText(await answerTo('固原历年依申请'))).toContain('2022');
  });

  test('差额与增长率，被减数在前', async () => {
    expect(await values('固原2023年比2021年多收多少申请')).toEqual([
      ['固原市', 2023, 'difference', 50],
      ['固原市', 2023, 'requests.new.total', 150],
      ['固原市', 2021, 'requests.new.total', 100],
    ]);
    expect((await values('固原2023年比2021年依申请增长率'))[0]).toEqual([
      '固原市',
      2023,
      'growth',
      0.5,
    ]);
  });

  test('比上年：上一年没有就说没有，不拿别的年份充数', async () => {
    const answer = await answerTo('固原2023年依申请比上年多多少');
    expect(answer).toMatchObject({ intent: 'missing', figures: [] });
    expect(answer.lead).toContain('2022');
  });

  test('去年按今天算', async () => {
    const answer = await answerTo('固原去年依申请多少');
    expect(answer).toMatchObject({ intent: 'missing', figures: [] });
    expect(answer.lead).toContain('2025');
  });

  test('排名说清每个数的年份', async () => {
    expect(await values('依申请最多的两家')).toEqual([
      ['固原市', 2023, 'requests.new.total', 150],
      ['固原市', 2021, 'requests.new.total', 100],
    ]);
    expect(await values('2022年哪家依申请最多')).toEqual([
      ['福州市鼓楼区', 2022, 'requests.new.total', 90],
    ]);
  });

  test('一省之内的排名', async () => {
    expect(await values('宁夏哪家依申请最多')).toEqual([
      ['固原市', 2023, 'requests.new.total', 150],
    ]);
    expect(await values('江苏哪个区依申请最多')).toEqual([
      ['南京市鼓楼区', 2023, 'requests.new.total', 80],
    ]);
  });
});

describe('空白、读不准、没有这一格、口径', () => {
  test('空白不是 0', async () => {
    const answer = await answerTo('固原2023复议几件');
    expect(answer.figures).toMatchObject([{ value: null }]);
    expect(answer.lead).toContain('表中为空');
  });

  test('读不准的不报数，说出可能的数', async () => {
    const answer = await answerTo('彭阳县2023依申请多少');
    expect(answer).toMatchObject({ intent: 'missing', figures: [] });
    expect(answer.lead).toMatch(/可能是 7 或 空白/u);
  });

  test('没有这一格', async () => {
    const answer = await answerTo('彭阳县2023行政许可多少');
    expect(answer).toMatchObject({ intent: 'missing', figures: [] });
    expect(answer.lead).toContain('行政许可');
  });

  test('问汇总，报告是本级', async () => {
    expect(await answerTo('彭阳县2023汇总的上年结转')).toMatchObject({
      intent: 'missing',
      figures: [],
    });
    expect(await values('彭阳县2023本级上年结转')).toEqual([
      ['彭阳县', 2023, 'requests.carried_in.total', 5],
    ]);
  });

  test('问本级，报告没有说', async () => {
    expect(await answerTo('南京市鼓楼区2023本级依申请')).toMatchObject({
      intent: 'missing',
      figures: [],
    });
  });
});

describe('同名的地方', () => {
  test('收录了两处，先问是哪一处', async () => {
    const answer = await answerTo('鼓楼区依申请多少');
    expect(answer).toMatchObject({ intent: 'clarify', figures: [] });
    expect(answer.options.join()).toMatch(/南京市鼓楼区.*福州市鼓楼区|福州市鼓楼区.*南京市鼓楼区/u);
  });

  test('说全了就不问', async () => {
    expect(await values('南京鼓楼区2023依申请')).toEqual([
      ['南京市鼓楼区', 2023, 'requests.new.total', 80],
    ]);
  });
});

describe('问题本身', () => {
  test('太长的不读', async () => {
    const answer = await answerTo('固原依申请多少？'.repeat(100));
    expect(answer).toMatchObject({ intent: 'unknown', figures: [] });
    expect(answer.lead).toContain('500');
  });

  test('旧形状的记忆不碍事', async () => {
    for (const memory of [undefined, 42, { version: 99 }, []])
      expect((await ask('固原2021依申请', memory)).answer.figures).toMatchObject([{ value: 100 }]);
  });

  test('繁體問，繁體答', async () => {
    const answer = await answerTo('固原2021年收到多少申請');
    expect(answer.lead).toContain('政府信息公開申請 100 件');
  });

  test('空的索引也有话说', async () => {
    const empty = await openMemoryStore();
    for (const question of [
      '你能做什么',
      '固原依申请多少',
      '依申请多少',
      '哪家最多',
      '你有哪些报告',
      '今天天气',
    ])
      expect((await askOf(empty)(question, null)).answer.lead.length).toBeGreaterThan(5);
    await empty.close();
  });
});

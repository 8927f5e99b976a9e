import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chatSubscriptions } from '../../src/alerting.ts';
import { asText } from '../../src/answer/text.ts';
import type { Ask } from '../../src/ask.ts';
import type { Wish } from '../../src/report/subscription.ts';
import type { Store } from '../../src/store/store.ts';
import { askOf, seedStore } from '../questions/seed-desk.ts';
import { WISH } from '../store/sample.ts';

let store: Store;
let ask: Ask;
let chat: number;
let memory: unknown;

beforeAll(async () => {
  store = await seedStore();
  ask = askOf(store);
  chat = 0;
});
afterAll(() => store.close());
beforeEach(() => {
  chat += 1;
  memory = null;
});

/** Says the lines in one Telegram chat; the last answer. */
const say = async (...lines: readonly string[]) => {
  const name = `telegram:${String(chat)}`;
  let last = await ask('帮助', null);
  for (const line of lines) {
    last = await ask(
      line,
      memory,
      chatSubscriptions(store, name, () => 0),
    );
    ({ memory } = last);
  }
  return { intent: last.answer.intent, text: asText(last.answer), options: last.answer.options };
};
const held = async (): Promise<readonly Partial<Wish>[]> =>
  (await store.subscriptions(`telegram:${String(chat)}`)).map(
    ({ id: _id, chat: _chat, ...wish }) => wish,
  );

describe('订阅的话', () => {
  test.each<readonly [string, readonly object[]]>([
    ['订阅固原', [WISH]],
    ['关注固原的新报告', [{ ...WISH, what: 'reports' }]],
    ['固原报告有错误就提醒我', [{ ...WISH, what: 'findings' }]],
    ['固原报告有严重错误就提醒我', [{ ...WISH, what: 'findings', errorsOnly: true }]],
    ['订阅固原及下辖各县', [{ ...WISH, below: true }]],
    [
      '宁夏的报告发现数据矛盾就提醒我',
      [{ ...WISH, subject: '宁夏回族自治区', below: true, what: 'findings' }],
    ],
    [
      '固原诉讼超过10件时告诉我',
      [
        {
          ...WISH,
          what: 'number',
          bound: { metric: 'litigation.total', comparison: '>', value: 10 },
        },
      ],
    ],
    ['所有报告有更新都推给我', [{ ...WISH, subject: null, what: 'reports' }]],
    ['订阅固原和白银', [WISH, { ...WISH, subject: '白银市' }]],
    ['訂閱固原市', [WISH]],
    ['订阅火星', []],
    ['订阅市教育局', []],
    ['订阅', []],
    ['固原有几件诉讼超过10件', []],
    ['哪些报告提到关注民生', []],
  ])('%s', async (line, wishes) => {
    await say(line);
    expect(await held()).toEqual(wishes);
  });

  test('订阅时一并说好时间', async () => {
    const { text } = await say('订阅固原，每天早上8点汇总推给我');
    expect(await held()).toEqual([WISH]);
    expect(text).toContain('每天 8 点汇总提醒');
    expect(await store.delivery(`telegram:${String(chat)}`)).toMatchObject({
      frequency: 'daily',
      hour: 8,
    });
  });

  test('再说一遍，只有一份', async () => {
    const { text } = await say('订阅固原', '订阅固原市');
    expect(text).toContain('已经订阅过');
    expect(await held()).toHaveLength(1);
  });
});

describe('退订的话', () => {
  test.each<readonly [string, readonly string[], readonly object[]]>([
    ['一个地方', ['订阅固原', '订阅白银', '取消固原'], [{ ...WISH, subject: '白银市' }]],
    ['只退一种', ['订阅固原', '取消订阅固原的错误提醒'], [{ ...WISH, what: 'reports' }]],
    ['全部', ['订阅固原', '订阅白银', '别再给我推送了'], []],
    ['只有一个时不用说哪个', ['订阅固原', '取消订阅'], []],
    ['有几个时先问', ['订阅固原', '订阅白银', '取消订阅', '1'], [{ ...WISH, subject: '白银市' }]],
    ['“所有报告”是其中一个', ['订阅固原', '订阅所有报告', '取消订阅所有报告'], [WISH]],
    ['没订过的', ['订阅固原', '取消订阅白银'], [WISH]],
  ])('%s', async (_, lines, wishes) => {
    await say(...lines);
    expect(await held()).toEqual(wishes);
  });
});

test('列出来，按钮退得掉每一个', async () => {
  const { text, options } = await say('订阅固原', '订阅宁夏', '我订阅了哪些');
  expect(text).toContain('订阅了 2 项');
  const buttons = options.filter((option) => option.startsWith('取消订阅'));
  expect(buttons).toHaveLength(2);
  await say(...buttons);
  expect(await held()).toEqual([]);
});

test('别的聊天看不到', async () => {
  await say('订阅固原');
  chat += 1000;
  expect((await say('我订阅了哪些')).text).toContain('还没有订阅');
});

test('推不到的地方说清楚怎么办', async () => {
  const { answer } = await ask('订阅固原', null);
  expect(asText(answer)).toContain('/feeds/固原市.xml');
});

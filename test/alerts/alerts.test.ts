import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startAlerts } from '../../src/alerting.ts';
import type { AlertWatch } from '../../src/alerts/watch-alerts.ts';
import { createAlertSender } from '../../src/channels/telegram/alert-sender.ts';
import { realClock } from '../../src/clock.ts';
import { AT_ONCE } from '../../src/report/subscription.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startBotApi, TOKEN, type BotApiServer } from '../channels/bot-api-server.ts';
import { finding, importOf, reportWith, WISH } from '../store/sample.ts';

const REPORT = reportWith({ 'requests.new.total': 214, 'review.total': 2 });

let server: BotApiServer;
let store: Store;
let watch: AlertWatch | null;
let log: string[];

beforeEach(async () => {
  server = await startBotApi();
  store = await openMemoryStore();
  watch = null;
  log = [];
});
afterEach(async () => {
  await watch?.stop();
  await store.close();
  await server.close();
});

const start = (): void => {
  watch = startAlerts({
    store,
    send: createAlertSender({ token: TOKEN, apiRoot: server.url, timeoutSeconds: 1 }),
    clock: realClock,
    log: (line) => log.push(line),
    limits: { overall: 1, person: 2, group: 3 },
    every: 5,
    patience: 5,
  });
};

const settled = async (): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (!(await store.nextEvent()) && (await store.nextDue()) === null) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`alerts still wait: ${log.join('\n')}`);
};

const told = () =>
  server.calls
    .filter(({ method }) => method === 'sendMessage')
    .map(({ body }) => `${String(body['chat_id'])} ${String(body['text'])}`);

describe('提醒送到 Telegram', () => {
  test('新报告：一行说清，带数字、核验发现和按钮；同一件事对一个聊天只说一次', async () => {
    await store.subscribe('telegram:7', WISH);
    await store.subscribe('telegram:7', { ...WISH, subject: null, what: 'reports' });
    start();
    await store.save(importOf(REPORT, { findings: [finding('requests-balance', 'error')] }));
    const [call] = await server.waitFor('sendMessage');
    await settled();
    expect(told()).toHaveLength(1);
    const text = String(call?.body['text']);
    expect(text).toContain('新收录固原市2023年（汇总）年度报告。');
    expect(text).toContain('新收政府信息公开申请 214 件');
    expect(text).toContain('核验发现 1 处错误或矛盾。');
    expect(text).toContain('错误：新收 214 件，去向 213 件。');
    expect(JSON.stringify(call?.body['reply_markup'])).toContain('固原市2023年依申请多少件？');
  });

  test('更正：哪几格，从多少到多少；撤回的核验发现也说', async () => {
    await store.save(importOf(REPORT, { findings: [finding('requests-balance', 'error')] }));
    await store.subscribe('telegram:7', WISH);
    start();
    await store.save(importOf(reportWith({ 'requests.new.total': 213, 'review.total': null })));
    const [call] = await server.waitFor('sendMessage');
    const text = String(call?.body['text']);
    expect(text).toContain('年度报告有更正，2 格和原来不同。');
    expect(text).toContain('新收政府信息公开申请：214 → 213');
    expect(text).toContain('行政复议案件：2 → 空');
    expect(text).toContain('更正：原来的 1 处核验发现已不成立。');
  });

  test('从网上取来的：带上原件的网址', async () => {
    await store.subscribe('telegram:7', WISH);
    start();
    await store.save(importOf(REPORT, { address: 'https://www.nxgy.gov.cn/a.html' }));
    await server.waitFor('sendMessage');
    await settled();
    expect(told()[0]).toContain('原件：https://www.nxgy.gov.cn/a.html');
  });

  test('超过设定的数才说', async () => {
    const bound = { metric: 'review.total', comparison: '>', value: 1 } as const;
    await store.subscribe('telegram:7', { ...WISH, what: 'number', bound });
    await store.subscribe('telegram:8', { ...WISH, what: 'number', bound: { ...bound, value: 2 } });
    start();
    await store.save(importOf(REPORT));
    await server.waitFor('sendMessage');
    await settled();
    expect(told()).toMatchObject([expect.stringMatching(/^7 /u)]);
  });

  test('一次来了很多：合在一条里', async () => {
    await store.subscribe('telegram:7', { ...WISH, what: 'reports' });
    for (const year of [2021, 2022, 2023])
      await store.save(importOf(reportWith({ 'review.total': year }, { year })));
    start();
    await server.waitFor('sendMessage');
    await settled();
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('有 3 条新消息');
  });

  test('暂停的不发，恢复了补发', async () => {
    await store.subscribe('telegram:7', WISH);
    await store.setDelivery('telegram:7', { ...AT_ONCE, paused: true }, 0);
    start();
    await store.save(importOf(REPORT));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(told()).toEqual([]);
    await store.setDelivery('telegram:7', AT_ONCE, 0);
    await server.waitFor('sendMessage');
  });

  test('报告里的话不是标记', async () => {
    await store.subscribe('telegram:7', WISH);
    start();
    const odd = { ...finding('x', 'error'), message: '<b>&amp; <script>' };
    await store.save(importOf(REPORT, { findings: [odd] }));
    const [call] = await server.waitFor('sendMessage');
    expect(String(call?.body['text'])).toContain('&lt;b&gt;&amp;amp; &lt;script&gt;');
  });
});

describe('Telegram 有脾气', () => {
  const misbehaving = async (
    first: readonly NonNullable<ReturnType<BotApiServer['misbehave']>>[],
  ): Promise<void> => {
    const left = [...first];
    server.misbehave = ({ method }) => (method === 'sendMessage' ? left.shift() : undefined);
    await store.subscribe('telegram:7', WISH);
    start();
    await store.save(importOf(REPORT));
    await server.waitFor('sendMessage', first.length + 1);
    await settled();
  };

  test.each([
    ['429', { status: 429, retryAfter: 0.02, description: 'Too Many Requests' }],
    ['500', { status: 500 }],
    ['断线', { drop: true }],
    ['400', { status: 400, description: 'Bad Request: something' }],
  ])('%s：再发，只送到一次', async (_, trouble) => {
    await misbehaving([trouble, trouble]);
    await expect.poll(() => store.alertStatus('telegram:7')).toMatchObject({ waiting: 0 });
    expect(told()).toHaveLength(3);
  });

  test('拉黑：不再打扰，再订阅时补发', async () => {
    server.misbehave = ({ method }) =>
      method === 'sendMessage'
        ? { status: 403, description: 'Forbidden: bot was blocked by the user' }
        : undefined;
    await store.subscribe('telegram:7', WISH);
    start();
    await store.save(importOf(REPORT));
    await server.waitFor('sendMessage');
    await settled();
    await store.save(importOf(reportWith({}, { year: 2024 })));
    await settled();
    expect(told()).toHaveLength(1);
    server.misbehave = () => undefined;
    await store.subscribe('telegram:7', { ...WISH, below: true });
    await server.waitFor('sendMessage', 2);
    await settled();
    expect(told()[1]).toContain('有 2 条新消息');
  });

  test('日志里没有令牌', async () => {
    await misbehaving([{ drop: true }]);
    expect(log.join()).toContain('提醒暂时没有发成');
    expect(log.join()).not.toContain('loopback_secret');
  });
});

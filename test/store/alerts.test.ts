import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AT_ONCE } from '../../src/report/subscription.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { finding, importOf, reportWith, WISH } from './sample.ts';

const CHAT = 'telegram:1';
const AT = '2026-11-27T02:00:00.000Z';
const FIRST = reportWith({ 'review.total': 3 });
const SECOND = reportWith({
  'review.total': 4,
  'requests.new.total': { state: 'unsure', value: null },
});

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());

const drain = async () => {
  const events = [];
  for (;;) {
    const event = await store.nextEvent();
    if (!event) return events;
    events.push(event);
    const candidates = await store.candidates(event, [event.issuer]);
    await store.queueAlerts(
      event,
      candidates.map(({ id, chat }) => ({ subscription: id, chat, due: 100 })),
    );
  }
};

describe('收入报告时写下的事件', () => {
  test('新报告、更正的格子、出现和撤回的核验发现', async () => {
    const fault = finding('requests-balance', 'error');
    await store.save(importOf(FIRST, { importedAt: AT, findings: [fault] }));
    await store.save(importOf(SECOND, { findings: [finding('other', 'notice')] }));
    const [added, replaced, ...more] = await drain();
    expect(more).toEqual([]);
    expect(added).toMatchObject({
      kind: 'added',
      issuer: '固原市',
      year: 2023,
      at: Date.parse(AT),
    });
    expect(added?.arrived).toMatchObject([{ rule: 'requests-balance', severity: 'error' }]);
    expect(replaced).toMatchObject({
      kind: 'replaced',
      changes: [
        { metric: 'requests.new.total', before: 0, after: 'unsure' },
        { metric: 'review.total', before: 3, after: 4 },
      ],
      arrived: [],
      withdrawn: [{ rule: 'requests-balance' }],
    });
  });

  test('同样的内容、重建索引，都不再说一遍', async () => {
    await store.save(importOf(FIRST));
    await store.save(importOf(SECOND));
    expect(await drain()).toHaveLength(2);
    await store.save(importOf(SECOND));
    await store.clearDerived();
    await store.save(importOf(FIRST));
    await store.save(importOf(SECOND));
    expect(await drain()).toEqual([]);
  });

  test('邻居来了重新核验：只说变了的', async () => {
    await store.save(importOf(FIRST, { findings: [finding('a', 'error')] }));
    const [summary] = await store.reports();
    if (!summary) throw new Error('nothing saved');
    await store.saveFindings(summary, [finding('a', 'error')]);
    await store.saveFindings(summary, [finding('b', 'warning'), finding('c', 'notice')], AT);
    const [, rechecked, ...more] = await drain();
    expect(more).toEqual([]);
    expect(rechecked).toMatchObject({
      kind: 'rechecked',
      at: Date.parse(AT),
      arrived: [{ rule: 'b' }],
      withdrawn: [{ rule: 'a' }],
    });
  });
});

describe('订阅', () => {
  test('同一个愿望只记一次；重建索引后还在', async () => {
    expect(await store.subscribe(CHAT, WISH)).toBe(true);
    expect(await store.subscribe(CHAT, { ...WISH })).toBe(false);
    expect(await store.subscribe('telegram:2', WISH)).toBe(true);
    await store.clearDerived();
    expect(await store.subscriptions(CHAT)).toMatchObject([{ ...WISH, chat: CHAT }]);
  });

  test('只说订阅以后的事；推不到的聊天不排队', async () => {
    await store.save(importOf(FIRST));
    await store.subscribe(CHAT, WISH);
    await store.subscribe('web:someone', WISH);
    await drain();
    expect(await store.dueAlerts(100, 10)).toEqual([]);
    await store.save(importOf(SECOND));
    await drain();
    expect(await store.dueAlerts(99, 10)).toEqual([]);
    expect(await store.dueAlerts(100, 10)).toMatchObject([
      { chat: CHAT, event: { kind: 'replaced' } },
    ]);
    expect(await store.nextDue()).toBe(100);
  });

  test('退订就不再发排着的', async () => {
    await store.subscribe(CHAT, WISH);
    await store.save(importOf(FIRST));
    await drain();
    const ids = (await store.subscriptions(CHAT)).map(({ id }) => id);
    await store.unsubscribe('telegram:2', ids);
    expect(await store.dueAlerts(100, 10)).toHaveLength(1);
    await store.unsubscribe(CHAT, ids);
    expect(await store.dueAlerts(100, 10)).toEqual([]);
  });

  test('改了时间，排着的也跟着改', async () => {
    await store.subscribe(CHAT, WISH);
    await store.save(importOf(FIRST));
    await drain();
    const daily = { ...AT_ONCE, frequency: 'daily' as const };
    await store.setDelivery(CHAT, daily, 500);
    expect(await store.delivery(CHAT)).toEqual(daily);
    expect(await store.nextDue()).toBe(500);
  });
});

describe('发送', () => {
  const waiting = async () => (await store.dueAlerts(1e12, 10)).map(({ chat }) => chat);
  const queue = async () => {
    await store.subscribe(CHAT, WISH);
    await store.save(importOf(FIRST));
    await drain();
    return (await store.dueAlerts(100, 10)).map(({ id }) => id);
  };

  test('在途的不再取出；重启后取回，记数', async () => {
    const ids = await queue();
    await store.noteSending(ids);
    expect(await waiting()).toEqual([]);
    expect(await store.recoverSending()).toEqual({ now: 1, ever: 1 });
    expect(await waiting()).toEqual([CHAT]);
    expect(await store.recoverSending()).toEqual({ now: 0, ever: 1 });
  });

  test('两个进程取到同一条，只有先取的发', async () => {
    const ids = await queue();
    expect(await store.noteSending(ids)).toBe(true);
    expect(await store.noteSending(ids)).toBe(false);
    await store.noteSent(CHAT, ids, 1234);
    expect(await store.noteSending(ids)).toBe(false);
    expect(await store.alertStatus(CHAT)).toMatchObject({ waiting: 0, lastSent: 1234 });
  });

  test('送到了就不再发', async () => {
    await store.noteSent(CHAT, await queue(), 1234);
    expect(await waiting()).toEqual([]);
    expect(await store.alertStatus(CHAT)).toMatchObject({ waiting: 0, lastSent: 1234 });
  });

  test('没送到：到时再发，记着第几次', async () => {
    await store.postpone(await queue(), 700, '断了');
    expect(await store.dueAlerts(699, 10)).toEqual([]);
    expect(await store.dueAlerts(700, 10)).toMatchObject([{ attempts: 1 }]);
  });

  test('被拉黑就停，再订阅就接着发', async () => {
    const ids = await queue();
    await store.noteSending(ids);
    await store.stopChat(CHAT, 'blocked');
    expect(await waiting()).toEqual([]);
    await store.subscribe(CHAT, { ...WISH, below: true });
    expect(await waiting()).toEqual([CHAT]);
  });

  test('群升级换了编号：订阅和排着的一起搬', async () => {
    await store.subscribe('telegram:-9', { ...WISH, below: true });
    await store.subscribe('telegram:-9', WISH);
    await store.noteSending(await queue());
    await store.moveChat(CHAT, 'telegram:-9');
    expect(await store.subscriptions(CHAT)).toEqual([]);
    expect(await store.subscriptions('telegram:-9')).toHaveLength(2);
    await store.moveChat('telegram:-9', 'telegram:-10');
    expect(await store.subscriptions('telegram:-10')).toHaveLength(2);
    expect(new Set(await waiting())).toEqual(new Set(['telegram:-10']));
  });

  test('测试提醒走同一条路', async () => {
    await store.testAlert(CHAT, 5);
    expect(await waiting()).toEqual([]);
    await store.subscribe(CHAT, WISH);
    await store.testAlert(CHAT, 5);
    expect(await store.dueAlerts(5, 10)).toMatchObject([{ event: { kind: 'test' } }]);
    expect(await store.events(10)).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import type { Telegram, TelegramOptions } from '../../../src/channels/telegram/telegram.ts';
import { openMemoryStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { gate } from '../../gate.ts';
import { message } from '../bot-api/updates.ts';
import { api, questions, sent, start, withBotApi } from './bot.ts';

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());
withBotApi();

const startKept = (rest: Partial<TelegramOptions> = {}): Promise<Telegram> =>
  start({ inbox: store, ...rest });

describe('每条消息答一次', () => {
  test('同一个更新送来两次，只答一次', async () => {
    await startKept();
    const update = message('固原2023依申请多少件');
    api.pushAs(5, update);
    await sent();
    api.pushAs(5, update);
    api.push(message('白银'));
    await sent(2);
    expect(questions()).toEqual(['固原2023依申请多少件', '白银']);
  });

  test('重启之后也是', async () => {
    const first = await startKept();
    const update = message('固原2023依申请多少件');
    api.pushAs(5, update);
    await sent();
    await first.close();
    await startKept();
    api.pushAs(5, update);
    api.push(message('白银'));
    await sent(2);
    expect(questions()).toEqual(['固原2023依申请多少件', '白银']);
  });

  test('没来得及答就断了的，下次启动时答', async () => {
    await store.takeUpdate(1, 4, JSON.stringify({ ...message('固原'), update_id: 4 }));
    await startKept();
    await sent();
    expect(questions()).toEqual(['固原']);
    await expect.poll(() => store.unanswered(1)).toEqual([]);
  });

  test('一个聊天慢，不耽误别的；同一个聊天按次序', async () => {
    const hold = gate();
    const order: string[] = [];
    await startKept({
      ask: async (_chat, question) => {
        if (question === '慢') await hold.opened;
        order.push(question);
        return answer('help', '好');
      },
    });
    api.push(message('慢', { chat: 7 }));
    api.push(message('后一句', { chat: 7 }));
    api.push(message('快', { chat: 8 }));
    await sent();
    expect(order).toEqual(['快']);
    hold.open();
    await sent(3);
    expect(order).toEqual(['快', '慢', '后一句']);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TelegramOptions } from '../../../src/channels/telegram/telegram.ts';
import type { Call } from '../bot-api-server.ts';
import { press } from '../bot-api/updates.ts';
import { checkedDocument } from '../checked.ts';
import { api, handIn, sent, start, withBotApi } from './bot.ts';

withBotApi();

describe('保留到索引', () => {
  const keep = vi.fn(() => Promise.resolve({ isKept: true, words: '已收入索引。' }));
  const check: TelegramOptions['check'] = (_bytes, name) =>
    Promise.resolve(checkedDocument(name, [], { keep }));

  beforeEach(() => keep.mockClear());

  const buttonOf = (call: Call | undefined): string => {
    const given = call?.body['reply_markup'];
    const markup = (typeof given === 'string' ? JSON.parse(given) : given) as {
      inline_keyboard: { callback_data: string }[][];
    };
    return markup.inline_keyboard[0]?.[0]?.callback_data ?? '';
  };

  test('an editor may', async () => {
    await start({ check, editors: [7] });
    handIn('报告');
    const [list] = await api.waitFor('sendDocument');
    api.push(press(buttonOf(list), null));
    const told = await sent(2);
    expect(told.at(-1)?.text).toContain('已收入索引。');
    expect(keep).toHaveBeenCalledOnce();
  });

  test('nobody else may, even by an editor’s button', async () => {
    await start({ check, editors: [7] });
    handIn('报告');
    const [list] = await api.waitFor('sendDocument');
    const data = buttonOf(list);
    api.push(press(data, null, { chat: 8, from: 8 }));
    const told = await sent(2);
    expect(told.at(-1)?.text).toContain('不在');
    expect(keep).not.toHaveBeenCalled();
  });
});

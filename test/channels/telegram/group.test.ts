import { describe, expect, test } from 'vitest';
import { message, other } from '../bot-api/updates.ts';
import { api, asked, sent, start, withBotApi } from './bot.ts';

withBotApi();

describe('a group', () => {
  const group = { chat: 55, from: 9, group: true };

  test.each([
    ['a mention', message('@nianbao_bot 固原2023依申请多少件', group)],
    ['a mention in capitals, at the end', message('固原2023依申请多少件 @Nianbao_Bot', group)],
    [
      'a reply to the bot',
      message('固原2023依申请多少件', group, { reply_to_message: { from: { id: 1 } } }),
    ],
    ['a command', message('/ask@nianbao_bot 固原2023依申请多少件', group)],
  ])('%s is answered, as a reply, with a conversation of its own', async (_name, update) => {
    await start();
    api.push(update);
    const [told] = await sent();
    expect(asked).toEqual([['telegram:-55:9', '固原2023依申请多少件']]);
    expect(told.body['reply_parameters']).toMatchObject({ allow_sending_without_reply: true });
  });

  test('talk among people, of other bots and of other commands is left alone', async () => {
    await start();
    api.push(message('固原2023依申请多少件', group));
    api.push(message('@other_bot 固原', group));
    api.push(message('/help@other_bot', group));
    api.push(message('/nonsense', group));
    api.push(other({ sticker: { file_id: 'x' } }, group));
    api.push(message('白银', { chat: 8 }));
    await api.waitFor('sendMessage');
    expect(asked).toEqual([['telegram:8', '白银']]);
  });
});

import { describe, expect, test } from 'vitest';
import { startPayload, startedQuestion } from '../../../src/channels/telegram/deep-link.ts';
import { cannedAsk } from '../answers.ts';
import { message } from '../bot-api/updates.ts';
import { api, questions, sent, start, withBotApi } from './bot.ts';

withBotApi();

describe('别的入口', () => {
  test('在别的聊天里 @ 机器人', async () => {
    await start({ askOnce: (question) => cannedAsk('', question) });
    const query = { id: '1', from: { id: 7, is_bot: false, first_name: '小明' }, offset: '' };
    api.push({ inline_query: { ...query, query: '固原2023依申请多少件' } });
    const [call] = await api.waitFor('answerInlineQuery');
    const [result] = call?.body['results'] as { input_message_content: { message_text: string } }[];
    expect(result?.input_message_content.message_text).toContain('214');
    api.push({ inline_query: { ...query, query: '' } });
    const [, empty] = await api.waitFor('answerInlineQuery', 2);
    expect(empty?.body['results']).toEqual([]);
  });

  test('链接里带着问题', async () => {
    await start();
    api.push(message(`/start ${startPayload('订阅固原市') ?? ''}`));
    await sent();
    api.push(message('/start %%%'));
    await sent(2);
    expect(questions()).toEqual(['订阅固原市', '帮助']);
  });

  test.each(['固原2023依申请多少件', '订阅固原市', 'a'])('%s 装进链接又取出来', (question) => {
    const payload = startPayload(question);
    expect(payload === null ? null : startedQuestion(payload)).toBe(
      payload === null ? null : question,
    );
  });

  test('Telegram 送上门：有口令的收，没有的不收', async () => {
    const webhook = { url: 'https://例子.cn/telegram', secret: 'loopback-secret-token' };
    const bot = await start({ webhook });
    const [set] = await api.waitFor('setWebhook');
    expect(set?.body).toMatchObject({ url: webhook.url, secret_token: webhook.secret });
    const bring = (secret: string) =>
      bot.webhook?.(
        new Request('https://host/telegram', {
          method: 'POST',
          headers: {
            'x-telegram-bot-api-secret-token': secret,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ ...message('固原'), update_id: 77 }),
        }),
      );
    expect((await bring('wrong'))?.status).toBe(401);
    expect((await bring(webhook.secret))?.status).toBe(200);
    await sent();
    expect(questions()).toEqual(['固原']);
    expect(api.state().polls).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { cannedAsk, HOSTILE, NASTY } from '../answers.ts';
import { TOKEN } from '../bot-api-server.ts';
import { edited, message, other } from '../bot-api/updates.ts';
import { api, asked, log, questions, sent, start, withBotApi } from './bot.ts';

withBotApi();

describe('a private chat', () => {
  test('a question gets its figure, its printed cell, its warning and buttons', async () => {
    await start();
    api.push(message('固原2023依申请多少件'));
    const [told] = await sent();
    expect(told.body['parse_mode']).toBe('HTML');
    const text = told.text;
    expect(text).toContain('214 件');
    expect(text).toContain('【214】');
    expect(text).toContain('表述存疑');
    expect(told.rows.map(([button]) => button?.text)).toContain('固原2023自然人申请多少件');
    expect(asked).toEqual([['telegram:7', '固原2023依申请多少件']]);
  });

  test('what was fetched from the web can be opened there', async () => {
    await start();
    api.push(message('原件'));
    const [told] = await sent();
    expect(told.text).toContain(
      '<a href="https://www.nxgy.gov.cn/a.html?x=1&amp;y=&quot;2&quot;">原件</a>',
    );
  });

  test('the menu is set in Chinese', async () => {
    await start();
    const [call] = await api.waitFor('setMyCommands');
    expect(JSON.stringify(call?.body)).toContain('有哪些报告');
  });

  test.each([
    ['/start', '帮助'],
    ['/help', '帮助'],
    ['/reports', '有哪些报告'],
    ['/ask 固原2023依申请多少件', '固原2023依申请多少件'],
  ])('%s asks %s', async (command, question) => {
    await start();
    api.push(message(command));
    await api.waitFor('sendMessage');
    expect(questions()).toEqual([question]);
  });

  test.each([
    ['/nonsense', '没有这个命令'],
    ['/ask', '写在 /ask 后面'],
    ['长'.repeat(4_000), '4000 字'],
    ['\u200B \u0000', '请先写下您的问题'],
  ])('“%.12s” gets a friendly sentence', async (text, words) => {
    await start();
    api.push(message(text));
    const [told] = await sent();
    expect(told.text).toContain(words);
    expect(asked).toEqual([]);
  });

  test.each([
    ['a sticker', { sticker: { file_id: 'x' } }],
    ['a photo', { photo: [{ file_id: 'x' }] }],
    ['a voice', { voice: { file_id: 'x' } }],
    ['a place', { location: { latitude: 36, longitude: 106 } }],
  ])('%s gets a friendly sentence', async (_name, content) => {
    await start();
    api.push(other(content));
    const [told] = await sent();
    expect(told.text).toContain('我只看文字和报告文件');
  });

  test('the words under a photo are a question', async () => {
    await start();
    api.push(other({ photo: [{ file_id: 'x' }], caption: '固原2023依申请多少件' }));
    await api.waitFor('sendMessage');
    expect(asked).toHaveLength(1);
  });

  test('an edited message is answered anew', async () => {
    await start();
    api.push(edited('固原2023依申请多少件'));
    await api.waitFor('sendMessage');
    expect(asked).toHaveLength(1);
  });

  test('what people join, pin and leave is left alone', async () => {
    await start();
    api.push(other({ new_chat_title: '新群名' }));
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(asked).toEqual([['telegram:7', '固原']]);
  });

  test('hostile content is shown as it is; the server takes every message', async () => {
    await start();
    api.push(message('script'));
    const [told] = await sent();
    expect(told.text).toContain('&lt;script&gt;');
    expect(told.rows[0]?.[0]?.text).toBe(NASTY);
    expect(HOSTILE.lead).toBe(NASTY);
    expect(log).toEqual([]);
  });

  test('a long answer comes in messages within the limit, its buttons under the last', async () => {
    await start();
    api.push(message('固原各项'));
    api.push(message('固原'));
    const all = await sent(3);
    expect(all.length).toBeGreaterThan(2);
    expect(all.every((call) => call.text.length <= 4_096)).toBe(true);
    expect(log).toEqual([]);
  });

  test('slow work shows 正在输入', async () => {
    await start({
      ask: async (chat, question) => {
        await api.waitFor('sendChatAction');
        return cannedAsk(chat, question);
      },
    });
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(api.calls.some(({ method }) => method === 'sendChatAction')).toBe(true);
  });

  test('a failure inside is told to the person without its details, and to the log', async () => {
    await start({ ask: () => Promise.reject(new Error(`index at ${TOKEN} broken`)) });
    api.push(message('固原'));
    const [told] = await sent();
    expect(told.text).toContain('请稍后再试');
    expect(log.join()).toContain('broken');
  });
});

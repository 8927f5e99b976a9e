import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import type { AskInChat } from '../../../src/channels/channel.ts';
import { startTelegram, type Telegram } from '../../../src/channels/telegram/telegram.ts';
import { ChannelError } from '../../../src/errors.ts';
import { cannedAsk, CLARIFY, HOSTILE, NASTY } from '../answers.ts';
import { type BotApiServer, startBotApi, TOKEN } from '../bot-api-server.ts';
import { edited, message, other, press } from '../bot-api/updates.ts';

let api: BotApiServer;
let running: Telegram[] = [];
let log: string[] = [];
let asked: [string, string][] = [];

const askAndNote: AskInChat = (chat, question) => {
  asked.push([chat, question]);
  return cannedAsk(chat, question);
};

const start = async (ask: AskInChat = askAndNote, token = TOKEN): Promise<Telegram> => {
  const bot = await startTelegram({
    token,
    apiRoot: api.url,
    ask,
    log: (line) => log.push(line),
    retryMs: 10,
    typingAfterMs: 20,
    graceMs: 2_000,
  });
  running.push(bot);
  return bot;
};

const textOf = ({ body }: { body: Readonly<Record<string, unknown>> }) => String(body['text']);
const buttonsOf = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
  (body['reply_markup'] as { inline_keyboard: { text: string; callback_data: string }[][] })
    .inline_keyboard;

beforeEach(async () => {
  api = await startBotApi();
  running = [];
  log = [];
  asked = [];
});
afterEach(async () => {
  await Promise.all(running.map((bot) => bot.close()));
  await api.close();
  expect(log.join()).not.toContain('loopback_secret');
});

describe('a private chat', () => {
  test('a question gets its figure, its printed cell, its warning and buttons', async () => {
    await start();
    api.push(message('固原2023依申请多少件'));
    const [sent] = await api.waitFor('sendMessage');
    expect(sent?.body['parse_mode']).toBe('HTML');
    const text = textOf(sent ?? { body: {} });
    expect(text).toContain('214 件');
    expect(text).toContain('【214】');
    expect(text).toContain('表述存疑');
    expect(buttonsOf(sent ?? { body: {} }).map(([button]) => button?.text)).toContain(
      '固原2023自然人申请多少件',
    );
    expect(asked).toEqual([['telegram:7', '固原2023依申请多少件']]);
  });

  test('what was fetched from the web can be opened there', async () => {
    await start();
    api.push(message('原件'));
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent ?? { body: {} })).toContain(
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
    expect(asked.map(([, what]) => what)).toEqual([question]);
  });

  test.each([
    ['/nonsense', '没有这个命令'],
    ['/ask', '写在 /ask 后面'],
    ['长'.repeat(4_000), '4000 字'],
    ['\u200B \u0000', '请先写下您的问题'],
  ])('“%.12s” gets a friendly sentence', async (text, words) => {
    await start();
    api.push(message(text));
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent ?? { body: {} })).toContain(words);
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
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent ?? { body: {} })).toContain('我只看文字和报告文件');
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
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent ?? { body: {} })).toContain('&lt;script&gt;');
    expect(buttonsOf(sent ?? { body: {} })[0]?.[0]?.text).toBe(NASTY);
    expect(HOSTILE.lead).toBe(NASTY);
    expect(log).toEqual([]);
  });

  test('a long answer comes in messages within the limit, its buttons under the last', async () => {
    await start();
    api.push(message('固原各项'));
    api.push(message('固原'));
    const sent = await api.waitFor('sendMessage', 3);
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.every((call) => textOf(call).length <= 4_096)).toBe(true);
    expect(log).toEqual([]);
  });

  test('slow work shows 正在输入', async () => {
    await start(async (chat, question) => {
      await api.waitFor('sendChatAction');
      return cannedAsk(chat, question);
    });
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(api.calls.some(({ method }) => method === 'sendChatAction')).toBe(true);
  });

  test('a failure inside is told to the person without its details, and to the log', async () => {
    await start(() => Promise.reject(new Error(`index at ${TOKEN} broken`)));
    api.push(message('固原'));
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent ?? { body: {} })).toContain('请稍后再试');
    expect(log.join()).toContain('broken');
  });
});

describe('buttons', () => {
  test('a short question travels in the button', async () => {
    await start();
    api.push(press('ask:固原2023依申请多少件', null));
    await api.waitFor('answerCallbackQuery');
    await api.waitFor('sendMessage');
    expect(asked).toEqual([['telegram:7', '固原2023依申请多少件']]);
  });

  test('every button of a clarification asks what it says', async () => {
    await start();
    api.push(message('上海公开了多少'));
    const [sent] = await api.waitFor('sendMessage');
    const rows = buttonsOf(sent ?? { body: {} });
    for (const [button] of rows)
      api.push(press(button?.callback_data ?? '', { inline_keyboard: rows }));
    await api.waitFor('sendMessage', 1 + rows.length);
    expect(asked.slice(1).map(([, question]) => question)).toEqual(CLARIFY.options);
  });

  test('a button of a message that is too old to be seen says so', async () => {
    await start();
    api.push(press('row:0', null));
    const [call] = await api.waitFor('answerCallbackQuery');
    expect(call?.body['text']).toContain('按钮太旧');
    expect(asked).toEqual([]);
  });
});

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
    const [sent] = await api.waitFor('sendMessage');
    expect(asked).toEqual([['telegram:-55:9', '固原2023依申请多少件']]);
    expect(sent?.body['reply_parameters']).toMatchObject({ allow_sending_without_reply: true });
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

describe('trouble', () => {
  test('a wrong token is told with what to do, and never printed', async () => {
    const failed = start(askAndNote, '999:WRONG-secret');
    await expect(failed).rejects.toThrow(ChannelError);
    await expect(failed).rejects.toThrow('@BotFather');
    await expect(failed).rejects.not.toThrow('WRONG-secret');
  });

  test.each(['', 'ftp://x', 'not a url'])('BOT_API_ROOT “%s” is refused', async (apiRoot) => {
    const failed = startTelegram({ token: TOKEN, apiRoot, ask: cannedAsk, log: () => undefined });
    await expect(failed).rejects.toThrow('BOT_API_ROOT');
  });

  test('without a network at start it says so, keeps trying, and comes online', async () => {
    api.misbehave = () => ({ drop: true });
    const bot = await start();
    expect(bot.isOnline).toBe(false);
    expect(log.join()).toContain('连不上 Telegram');
    api.misbehave = () => undefined;
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(log.join()).toContain('连上了');
  });

  test('“retry after” is waited for, then sent once', async () => {
    let refusals = 1;
    api.misbehave = ({ method }) =>
      method === 'sendMessage' && refusals-- > 0 ? { status: 429, retryAfter: 0 } : undefined;
    await start();
    api.push(message('固原'));
    await api.waitFor('sendMessage', 2);
    api.push(message('白银'));
    expect(await api.waitFor('sendMessage', 3)).toHaveLength(3);
    expect(log).toEqual([]);
  });

  test('a chat that blocked the bot, or a dropped answer, does not stop it', async () => {
    const odd = [
      { status: 403, description: 'Forbidden: bot was blocked by the user' },
      { drop: true },
    ];
    api.misbehave = ({ method }) => (method === 'sendMessage' ? odd.shift() : undefined);
    await start();
    for (const question of ['固原', '白银', '上海']) api.push(message(question));
    await api.waitFor('sendMessage', 3);
    expect(log).toHaveLength(2);
    expect(log.join()).toContain('blocked by the user');
  });

  test('another program with the same token is told, and outlasted', async () => {
    let conflicts = 2;
    api.misbehave = ({ method }) =>
      method === 'getUpdates' && conflicts-- > 0
        ? { status: 409, description: 'Conflict' }
        : undefined;
    await start();
    api.push(message('固原'));
    await api.waitFor('sendMessage');
    expect(log.join()).toContain('另一个程序');
  });

  test('a token that is revoked while running ends it with what to do', async () => {
    api.misbehave = ({ method }) =>
      method === 'getUpdates' ? { status: 401, description: 'Unauthorized' } : undefined;
    await start();
    await expect.poll(() => log.join()).toContain('@BotFather');
  });
});

describe('close', () => {
  test('waits for the answer in the making, and leaves what was not begun to the next start', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let began = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const first = api.push(message('第一问'));
    api.push(message('第二问'));
    const bot = await start(async (_chat, question) => {
      asked.push(['', question]);
      began();
      await held;
      return answer('help', '好');
    });
    await begun;
    const closed = bot.close();
    letGo();
    await closed;
    expect(api.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
    expect(api.state().confirmed).toBe(first);
    await start();
    await api.waitFor('sendMessage', 2);
    expect(asked.map(([, question]) => question)).toEqual(['第一问', '第二问']);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../../src/channels/telegram/telegram.ts';
import { cannedAsk, NASTY } from '../answers.ts';
import { type BotApiServer, type Call, startBotApi, TOKEN } from '../bot-api-server.ts';
import type { UploadedFile } from '../bot-api/multipart.ts';
import { message, other, press } from '../bot-api/updates.ts';
import { cannedCheck, checkedDocument, fault } from '../checked.ts';

let api: BotApiServer;
let bot: Telegram;
let log: string[] = [];

const start = async (rest: Partial<TelegramOptions> = {}): Promise<void> => {
  bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    ask: cannedAsk,
    check: cannedCheck,
    log: (line) => log.push(line),
    retryMs: 10,
    typingAfterMs: 20,
    graceMs: 2_000,
    ...rest,
  });
};

const send = (text: string, fields: object = {}, sender = {}): void => {
  api.files.set('doc', { bytes: new TextEncoder().encode(text) });
  api.push(other({ document: { file_id: 'doc', file_name: '送审稿.txt', ...fields } }, sender));
};

const textOf = (call: Call | undefined): string => String(call?.body['text']);

beforeEach(async () => {
  api = await startBotApi();
  log = [];
});
afterEach(async () => {
  await bot.close();
  await api.close();
  expect(log.join()).not.toContain('loopback_secret');
});

describe('a document in a private chat', () => {
  test('gets a message with identity, counts, both sides, and the list as Excel', async () => {
    await start();
    send('报告');
    const [sent] = await api.waitFor('sendDocument');
    const [told] = await api.waitFor('sendMessage');
    for (const words of [
      '固原市 2023 年度报告',
      '发现错误 1 处',
      '报告写 214 件，应为 204 件',
      '没有存盘',
    ])
      expect(textOf(told)).toContain(words);
    const file = Object.values(sent?.body ?? {}).find(
      (field): field is UploadedFile =>
        typeof field === 'object' && field !== null && 'bytes' in field,
    );
    expect(file?.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(sent?.body['caption']).toContain('问题反馈清单');
    expect(sent?.body['reply_markup']).toBeUndefined();
  });

  test.each([
    ['damaged', '坏', {}, '文件已损坏'],
    ['empty', '', {}, '文件是空的'],
    ['too large by its own word', '报告', { file_size: 21_000_000 }, '超过 20 MB'],
    ['too large in truth', 'x'.repeat(20_100_000), { file_size: 5 }, '超过 20 MB'],
  ])('%s gets a friendly sentence and no list', async (_name, text, fields, words) => {
    await start();
    send(text, fields);
    const [told] = await api.waitFor('sendMessage');
    expect(textOf(told)).toContain(words);
    expect(api.calls.map(({ method }) => method)).not.toContain('sendDocument');
  });

  test('one that is gone, broken off or slow is told and logged without the token', async () => {
    await start({ downloadMs: 50 });
    api.push(other({ document: { file_id: 'gone', file_name: 'a.txt' } }));
    await api.waitFor('sendMessage', 1);
    api.misbehave = ({ method }) => (method === 'download' ? { drop: true } : undefined);
    send('报告');
    await api.waitFor('sendMessage', 2);
    api.misbehave = ({ method }) => (method === 'download' ? { delayMs: 200 } : undefined);
    send('报告');
    const told = await api.waitFor('sendMessage', 3);
    expect(told.map(textOf)).toEqual(Array(3).fill(expect.stringContaining('没有核验成')));
    expect(log).toHaveLength(3);
  });

  test.each([
    '../../../etc/passwd',
    '//evil.example/x',
    '/etc/passwd',
    'a?b',
    'http://evil.example/x',
  ])('nothing is fetched from the path %s', async (path) => {
    await start();
    api.files.set('odd', { bytes: new Uint8Array([1]), path });
    api.push(other({ document: { file_id: 'odd', file_name: 'a.txt' } }));
    const [told] = await api.waitFor('sendMessage');
    expect(textOf(told)).toContain('没有核验成');
    expect(api.calls.map(({ method }) => method)).not.toContain('download');
  });

  test('hostile words stay words, and many faults fit', async () => {
    const many = Array.from({ length: 60 }, () =>
      fault({ message: NASTY, place: '长'.repeat(900) }),
    );
    await start({ check: (_bytes, name) => Promise.resolve(checkedDocument(name, many)) });
    send('报告', { file_name: `../${NASTY}\u202E.txt` });
    await api.waitFor('sendDocument');
    const told = await api.waitFor('sendMessage');
    expect(told.length).toBeLessThanOrEqual(2);
    expect(textOf(told[0])).toContain('&lt;script&gt;');
  });

  test('others are answered while it is checked', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await start({ check: (bytes, name) => held.then(() => cannedCheck(bytes, name)) });
    send('报告');
    await api.waitFor('download');
    api.push(message('固原2023依申请多少件', { chat: 8 }));
    const [told] = await api.waitFor('sendMessage');
    expect(told?.body['chat_id']).toBe(8);
    letGo();
    await api.waitFor('sendDocument');
  });
});

describe('a document in a group', () => {
  test('is left alone, or asked to be sent in private where the bot is meant', async () => {
    await start();
    send('报告', {}, { group: true });
    const caption = '@nianbao_bot 看看';
    const caption_entities = [{ type: 'mention', offset: 0, length: 12 }];
    const group = { chat: 9, group: true };
    api.push(other({ document: { file_id: 'doc' }, caption, caption_entities }, group));
    const told = await api.waitFor('sendMessage');
    expect(told).toHaveLength(1);
    expect(told[0]?.body['chat_id']).toBe(-9);
    expect(textOf(told[0])).toContain('请私聊');
    expect(api.calls.map(({ method }) => method)).not.toContain('getFile');
  });
});

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
    send('报告');
    const [sent] = await api.waitFor('sendDocument');
    api.push(press(buttonOf(sent), null));
    const told = await api.waitFor('sendMessage', 2);
    expect(textOf(told.at(-1))).toContain('已收入索引。');
    expect(keep).toHaveBeenCalledOnce();
  });

  test('nobody else may, even by an editor’s button', async () => {
    await start({ check, editors: [7] });
    send('报告');
    const [sent] = await api.waitFor('sendDocument');
    const data = buttonOf(sent);
    api.push(press(data, null, { chat: 8, from: 8 }));
    const told = await api.waitFor('sendMessage', 2);
    expect(textOf(told.at(-1))).toContain('不在');
    expect(keep).not.toHaveBeenCalled();
  });
});

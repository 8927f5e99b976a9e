import { describe, expect, test } from 'vitest';
import type { TelegramOptions } from '../../../src/channels/telegram/telegram.ts';
import { gate } from '../../gate.ts';
import { NASTY } from '../answers.ts';
import { cannedCheck, checkedDocument, fault } from '../checked.ts';
import type { UploadedFile } from '../bot-api/multipart.ts';
import { message, other } from '../bot-api/updates.ts';
import { api, handIn, log, sent, start as startBot, withBotApi } from './bot.ts';

withBotApi();

const start = (rest: Partial<TelegramOptions> = {}) => startBot({ check: cannedCheck, ...rest });

describe('a document in a private chat', () => {
  test('gets a message with identity, counts, both sides, and the list as Excel', async () => {
    await start();
    handIn('报告');
    const [list] = await api.waitFor('sendDocument');
    const [told] = await sent();
    for (const words of [
      '固原市 2023 年度报告',
      '发现错误 1 处',
      '报告写 214 件，应为 204 件',
      '没有存盘',
    ])
      expect(told.text).toContain(words);
    const file = Object.values(list?.body ?? {}).find(
      (field): field is UploadedFile =>
        typeof field === 'object' && field !== null && 'bytes' in field,
    );
    expect(file?.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(list?.body['caption']).toContain('问题反馈清单');
    expect(list?.body['reply_markup']).toBeUndefined();
  });

  test.each([
    ['damaged', '坏', {}, '文件已损坏'],
    ['empty', '', {}, '文件是空的'],
    ['too large by its own word', '报告', { file_size: 21_000_000 }, '超过 20 MB'],
    ['too large in truth', 'x'.repeat(20_100_000), { file_size: 5 }, '超过 20 MB'],
  ])('%s gets a friendly sentence and no list', async (_name, text, fields, words) => {
    await start();
    handIn(text, fields);
    const [told] = await sent();
    expect(told.text).toContain(words);
    expect(api.calls.map(({ method }) => method)).not.toContain('sendDocument');
  });

  test('one that is gone, broken off or slow is told and logged without the token', async () => {
    await start({ downloadMs: 50 });
    api.push(other({ document: { file_id: 'gone', file_name: 'a.txt' } }));
    await sent(1);
    api.misbehave = ({ method }) => (method === 'download' ? { drop: true } : undefined);
    handIn('报告');
    await sent(2);
    api.misbehave = ({ method }) => (method === 'download' ? { delayMs: 200 } : undefined);
    handIn('报告');
    const told = await sent(3);
    expect(told.map(({ text }) => text)).toEqual(
      Array(3).fill(expect.stringContaining('没有核验成')),
    );
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
    const [told] = await sent();
    expect(told.text).toContain('没有核验成');
    expect(api.calls.map(({ method }) => method)).not.toContain('download');
  });

  test('hostile words stay words, and many faults fit', async () => {
    const many = Array.from({ length: 60 }, () =>
      fault({ message: NASTY, place: '长'.repeat(900) }),
    );
    await start({ check: (_bytes, name) => Promise.resolve(checkedDocument(name, many)) });
    handIn('报告', { file_name: `../${NASTY}\u202E.txt` });
    await api.waitFor('sendDocument');
    const told = await sent();
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told[0].text).toContain('&lt;script&gt;');
  });

  test('others are answered while it is checked', async () => {
    const hold = gate();
    await start({ check: (bytes, name) => hold.opened.then(() => cannedCheck(bytes, name)) });
    handIn('报告');
    await api.waitFor('download');
    api.push(message('固原2023依申请多少件', { chat: 8 }));
    const [told] = await sent();
    expect(told.body['chat_id']).toBe(8);
    hold.open();
    await api.waitFor('sendDocument');
  });
});

describe('a document in a group', () => {
  test('is left alone, or asked to be sent in private where the bot is meant', async () => {
    await start();
    handIn('报告', {}, { group: true });
    const caption = '@nianbao_bot 看看';
    const caption_entities = [{ type: 'mention', offset: 0, length: 12 }];
    const group = { chat: 9, group: true };
    api.push(other({ document: { file_id: 'doc' }, caption, caption_entities }, group));
    const told = await sent();
    expect(told).toHaveLength(1);
    expect(told[0].body['chat_id']).toBe(-9);
    expect(told[0].text).toContain('请私聊');
    expect(api.calls.map(({ method }) => method)).not.toContain('getFile');
  });
});

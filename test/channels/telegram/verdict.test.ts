import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { startTelegram, type Telegram } from '../../../src/channels/telegram/telegram.ts';
import type { Said } from '../../../src/channels/verdicts.ts';
import { finding, NASTY } from '../answers.ts';
import { type BotApiServer, type Call, startBotApi, TOKEN } from '../bot-api-server.ts';
import { parseHtmlMode } from '../bot-api/html-mode.ts';
import { message, press } from '../bot-api/updates.ts';

const KEY = 'abcdef0123456789abcdef01';
const VERDICT = { kind: '确认', remark: null, by: '小红', at: '2026-01-31T08:00:00.000Z' } as const;
const FOUND = finding({ key: KEY, message: NASTY, verdict: VERDICT });

let api: BotApiServer;
let bot: Telegram;
let given: [string, Said | null][] = [];

const textOf = (call: Call | undefined): string => String(call?.body['text']);

interface Button {
  readonly text: string;
  readonly callback_data: string;
}

const buttonsOf = (call: Call | undefined): readonly Button[] =>
  (
    call?.body['reply_markup'] as { inline_keyboard: Button[][] } | undefined
  )?.inline_keyboard.flat() ?? [];
const judgingOf = (call: Call | undefined): readonly string[] =>
  buttonsOf(call).flatMap(({ text, callback_data: data }) =>
    data.startsWith('judge:') ? [text] : [],
  );

beforeEach(async () => {
  api = await startBotApi();
  given = [];
  bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    ask: () => Promise.resolve(answer('findings', '有一处。', { findings: [FOUND] })),
    editors: [7],
    judge: (key, said) => {
      given.push([key, said]);
      const verdict = said && { ...said, at: VERDICT.at };
      return Promise.resolve(key === KEY ? { ...FOUND, verdict } : null);
    },
    log: () => undefined,
    retryMs: 10,
  });
});
afterEach(async () => {
  await bot.close();
  await api.close();
});

describe('judging findings', () => {
  test('an editor sees numbered findings, what was said, and buttons', async () => {
    api.push(message('有没有错'));
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent)).toContain('1. ⚠️');
    expect(textOf(sent)).toContain('已确认（2026-01-31，小红）');
    expect(judgingOf(sent)).toEqual(['1 确认', '1 误报', '1 已改']);
  });

  test.each([
    ['anybody else', { chat: 8 }],
    ['an editor in a group', { chat: 9, from: 7, group: true }],
  ])('%s sees what was said but no buttons', async (_name, sender) => {
    api.push(message('@nianbao_bot 有没有错', sender));
    const [sent] = await api.waitFor('sendMessage');
    expect(textOf(sent)).toContain('已确认（2026-01-31，小红）');
    expect(judgingOf(sent)).toEqual([]);
  });

  test('a press is kept and told; a reply adds the remark; 撤回 takes it back', async () => {
    api.push(press(`judge:误报:${KEY}`, null));
    const [noted] = await api.waitFor('sendMessage');
    const parsed = parseHtmlMode(textOf(noted));
    const text = 'text' in parsed ? parsed.text : '';
    expect(text).toMatch(/^已记下：误报\n/);
    const from = { id: 1, is_bot: true, first_name: '年报' };
    const replied = { message_id: 5, date: 0, chat: { id: 7, type: 'private' }, from, text };
    api.push(message('两处 <口径> 不同', {}, { reply_to_message: replied }));
    const [, remarked] = await api.waitFor('sendMessage', 2);
    expect(textOf(remarked)).toContain('备注：两处 &lt;口径&gt; 不同');
    api.push(press(buttonsOf(remarked)[0]?.callback_data ?? '', null));
    await api.waitFor('sendMessage', 3);
    expect(given).toEqual([
      [KEY, { kind: '误报', remark: null, by: '小明' }],
      [KEY, { kind: '误报', remark: '两处 <口径> 不同', by: '小明' }],
      [KEY, null],
    ]);
  });

  test.each([
    ['a press', () => press(`judge:误报:${KEY}`, null, { chat: 8, from: 8 })],
    [
      'a reply',
      () =>
        message(
          'x',
          { chat: 8 },
          {
            reply_to_message: {
              message_id: 5,
              date: 0,
              chat: { id: 8, type: 'private' },
              from: { id: 1, is_bot: true, first_name: '年报' },
              text: `已记下：误报\n固原\n编号 ${KEY}`,
            },
          },
        ),
    ],
  ])('%s of anybody else is refused', async (_name, update) => {
    api.push(update());
    const [told] = await api.waitFor('sendMessage');
    expect(textOf(told)).toContain('不在');
    expect(given).toEqual([]);
  });

  test('a finding that is gone is told', async () => {
    api.push(press(`judge:误报:${'0'.repeat(24)}`, null));
    const [told] = await api.waitFor('sendMessage');
    expect(textOf(told)).toContain('没有这条核验发现');
  });
});

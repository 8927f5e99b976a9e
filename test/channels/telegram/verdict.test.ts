import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import type { Said } from '../../../src/channels/verdicts.ts';
import { finding, NASTY } from '../answers.ts';
import { parseHtmlMode } from '../bot-api/html-mode.ts';
import { message, press } from '../bot-api/updates.ts';
import { api, sent, start, withBotApi, type Sent } from './bot.ts';

const KEY = 'abcdef0123456789abcdef01';
const VERDICT = { kind: '确认', remark: null, by: '小红', at: '2026-01-31T08:00:00.000Z' } as const;
const FOUND = finding({ key: KEY, message: NASTY, verdict: VERDICT });

let given: [string, Said | null][] = [];

const judgingOf = ({ buttons }: Sent): readonly string[] =>
  buttons.flatMap(({ text, callback_data: data }) => (data.startsWith('judge:') ? [text] : []));

withBotApi();
beforeEach(async () => {
  given = [];
  await start({
    ask: () => Promise.resolve(answer('findings', '有一处。', { findings: [FOUND] })),
    editors: [7],
    judge: (key, said) => {
      given.push([key, said]);
      const verdict = said && { ...said, at: VERDICT.at };
      return Promise.resolve(key === KEY ? { ...FOUND, verdict } : null);
    },
  });
});

describe('judging findings', () => {
  test('an editor sees numbered findings, what was said, and buttons', async () => {
    api.push(message('有没有错'));
    const [told] = await sent();
    expect(told.text).toContain('1. ⚠️');
    expect(told.text).toContain('已确认（2026-01-31，小红）');
    expect(judgingOf(told)).toEqual(['1 确认', '1 误报', '1 已改']);
  });

  test.each([
    ['anybody else', { chat: 8 }],
    ['an editor in a group', { chat: 9, from: 7, group: true }],
  ])('%s sees what was said but no buttons', async (_name, sender) => {
    api.push(message('@nianbao_bot 有没有错', sender));
    const [told] = await sent();
    expect(told.text).toContain('已确认（2026-01-31，小红）');
    expect(judgingOf(told)).toEqual([]);
  });

  test('a press is kept and told; a reply adds the remark; 撤回 takes it back', async () => {
    api.push(press(`judge:误报:${KEY}`, null));
    const [noted] = await sent();
    const parsed = parseHtmlMode(noted.text);
    const text = 'text' in parsed ? parsed.text : '';
    expect(text).toMatch(/^已记下：误报\n/);
    const from = { id: 1, is_bot: true, first_name: '年报' };
    const replied = { message_id: 5, date: 0, chat: { id: 7, type: 'private' }, from, text };
    api.push(message('两处 <口径> 不同', {}, { reply_to_message: replied }));
    const [, remarked] = await sent(2);
    expect(remarked?.text).toContain('备注：两处 &lt;口径&gt; 不同');
    api.push(press(remarked?.buttons[0]?.callback_data ?? '', null));
    await sent(3);
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
    const [told] = await sent();
    expect(told.text).toContain('不在');
    expect(given).toEqual([]);
  });

  test('a finding that is gone is told', async () => {
    api.push(press(`judge:误报:${'0'.repeat(24)}`, null));
    const [told] = await sent();
    expect(told.text).toContain('没有这条核验发现');
  });
});

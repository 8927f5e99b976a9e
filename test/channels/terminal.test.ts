import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { AskInChat } from '../../src/channels/channel.ts';
import { chatInTerminal, renderAnswer } from '../../src/channels/terminal.ts';
import { widthOf } from '../../src/channels/terminal/width.ts';
import { cannedAsk, COMPARE, FETCHED, FIGURE, HOSTILE, LONG, RANK } from './answers.ts';

const talk = async (lines: readonly string[], isTTY = false): Promise<[string, string[]]> => {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const asked: string[] = [];
  const ask: AskInChat = (chat, question) => (asked.push(question), cannedAsk(chat, question));
  const said = text(output);
  input.end(lines.join('\n'));
  await chatInTerminal({ ask, input, output });
  output.end();
  return [await said, asked];
};

describe('an answer in a terminal', () => {
  test('a figure with its printed cell, its warning and what to ask next', () => {
    const shown = renderAnswer(FIGURE, {}, {});
    for (const words of [
      '214 件',
      '[214]',
      '第 47 行',
      '表述存疑',
      '报告写 7.09%，应为 7.01%',
      '1. 固原2023自然人',
    ])
      expect(shown).toContain(words);
  });

  test('what was fetched from the web can be opened there', () => {
    expect(renderAnswer(FETCHED, {}, {})).toContain('原件 https://www.nxgy.gov.cn/a.html');
    expect(renderAnswer(HOSTILE, {}, {})).not.toContain('javascript:');
  });

  test('a table is aligned, Chinese characters counting two', () => {
    expect(renderAnswer(RANK, {}, {}).split('\n')).toEqual(
      expect.arrayContaining([
        '名次  发布机关  新收申请',
        '1     石嘴山市    105 件',
        '3     红寺堡区      8 件',
      ]),
    );
  });

  test('several figures without a table are told by one', () => {
    expect(renderAnswer(COMPARE, {}, {})).toContain('石嘴山市 2020 年');
  });

  test.each([30, 40, 60, 80])('no line is wider than %d columns but the printed row', (columns) => {
    const lines = renderAnswer(LONG, { isTTY: true, columns }, { NO_COLOR: '1' }).split('\n');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  test.each([
    ['a file', {}, {}, false],
    ['a terminal', { isTTY: true, columns: 80 }, {}, true],
    ['a terminal with NO_COLOR', { isTTY: true, columns: 80 }, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', { isTTY: true, columns: 80 }, { NO_COLOR: '' }, true],
  ])('colours in %s', (_name, screen, environment, coloured) => {
    expect(renderAnswer(FIGURE, screen, environment).includes('\u001B[')).toBe(coloured);
  });

  test('content cannot steer the terminal', () => {
    const shown = renderAnswer(answer('excerpt', '\u001B]0;x\u0007\u001B[2J清屏\u202E'), {}, {});
    expect(shown).toBe(']0;x[2J清屏');
    expect(renderAnswer(HOSTILE, {}, {})).toContain('<script>');
  });
});

describe('a conversation in a terminal', () => {
  test('answers line after line; empty lines are ignored', async () => {
    const [said, asked] = await talk(['固原2023依申请多少件', '', '  ', '哪家申请最多']);
    expect(asked).toEqual(['固原2023依申请多少件', '哪家申请最多']);
    expect(said).toContain('214 件');
    expect(said).toContain('石嘴山市，105 件');
    expect(said).not.toContain('年报>');
  });

  test.each(['退出', 'exit', 'EXIT', 'quit'])('%s leaves', async (leave) => {
    const [, asked] = await talk(['固原', leave, '白银']);
    expect(asked).toEqual(['固原']);
  });

  test('a bare number asks what was offered under it', async () => {
    const [, asked] = await talk(['固原', '2', '99']);
    expect(asked).toEqual(['固原', '固原2023办结了多少件', '99']);
  });

  test('at a terminal there is a line of help and a prompt', async () => {
    const [said] = await talk(['退出'], true);
    expect(said).toContain('输入“退出”');
    expect(said).toContain('年报> ');
  });

  test('10,000 characters get a friendly sentence', async () => {
    const [said, asked] = await talk(['长'.repeat(10_000)]);
    expect(said).toContain('10000 字');
    expect(asked).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import type { Chart } from '../../../src/answer/chart.ts';
import { CLARIFY } from '../answers.ts';
import { message, press } from '../bot-api/updates.ts';
import { api, asked, questions, sent, start, withBotApi } from './bot.ts';

withBotApi();

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
    const [told] = await sent();
    const rows = told.rows;
    for (const [button] of rows)
      api.push(press(button?.callback_data ?? '', { inline_keyboard: rows }));
    await api.waitFor('sendMessage', 1 + rows.length);
    expect(questions().slice(1)).toEqual(CLARIFY.options);
  });

  test('a button of a message that is too old to be seen says so', async () => {
    await start();
    api.push(press('row:0', null));
    const [call] = await api.waitFor('answerCallbackQuery');
    expect(call?.body['text']).toContain('按钮太旧');
    expect(asked).toEqual([]);
  });
});

describe('答案下面', () => {
  test('有意义的按钮，每一个都按得动', async () => {
    await start();
    api.push(message('固原2023依申请多少件'));
    const [first] = await sent();
    const names = ['历年变化', '同类排名', '存在的问题', '核验', '订阅'];
    const buttons = first.buttons.filter(({ text }) => names.includes(text));
    expect(buttons.length).toBeGreaterThanOrEqual(4);
    for (const { callback_data: data } of buttons) api.push(press(data, null));
    await sent(1 + buttons.length);
    expect(questions().slice(1)).toEqual(buttons.map(({ callback_data: data }) => data.slice(4)));
  });

  test('导出：每个数带出处的文件，别的聊天按不出来，可以再按', async () => {
    await start();
    api.push(message('固原2023依申请多少件'));
    const [first] = await sent();
    const data = first.buttons.find(({ text }) => text === '导出')?.callback_data ?? '';
    api.push(press(data, null, { from: 9, chat: 9 }));
    const [foreign] = await api.waitFor('answerCallbackQuery');
    expect(foreign?.body['text']).toContain('已经忘掉');
    api.push(press(data, null));
    api.push(press(data, null));
    const files = await api.waitFor('sendDocument', 2);
    expect(JSON.stringify(files[0]?.body)).toContain('每个都带出处');
  });

  test('太长的答案先发三条，按一下再发', async () => {
    const lines = Array.from({ length: 900 }, (_, at) => `第 ${String(at)} 行，一些字一些字一些字`);
    await start({ ask: () => Promise.resolve(answer('help', '好', { notes: lines })) });
    api.push(message('全部'));
    const messages = await sent(3);
    const more = messages[2]?.buttons[0];
    expect(more?.text).toMatch(/^继续看（还有 \d+ 条）$/u);
    api.push(press(more?.callback_data ?? '', null, { from: 9, chat: 9 }));
    await api.waitFor('answerCallbackQuery');
    api.push(press(more?.callback_data ?? '', null));
    const all = await sent(4);
    expect(all.length).toBeGreaterThan(3);
    api.push(press(more?.callback_data ?? '', null));
    const [foreign, , again] = await api.waitFor('answerCallbackQuery', 3);
    expect(foreign?.body['text']).toContain('已经忘掉');
    expect(again?.body['text']).toContain('已经忘掉');
  });

  test('有图的发图', async () => {
    const chart: Chart = {
      kind: 'ranking',
      title: '排名',
      subtitle: '',
      items: [],
      changes: [],
      notes: [],
    };
    const drawn: Chart[] = [];
    await start({
      ask: () => Promise.resolve(answer('rank', '最多的是……', { chart })),
      drawChart: (given) => {
        drawn.push(given);
        return Promise.resolve(new Uint8Array([1, 2, 3]));
      },
    });
    api.push(message('哪家最多'));
    const [photo] = await api.waitFor('sendPhoto');
    expect(photo?.body['caption']).toBe('排名');
    expect(drawn).toEqual([chart]);
  });
});

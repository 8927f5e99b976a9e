import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import type { Chart } from '../../../src/answer/chart.ts';
import { startPayload, startedQuestion } from '../../../src/channels/telegram/deep-link.ts';
import {
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../../src/channels/telegram/telegram.ts';
import { openMemoryStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { cannedAsk } from '../answers.ts';
import { type BotApiServer, startBotApi, TOKEN } from '../bot-api-server.ts';
import { message, press } from '../bot-api/updates.ts';

let api: BotApiServer;
let store: Store;
let running: Telegram[];
let log: string[];
let asked: string[];

beforeEach(async () => {
  api = await startBotApi();
  store = await openMemoryStore();
  running = [];
  log = [];
  asked = [];
});
afterEach(async () => {
  await Promise.all(running.map((bot) => bot.close()));
  await api.close();
  await store.close();
});

const start = async (rest: Partial<TelegramOptions> = {}): Promise<Telegram> => {
  const bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    ask: (chat, question) => {
      asked.push(question);
      return cannedAsk(chat, question);
    },
    log: (line) => log.push(line),
    retryMs: 10,
    inbox: store,
    ...rest,
  });
  running.push(bot);
  return bot;
};

const sent = async (count = 1) =>
  (await api.waitFor('sendMessage', count)).map(({ body }) => ({
    text: String(body['text']),
    buttons: (
      (
        body['reply_markup'] as
          { inline_keyboard: { text: string; callback_data: string }[][] } | undefined
      )?.inline_keyboard ?? []
    ).flat(),
  }));

describe('每条消息答一次', () => {
  test('同一个更新送来两次，只答一次', async () => {
    await start();
    const update = message('固原2023依申请多少件');
    api.pushAs(5, update);
    await sent();
    api.pushAs(5, update);
    api.push(message('白银'));
    await sent(2);
    expect(asked).toEqual(['固原2023依申请多少件', '白银']);
  });

  test('重启之后也是', async () => {
    const first = await start();
    const update = message('固原2023依申请多少件');
    api.pushAs(5, update);
    await sent();
    await first.close();
    await start();
    api.pushAs(5, update);
    api.push(message('白银'));
    await sent(2);
    expect(asked).toEqual(['固原2023依申请多少件', '白银']);
  });

  test('没来得及答就断了的，下次启动时答', async () => {
    await store.takeUpdate(1, 4, JSON.stringify({ ...message('固原'), update_id: 4 }));
    await start();
    await sent();
    expect(asked).toEqual(['固原']);
    await expect.poll(() => store.unanswered(1)).toEqual([]);
  });

  test('一个聊天慢，不耽误别的；同一个聊天按次序', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const order: string[] = [];
    await start({
      ask: async (_chat, question) => {
        if (question === '慢') await held;
        order.push(question);
        return answer('help', '好');
      },
    });
    api.push(message('慢', { chat: 7 }));
    api.push(message('后一句', { chat: 7 }));
    api.push(message('快', { chat: 8 }));
    await sent();
    expect(order).toEqual(['快']);
    letGo();
    await sent(3);
    expect(order).toEqual(['快', '慢', '后一句']);
  });
});

describe('答案下面', () => {
  test('有意义的按钮，每一个都按得动', async () => {
    await start();
    api.push(message('固原2023依申请多少件'));
    const [first] = await sent();
    const names = ['历年变化', '同类排名', '存在的问题', '核验', '订阅'];
    const buttons = first?.buttons.filter(({ text }) => names.includes(text)) ?? [];
    expect(buttons.length).toBeGreaterThanOrEqual(4);
    for (const { callback_data: data } of buttons) api.push(press(data, null));
    await sent(1 + buttons.length);
    expect(asked.slice(1)).toEqual(buttons.map(({ callback_data: data }) => data.slice(4)));
  });

  test('导出：每个数带出处的文件，别的聊天按不出来，可以再按', async () => {
    await start();
    api.push(message('固原2023依申请多少件'));
    const [first] = await sent();
    const data = first?.buttons.find(({ text }) => text === '导出')?.callback_data ?? '';
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
    expect(asked).toEqual(['订阅固原市', '帮助']);
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
    expect(asked).toEqual(['固原']);
    expect(api.state().polls).toBe(0);
  });
});

describe('管得住', () => {
  test('问得太快：说一次，然后不理；别人不受影响', async () => {
    await start({ aMinute: 3 });
    for (let at = 0; at < 6; at += 1) api.push(message('固原', { chat: 7 }));
    api.push(message('白银', { chat: 8 }));
    await expect.poll(() => asked.includes('白银')).toBe(true);
    await sent(5);
    expect(asked).toHaveLength(4);
    expect((await sent(5)).filter(({ text }) => text.includes('太快'))).toHaveLength(1);
  });

  test('/operator 只回答运行的人', async () => {
    await start({ admins: [7], operatorStatus: () => Promise.resolve('收录 5 份报告') });
    api.push(message('/operator', { chat: 7 }));
    await sent();
    api.push(message('/operator', { chat: 8 }));
    const [own, other] = await sent(2);
    expect(own?.text).toContain('收录 5 份');
    expect(other?.text).toContain('没有这个命令');
  });

  test('出了问题告诉运行的人，发不到也不要紧', async () => {
    const bot = await start({ admins: [7, 8] });
    api.misbehave = ({ method, body }) =>
      method === 'sendMessage' && body['chat_id'] === 7 ? { status: 403 } : undefined;
    await bot.tellAdmins('来源出了问题');
    expect((await sent(2)).map(({ text }) => text)).toEqual(['来源出了问题', '来源出了问题']);
  });
});

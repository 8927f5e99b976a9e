/** Updates handed out by a Bot API server on loopback that is 10 ms away in, how many a second are answered, against a bare grammY echo bot, out. */
import { Bot } from 'grammy';
import { startTelegram } from '../src/channels/telegram/telegram.ts';
import { openHouse } from '../src/house.ts';
import { readConfig } from '../src/config.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotApi, TOKEN } from '../test/channels/bot-api-server.ts';
import { message } from '../test/channels/bot-api/updates.ts';
import { median, type Row } from './measure.ts';

const UPDATES = 300;
const ROUNDS = 3;
/** Far less than the way to Telegram takes. */
const AWAY_MS = 10;
const LEAST_RATIO = 0.7;
const QUESTION = '固原2023依申请多少件';

/** Milliseconds until all updates, of as many chats, are answered. */
const timeOf = async (start: (url: string) => Promise<() => Promise<void>>): Promise<number> => {
  const api = await startBotApi();
  api.misbehave = () => ({ delayMs: AWAY_MS });
  for (let chat = 1; chat <= UPDATES; chat += 1) api.push(message(QUESTION, { chat }));
  const begun = performance.now();
  const stop = await start(api.url);
  for (;;) {
    const sent = api.calls.filter(({ method }) => method === 'sendMessage').length;
    if (sent >= UPDATES) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const time = performance.now() - begun;
  await stop();
  await api.close();
  return time;
};

const echo = async (apiRoot: string): Promise<() => Promise<void>> => {
  const bot = new Bot(TOKEN, { client: { apiRoot } });
  bot.on('message:text', (context) => context.reply(context.msg.text));
  await bot.init();
  void bot.start();
  return () => bot.stop();
};

export const benchTelegram = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const house = await openHouse(readConfig({ NIANBAO_DATA: folder }), () => undefined);
  const ours = async (apiRoot: string) => {
    const bot = await startTelegram({
      token: TOKEN,
      apiRoot,
      ask: house.askInChat,
      inbox: {
        ...house.store,
        takeUpdate: (bot, id, body) => house.store.takeUpdate(bot + round, id, body),
      },
      log: () => undefined,
    });
    return bot.close;
  };
  let round = 0;
  const times: { own: number; bare: number }[] = [];
  for (; round <= ROUNDS; round += 1) {
    const time = { own: await timeOf(ours), bare: await timeOf(echo) };
    if (round > 0) times.push(time);
  }
  await house.close();
  rmSync(folder, { recursive: true, force: true });
  const own = median(times.map((time) => time.own));
  const bare = median(times.map((time) => time.bare));
  return [
    {
      subject: `${Math.round((UPDATES / own) * 1000)} updates a second answered`,
      milliseconds: own / UPDATES,
      yardstick: `a bare grammY echo bot (${Math.round((UPDATES / bare) * 1000)} a second)`,
      ratio: bare / own,
      aim: `≥ ${LEAST_RATIO}×`,
      reached: bare / own >= LEAST_RATIO,
    },
  ];
};

/** An open house in, what runs in it out: the web page, the Telegram bot, alerts, sources. */
import { randomUUID } from 'node:crypto';
import { introduced } from '../intents/index.ts';
import { startAlerts, tellNews } from './alerting.ts';
import { toContract } from './answer/contract.ts';
import { createAlertSender } from './channels/telegram/alert-sender.ts';
import { drawPng } from './channels/picture/draw-png.ts';
import { startTelegram, type Telegram } from './channels/telegram/telegram.ts';
import { startWeb } from './channels/web/web.ts';
import { realClock } from './clock.ts';
import type { Config } from './config.ts';
import type { House } from './house.ts';
import { operatorStatus } from './operator-status.ts';
import type { SourceList } from './sources/source-list.ts';
import { watchSources } from './sources/watch-sources.ts';
import { createVisitor } from './sourcing.ts';

type Log = (line: string) => void;

/** What was started and can be stopped. */
export interface Running {
  readonly close: () => Promise<void>;
}

/** What can be asked, for the first screen. */
const topics = introduced.map(({ title, question }) => ({ name: title, question }));

const EXAMPLES = ['固原2023依申请多少件', '固原2023的报告有没有数据错误', '哪家申请最多'];

/** Starts the web page, and the webhook of a bot that has one. */
export const startPage = async (
  config: Config,
  house: House,
  bot: Telegram | null,
  log: Log,
): Promise<Running> => {
  const examples = await Promise.all(
    EXAMPLES.map(async (question) => ({
      question,
      answer: (await house.ask(question, null)).answer,
    })),
  );
  const server = await startWeb({
    host: config.HOST,
    port: config.PORT,
    ask: house.askInChat,
    check: house.check,
    judge: house.judge,
    ...(config.WEBHOOK_URL !== undefined &&
      bot?.webhook && {
        webhook: { path: new URL(config.WEBHOOK_URL).pathname, take: bot.webhook },
      }),
    news: (name) => tellNews(house.store, name),
    answerJson: async (question) => toContract(question, (await house.ask(question, null)).answer),
    examples,
    topics,
    countReports: async () => (await house.store.reports()).length,
  });
  log(`网页已就绪：${server.url}`);
  return server;
};

/** Starts the Telegram bot; where Telegram cannot be reached it goes on trying. */
export const startBot = async (
  token: string,
  config: Config,
  house: House,
  log: Log,
): Promise<Telegram> => {
  const bot = await startTelegram({
    token,
    apiRoot: config.BOT_API_ROOT,
    ask: house.askInChat,
    askOnce: async (question) => (await house.ask(question, null)).answer,
    check: house.check,
    judge: house.judge,
    inbox: house.store,
    drawChart: drawPng,
    editors: config.EDITORS,
    admins: config.ADMIN_IDS,
    operatorStatus: () => operatorStatus(house.store),
    ...(config.WEBHOOK_URL !== undefined && {
      webhook: { url: config.WEBHOOK_URL, secret: randomUUID() },
    }),
    log,
  });
  if (bot.isOnline) log('Telegram 机器人已上线。');
  return bot;
};

/** Starts to send alerts. */
export const startAlertSending = (
  token: string,
  config: Config,
  { store }: House,
  log: Log,
): Running => {
  const send = createAlertSender({ token, apiRoot: config.BOT_API_ROOT });
  return { close: startAlerts({ store, send, clock: realClock, log }).stop };
};

/** Starts to visit the sources; trouble with them is told to those who run the bot. */
export const startSources = (
  list: SourceList,
  { store, limits }: House,
  bot: Telegram | null,
  log: Log,
): Running => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const visit = createVisitor({ store, limits, list, clock: realClock, signal, keeps: true });
  const watch = watchSources({
    sources: list.sources,
    visit,
    log,
    warn: (line) => {
      log(`⚠ ${line}`);
      void bot?.tellAdmins(`⚠ ${line}`);
    },
    clock: realClock,
    stopping,
  });
  log(`正在留意 ${list.sources.length} 个来源的新报告。`);
  return { close: watch.stop };
};

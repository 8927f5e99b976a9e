/** The configuration in, running channels out: the index, the web page and, with a token, the Telegram bot. */
import { randomUUID } from 'node:crypto';
import { introduced } from '../intents/index.ts';
import { startAlerts, tellNews } from './alerting.ts';
import { toContract } from './answer/contract.ts';
import { createAlertSender } from './channels/telegram/alert-sender.ts';
import { drawPng } from './channels/picture/draw-png.ts';
import { startTelegram, type Telegram } from './channels/telegram/telegram.ts';
import { startWeb } from './channels/web/web.ts';
import { type Config, readConfig } from './config.ts';
import { ChannelError, ConfigError, StoreError } from './errors.ts';
import { type House, openHouse } from './house.ts';
import { loadSources, type SourceList } from './sources/source-list.ts';
import { watchSources } from './sources/watch-sources.ts';
import { realClock } from './clock.ts';
import { createVisitor } from './sourcing.ts';

interface Running {
  readonly close: () => Promise<void>;
}

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** What can be asked, for the first screen. */
const topics = introduced.map(({ title, question }) => ({ name: title, question }));

const EXAMPLES = ['固原2023依申请多少件', '固原2023的报告有没有数据错误', '哪家申请最多'];

const web = async (config: Config, house: House, bot: Telegram | null): Promise<Running> => {
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

/** How things stand, for those who run the bot. */
const operatorStatus = async ({ store }: House): Promise<string> => {
  const reports = (await store.reports()).length;
  const { lastEvent, lastVisit } = await store.alertStatus('');
  const at = (time: number | null): string =>
    time === null ? '还没有过' : new Date(time).toISOString();
  return `收录 ${reports} 份报告；上次收入或变动 ${at(lastEvent)}；上次查看来源 ${at(lastVisit)}。`;
};

const telegram = async (token: string, config: Config, house: House): Promise<Telegram> => {
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
    operatorStatus: () => operatorStatus(house),
    ...(config.WEBHOOK_URL !== undefined && {
      webhook: { url: config.WEBHOOK_URL, secret: randomUUID() },
    }),
    log,
  });
  log(bot.isOnline ? 'Telegram 机器人已上线。' : 'Telegram 暂时连不上，会一直重试。');
  return bot;
};

const alerts = (token: string, config: Config, { store }: House): Running => {
  const send = createAlertSender({ token, apiRoot: config.BOT_API_ROOT });
  return { close: startAlerts({ store, send, clock: realClock, log }).stop };
};

const sources = (list: SourceList, { store, limits }: House, bot: Telegram | null): Running => {
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

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const list = await loadSources(config.NIANBAO_SOURCES);
  const house = await openHouse(config, log);
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(running.map((channel) => channel.close()));
    await house.close();
  };
  try {
    const token = config.BOT_TOKEN;
    const bot = token === undefined ? null : await telegram(token, config, house);
    if (bot) running.push(bot);
    running.push(await web(config, house, bot));
    if (token === undefined) log('未设置 BOT_TOKEN，Telegram 机器人没有启动。');
    else running.push(alerts(token, config, house));
    if (list.sources.length > 0) running.push(sources(list, house, bot));
  } catch (cause) {
    await stop();
    throw cause;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      log('正在退出……');
      void stop().then(() => process.exit(0));
    });
};

const loadEnvironmentFile = (): void => {
  try {
    process.loadEnvFile('.env');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
};

try {
  loadEnvironmentFile();
  await start();
} catch (cause) {
  const expected =
    cause instanceof ConfigError || cause instanceof StoreError || cause instanceof ChannelError;
  if (!expected) throw cause;
  log(cause.message);
  process.exitCode = 1;
}

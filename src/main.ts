/** The configuration in, running channels out: the index, the web page and, with a token, the Telegram bot. */
import { readConfig } from './config.ts';
import { loadEnvironmentFile } from './environment-file.ts';
import { ChannelError, ConfigError, StoreError } from './errors.ts';
import { openHouse } from './house.ts';
import { type Running, startAlertSending, startBot, startPage, startSources } from './running.ts';
import { loadSources } from './sources/source-list.ts';

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
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
    const bot = token === undefined ? null : await startBot(token, config, house, log);
    if (bot) running.push(bot);
    running.push(await startPage(config, house, bot, log));
    if (token === undefined) log('未设置 BOT_TOKEN，Telegram 机器人没有启动。');
    else running.push(startAlertSending(token, config, house, log));
    if (list.sources.length > 0) running.push(startSources(list, house, bot, log));
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

/** A bot in, its messages fetched until it is stopped: what breaks is told once and tried again. */
import { type Bot, HttpError } from 'grammy';
import { setTimeout as wait } from 'node:timers/promises';
import { DESCRIPTION, menu, SHORT_DESCRIPTION } from './commands.ts';
import { introduce, isConflict, isWrongToken, WRONG_TOKEN_WORDS } from './connect.ts';
import type { Mask } from './mask.ts';

export interface PollingOptions {
  readonly log: (line: string) => void;
  readonly mask: Mask;
  /** Aborted when the bot shall stop. */
  readonly stop: AbortSignal;
  /** Milliseconds before the first new try; doubled each time up to a minute. */
  readonly retryMs: number;
  /** Answers what the last run left. */
  readonly resume: (bot: Bot) => Promise<void>;
}

const LONGEST_MS = 60_000;
/** The updates that are answered. */
export const UPDATES = ['message', 'edited_message', 'callback_query', 'inline_query'] as const;
const CONFLICT_WORDS = '另一个程序正在用同一个令牌收消息。请只留一个在运行；会一直重试。';

/** Tells the operator when the way to Telegram is lost and when it is back. */
export const tellOutages = (bot: Bot, { log, mask, stop }: PollingOptions): void => {
  let isLost = false;
  const tell = (problem: unknown): void => {
    if (isLost || stop.aborted || !(problem instanceof HttpError)) return;
    isLost = true;
    log(`Telegram：连接断了，会一直重试（${mask(problem)}）`);
  };
  bot.api.config.use(async (call, method, payload, signal) => {
    if (method !== 'getUpdates') return call(method, payload, signal);
    try {
      const result = await call(method, payload, signal);
      if (isLost) log('Telegram：又连上了。');
      isLost = false;
      return result;
    } catch (problem) {
      tell(problem);
      throw problem;
    }
  });
};

const setMenu = async (bot: Bot, { log, mask, stop }: PollingOptions): Promise<void> => {
  try {
    await bot.api.setMyCommands([...menu]);
    await bot.api.setMyDescription(DESCRIPTION);
    await bot.api.setMyShortDescription(SHORT_DESCRIPTION);
  } catch (problem) {
    if (!stop.aborted) log(`Telegram：没有设好命令菜单：${mask(problem)}`);
  }
};

const comeOnline = async (bot: Bot, { log, mask, stop }: PollingOptions): Promise<boolean> => {
  const isOnline = await introduce(bot, stop, () => undefined, mask);
  if (isOnline) log('Telegram：连上了。');
  return isOnline;
};

/** Makes the bot known, its menu set, what the last run left answered; false where Telegram cannot be reached. */
export const goOnline = async (bot: Bot, options: PollingOptions): Promise<boolean> => {
  if (!bot.isInited() && !(await comeOnline(bot, options))) return false;
  await setMenu(bot, options);
  await options.resume(bot);
  return true;
};

const fetchOnce = async (bot: Bot, options: PollingOptions): Promise<void> => {
  try {
    if (!(await goOnline(bot, options))) return;
    await bot.start({ allowed_updates: UPDATES });
  } catch (problem) {
    if (!isConflict(problem)) throw problem;
    options.log(`Telegram：${CONFLICT_WORDS}`);
  }
};

/** Fetches messages until stopped. Never rejects: a token that turns out wrong ends it and is told. */
export const keepPolling = async (bot: Bot, options: PollingOptions): Promise<void> => {
  const { log, mask, stop, retryMs } = options;
  const isStopped = () => stop.aborted;
  try {
    for (let delay = retryMs; !isStopped(); delay = Math.min(LONGEST_MS, delay * 2)) {
      await fetchOnce(bot, options);
      if (!isStopped()) await wait(delay, undefined, { signal: stop }).catch(() => undefined);
    }
  } catch (problem) {
    if (!isStopped())
      log(`Telegram 停了：${isWrongToken(problem) ? WRONG_TOKEN_WORDS : mask(problem)}`);
  }
};

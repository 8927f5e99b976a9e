/** A token and a way to ask in, a running Telegram bot out, fetching its messages by long polling. */
import { ChannelError } from '../../errors.ts';
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../answer/answer.ts';
import type { Chart } from '../../answer/chart.ts';
import type { AskInChat, Log } from '../channel.ts';
import type { CheckUpload } from '../checked-document.ts';
import { createHeldChecks } from '../held-checks.ts';
import { withTimeLimit } from '../time-limit.ts';
import type { Judge } from '../verdicts.ts';
import { createBot } from './bot.ts';
import { introduce } from './connect.ts';
import { createHeld } from './held.ts';
import { type Inbox, queueUpdates } from './inbox.ts';
import { createInFlight, createTurns } from './in-flight.ts';
import { maskFor } from './mask.ts';
import { createRate } from './rate.ts';
import { keepWebhook, type WebhookAddress, webhookHandler } from './webhook.ts';
import { keepPolling, tellOutages } from './polling.ts';

export interface TelegramOptions {
  readonly token: string;
  readonly ask: AskInChat;
  /** Asks outside any conversation, for questions typed behind @bot in other chats. */
  readonly askOnce?: (question: string) => Promise<Answer>;
  readonly log: Log;
  /** Keeps updates until they are answered; without it they are answered one after the other. */
  readonly inbox?: Inbox;
  /** Draws a chart as PNG; without it none is sent. */
  readonly drawChart?: (chart: Chart) => Promise<Uint8Array>;
  /** Where Telegram brings updates; without it they are fetched. */
  readonly webhook?: WebhookAddress;
  /** Telegram ids of those who run the bot, and how things stand for them. */
  readonly admins?: readonly number[];
  readonly operatorStatus?: () => Promise<string>;
  /** Messages of one chat that are answered in a minute. */
  readonly aMinute?: number;
  /** Checks a document that is sent; without it none is taken. */
  readonly check?: CheckUpload;
  /** Keeps what a person says of a finding; without it nothing can be judged. */
  readonly judge?: Judge;
  /** Telegram ids of those who may keep documents and judge findings. */
  readonly editors?: readonly number[];
  /** Where the Bot API is served; Telegram's own unless given. */
  readonly apiRoot?: string;
  /** Milliseconds: until 正在输入 is shown, until a lost connection is tried again, for handlers to end. */
  readonly typingAfterMs?: number;
  readonly retryMs?: number;
  readonly graceMs?: number;
  /** Milliseconds that a file may take on its way. */
  readonly downloadMs?: number;
}

export interface Telegram {
  /** False where Telegram could not be reached yet; the log tells when it can. */
  readonly isOnline: boolean;
  /** Takes what Telegram brings, where it does. */
  readonly webhook: ((request: Request) => Promise<Response>) | null;
  /** Tells those who run the bot. */
  readonly tellAdmins: (words: string) => Promise<void>;
  /** Fetches no more, waits for answers in the making, ends. */
  readonly close: () => Promise<void>;
}

const INTRODUCTION_MS = 10_000;
const CONFIRM_MS = 3_000;
const A_MINUTE = 30;
const DOWNLOAD_MS = 60_000;

const checkedRoot = (apiRoot: string): string => {
  if (!/^https?:\/\//.test(apiRoot) || !URL.canParse(apiRoot))
    throw new ChannelError(
      'Telegram 没有启动：BOT_API_ROOT 应为网址，例如 https://api.telegram.org。',
    );
  return apiRoot.replace(/\/+$/, '');
};

/**
 * Starts the bot. Without a way to Telegram it says so, and keeps trying in the background.
 * @throws ChannelError where the token or the address of the API is wrong.
 */
export const startTelegram = async (options: TelegramOptions): Promise<Telegram> => {
  const { token, ask, log, typingAfterMs = 400, retryMs = 3_000, graceMs = 10_000 } = options;
  if (token.trim() === '') throw new ChannelError('Telegram 没有启动：BOT_TOKEN 是空的。');
  const apiRoot = checkedRoot(options.apiRoot ?? 'https://api.telegram.org');
  const editors = options.editors ?? [];
  const mask = maskFor(token);
  const inFlight = createInFlight();
  const stop = new AbortController();
  const failed = (problem: unknown): void => {
    log(`Telegram：没有发成：${mask(problem)}`);
  };
  const queue = options.inbox && queueUpdates(options.inbox, inFlight, failed);
  const admins = options.admins ?? [];
  const bot = createBot({
    token,
    apiRoot,
    ask,
    ...(options.askOnce && { askOnce: options.askOnce }),
    ...(options.drawChart && { drawChart: options.drawChart }),
    pages: createHeld(randomUUID),
    figures: createHeld(randomUUID),
    admins,
    operatorStatus: options.operatorStatus ?? (() => Promise.resolve('')),
    rate: createRate(options.aMinute ?? A_MINUTE),
    now: Date.now,
    take:
      queue?.middleware ??
      (async (_context, next) => {
        await inFlight.run(next);
      }),
    ...(options.check && { check: options.check }),
    ...(options.judge && { judge: options.judge }),
    editors,
    canJudge: ({ chat, from }) =>
      options.judge !== undefined && chat?.type === 'private' && editors.includes(from?.id ?? 0),
    held: createHeldChecks(randomUUID),
    downloadMs: options.downloadMs ?? DOWNLOAD_MS,
    log,
    mask,
    typingAfterMs,
    inFlight,
    inTurn: createTurns(inFlight, failed),
  });
  const isIntroduced = await introduce(bot, AbortSignal.timeout(INTRODUCTION_MS), log, mask);
  const resume = queue?.resume ?? (() => Promise.resolve());
  const polling = { log, mask, stop: stop.signal, retryMs, resume };
  tellOutages(bot, polling);
  const { webhook } = options;
  if (webhook) void keepWebhook(bot, webhook, polling);
  else void keepPolling(bot, polling);
  return {
    isOnline: isIntroduced,
    webhook: webhook ? webhookHandler(bot, webhook) : null,
    tellAdmins: async (words) => {
      for (const admin of admins) await bot.api.sendMessage(admin, words).catch(failed);
    },
    close: async () => {
      stop.abort();
      const confirmed = bot.stop().catch(() => undefined);
      await inFlight.close(graceMs);
      await withTimeLimit(confirmed, CONFIRM_MS).catch(() => undefined);
    },
  };
};

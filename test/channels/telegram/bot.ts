/** Bots that run against a Bot API server of their own, for one test each. */
import { afterEach, beforeEach, expect } from 'vitest';
import {
  startTelegram,
  type Telegram,
  type TelegramOptions,
} from '../../../src/channels/telegram/telegram.ts';
import { cannedAsk } from '../answers.ts';
import { type BotApiServer, type Call, startBotApi, TOKEN } from '../bot-api-server.ts';
import { other } from '../bot-api/updates.ts';

export let api: BotApiServer;
export let log: string[] = [];
/** What the canned answers were asked, with the chat that asked. */
export let asked: [string, string][] = [];
let running: Telegram[] = [];

/** A new server before each test; the bots of the test and the server end after it. */
export const withBotApi = (): void => {
  beforeEach(async () => {
    api = await startBotApi();
    running = [];
    log = [];
    asked = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((bot) => bot.close()));
    await api.close();
    expect(log.join()).not.toContain('loopback_secret');
  });
};

export const start = async (rest: Partial<TelegramOptions> = {}): Promise<Telegram> => {
  const bot = await startTelegram({
    token: TOKEN,
    apiRoot: api.url,
    ask: (chat, question) => {
      asked.push([chat, question]);
      return cannedAsk(chat, question);
    },
    log: (line) => log.push(line),
    retryMs: 10,
    typingAfterMs: 20,
    graceMs: 2_000,
    ...rest,
  });
  running.push(bot);
  return bot;
};

/** A document with this text, from a person. */
export const handIn = (text: string, fields: object = {}, sender = {}): void => {
  api.files.set('doc', { bytes: new TextEncoder().encode(text) });
  api.push(other({ document: { file_id: 'doc', file_name: '送审稿.txt', ...fields } }, sender));
};

export const questions = (): readonly string[] => asked.map(([, question]) => question);

interface Button {
  readonly text: string;
  readonly callback_data: string;
}

export interface Sent {
  readonly text: string;
  /** The rows of buttons under the message. */
  readonly rows: readonly (readonly Button[])[];
  readonly buttons: readonly Button[];
  readonly body: Call['body'];
}

/** The messages sent, once there are so many of them. */
export const sent = async (count = 1): Promise<readonly [Sent, ...Sent[]]> => {
  const [first, ...others] = (await api.waitFor('sendMessage', count)).map(({ body }) => {
    const markup = body['reply_markup'] as { inline_keyboard: Button[][] } | undefined;
    const rows = markup?.inline_keyboard ?? [];
    return { text: String(body['text']), rows, buttons: rows.flat(), body };
  });
  if (!first) throw new Error('nothing was sent');
  return [first, ...others];
};

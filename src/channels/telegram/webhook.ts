/** A bot and its public address in, its updates taken where Telegram brings them out. */
import { type Bot, webhookCallback } from 'grammy';
import { setTimeout as wait } from 'node:timers/promises';
import type { PollingOptions } from './polling.ts';
import { goOnline, UPDATES } from './polling.ts';

export interface WebhookAddress {
  /** https://host/path where Telegram reaches the web page of this house. */
  readonly url: string;
  /** Sent along by Telegram, so that nobody else can. */
  readonly secret: string;
}

/** Milliseconds that an update may take before Telegram is told that it arrived. */
const TAKING_MS = 10_000;

/** Takes a request that Telegram sends; refuses one without the secret. */
export const webhookHandler = (
  bot: Bot,
  { secret }: WebhookAddress,
): ((request: Request) => Promise<Response>) =>
  webhookCallback(bot, 'std/http', {
    secretToken: secret,
    timeoutMilliseconds: TAKING_MS,
    onTimeout: 'return',
  });

/** Tells Telegram the address, trying again until it was heard. */
export const keepWebhook = async (
  bot: Bot,
  { url, secret }: WebhookAddress,
  options: PollingOptions,
): Promise<void> => {
  const { stop, retryMs, log, mask } = options;
  const isStopped = () => stop.aborted;
  while (!isStopped()) {
    try {
      if (await goOnline(bot, options)) {
        await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: UPDATES });
        return;
      }
    } catch (problem) {
      log(`Telegram：没有登记好收消息的网址，会再试：${mask(problem)}`);
    }
    await wait(retryMs, undefined, { signal: stop }).catch(() => undefined);
  }
};

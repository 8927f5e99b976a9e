/** Due alerts in, each sent at the pace the server allows, what became of it noted before the next. */
import type { Clock } from '../clock.ts';
import type { AlertStore, DueAlert } from '../store/alert-store.ts';
import { type AlertMessage, alertMessages, type FiguresOf } from './alert-message.ts';
import type { Pace } from './pace.ts';
import type { Send, Sent } from './send.ts';

export interface Dispatching {
  readonly store: AlertStore;
  readonly send: Send;
  readonly figuresOf: FiguresOf;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  readonly log: (line: string) => void;
  /** Milliseconds until the first new try; doubled each time. */
  readonly patience: number;
}

/** Chats looked at together. */
const MOST_CHATS = 400;
const LONGEST_PAUSE = 3_600_000;
const JITTER = 0.2;

const backoff = (attempts: number, { patience, clock }: Dispatching): number =>
  Math.min(patience * 2 ** Math.min(attempts, 12), LONGEST_PAUSE) * (1 + JITTER * clock.random());

interface Outgoing extends AlertMessage {
  readonly chat: string;
  readonly attempts: number;
}

const settle = async (message: Outgoing, sent: Sent, parts: Dispatching): Promise<void> => {
  const { store, clock, pace, log } = parts;
  const { chat, ids, attempts } = message;
  const now = clock.now();
  switch (sent.kind) {
    case 'sent':
      return store.noteSent(chat, ids, now);
    case 'wait':
      pace.pause(now + sent.milliseconds);
      return store.postpone(ids, now + sent.milliseconds, '服务器要求稍后再发');
    case 'trouble':
      if (attempts === 0) log(`提醒暂时没有发成，会再试：${sent.why}`);
      return store.postpone(ids, now + backoff(attempts, parts), sent.why);
    case 'gone':
      return store.stopChat(chat, sent.why);
    case 'moved':
      return store.moveChat(chat, sent.to);
  }
};

const sendOne = async (message: Outgoing, parts: Dispatching): Promise<void> => {
  const { store, pace, clock, send, stop } = parts;
  const wait = pace.readyAt(message.chat, clock.now()) - clock.now();
  if (wait > 0) await clock.wait(wait, stop);
  if (stop.aborted) return;
  if (!(await store.noteSending(message.ids))) return;
  pace.use(message.chat, clock.now());
  await settle(message, await send(message.chat, message.answer), parts);
};

const byChat = (alerts: readonly DueAlert[]): ReadonlyMap<string, readonly DueAlert[]> => {
  const chats = new Map<string, DueAlert[]>();
  for (const alert of alerts) chats.set(alert.chat, [...(chats.get(alert.chat) ?? []), alert]);
  return chats;
};

/** An event that goes to many chats is looked up once. */
const onceAnEvent = (figuresOf: FiguresOf): FiguresOf => {
  const told = new Map<number, Promise<string>>();
  return (event) => {
    const known = told.get(event.id) ?? figuresOf(event);
    told.set(event.id, known);
    return known;
  };
};

/** Chats that must wait for their turn hold up no other. */
const soonestFirst = (
  due: ReadonlyMap<string, readonly DueAlert[]>,
  { pace, clock }: Dispatching,
): readonly (readonly [string, readonly DueAlert[]])[] => {
  const now = clock.now();
  return [...due].sort(([a], [b]) => pace.readyAt(a, now) - pace.readyAt(b, now));
};

/**
 * Sends what is due, one message a chat, one after the other: a crash leaves at most one message of which
 * nobody knows whether it arrived. How many messages were tried; 0 where nothing is due.
 */
export const sendDue = async (parts: Dispatching): Promise<number> => {
  const { store, clock, stop } = parts;
  const figuresOf = onceAnEvent(parts.figuresOf);
  let tried = 0;
  const due = byChat(await store.dueAlerts(clock.now(), MOST_CHATS));
  for (const [chat, alerts] of soonestFirst(due, parts)) {
    const [message] = await alertMessages(alerts, figuresOf);
    if (!message || stop.aborted) continue;
    const attempts = Math.max(...alerts.map((alert) => alert.attempts));
    await sendOne({ ...message, chat, attempts }, parts);
    tried += 1;
  }
  return tried;
};

/** Alerts that wait in, what became of sending them kept: waiting, sending, sent. */
import type { Kysely } from 'kysely';
import { readWish } from '../report/subscription.ts';
import type { DueAlert } from './alert-store.ts';
import { inPieces } from './index-handle.ts';
import { sql } from './kysely.ts';
import { eventOf } from './report-events.ts';
import type { Schema } from './schema.ts';

/** Alerts of one chat that are looked at together; the rest follows. */
const MOST_OF_A_CHAT = 200;

const waitingOf = (db: Kysely<Schema>) =>
  db
    .selectFrom('alert')
    .leftJoin('alert_chat', 'alert_chat.chat', 'alert.chat')
    .where('alert.state', '=', 'waiting')
    .where('alert_chat.stopped', 'is', null);

/** The first of each chat's due alerts. */
const firstOf = (db: Kysely<Schema>, chats: readonly string[], now: number) =>
  db
    .selectFrom('alert')
    .select(['id', sql<number>`row_number() over (partition by chat order by event)`.as('place')])
    .where('chat', 'in', chats)
    .where('state', '=', 'waiting')
    .where('due', '<=', now)
    .as('first');

const ofChats = async (
  db: Kysely<Schema>,
  chats: readonly string[],
  now: number,
): Promise<readonly DueAlert[]> => {
  const rows = await db
    .selectFrom(firstOf(db, chats, now))
    .innerJoin('alert', 'alert.id', 'first.id')
    .innerJoin('subscription', 'subscription.id', 'alert.subscription')
    .innerJoin('report_event', 'report_event.id', 'alert.event')
    .select(['alert.id', 'alert.chat', 'alert.attempts', 'wish', 'event', 'body', 'at'])
    .where('place', '<=', MOST_OF_A_CHAT)
    .orderBy('event')
    .execute();
  return rows.map(({ wish, event, body, at, ...alert }) => ({
    ...alert,
    wish: readWish(wish),
    event: eventOf({ id: event, body, at }),
  }));
};

/** Alerts due by `now`, of at most so many chats, the longest waiting first. */
export const readDueAlerts = async (
  db: Kysely<Schema>,
  now: number,
  most: number,
): Promise<readonly DueAlert[]> => {
  const chats = await waitingOf(db)
    .select(['alert.chat'])
    .select((eb) => eb.fn.min('due').as('since'))
    .where('due', '<=', now)
    .groupBy('alert.chat')
    .orderBy('since')
    .limit(most)
    .execute();
  return ofChats(
    db,
    chats.map(({ chat }) => chat),
    now,
  );
};

/** When the next alert is due; null where none waits. */
export const readNextDue = async (db: Kysely<Schema>): Promise<number | null> => {
  const row = await waitingOf(db).select('due').orderBy('due').limit(1).executeTakeFirst();
  return row?.due ?? null;
};

type State = Schema['alert']['state'];

const setState = async (
  db: Kysely<Schema>,
  ids: readonly number[],
  state: State,
): Promise<void> => {
  for (const piece of inPieces(ids))
    await db.updateTable('alert').set({ state }).where('id', 'in', piece).execute();
};

/** Notes that these are on their way. */
export const noteSending = (db: Kysely<Schema>, ids: readonly number[]): Promise<void> =>
  db.transaction().execute((transaction) => setState(transaction, ids, 'sending'));

/** Notes that these have arrived. */
export const noteSent = (
  db: Kysely<Schema>,
  chat: string,
  ids: readonly number[],
  at: number,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await setState(transaction, ids, 'sent');
    await transaction
      .insertInto('alert_chat')
      .values({ chat, delivery: null, stopped: null, last_sent: at })
      .onConflict((conflict) => conflict.column('chat').doUpdateSet({ last_sent: at }))
      .execute();
  });

/** Notes that these were not sent, why, and when to try again. */
export const postponeAlerts = (
  db: Kysely<Schema>,
  ids: readonly number[],
  due: number,
  trouble: string,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    for (const piece of inPieces(ids))
      await transaction
        .updateTable('alert')
        .set((eb) => ({ state: 'waiting', due, trouble, attempts: eb('attempts', '+', 1) }))
        .where('id', 'in', piece)
        .execute();
  });

/** Notes that the chat cannot be reached: its alerts wait until it subscribes again. */
export const stopChat = (db: Kysely<Schema>, chat: string, trouble: string): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('alert_chat')
      .values({ chat, delivery: null, stopped: trouble, last_sent: null })
      .onConflict((conflict) => conflict.column('chat').doUpdateSet({ stopped: trouble }))
      .execute();
    await transaction
      .updateTable('alert')
      .set({ state: 'waiting', trouble })
      .where('chat', '=', chat)
      .where('state', '=', 'sending')
      .execute();
  });

/** All that a chat has goes to its new name; a wish that both have is kept once. */
export const moveChat = (db: Kysely<Schema>, from: string, to: string): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const held = transaction.selectFrom('subscription').select('wish').where('chat', '=', to);
    await transaction
      .updateTable('subscription')
      .set({ chat: to })
      .where('chat', '=', from)
      .where('wish', 'not in', held)
      .execute();
    await transaction.deleteFrom('subscription').where('chat', '=', from).execute();
    await transaction
      .updateTable('alert')
      .set({ chat: to, state: 'waiting' })
      .where('chat', '=', from)
      .where('state', '!=', 'sent')
      .execute();
    const known = await transaction
      .selectFrom('alert_chat')
      .select('chat')
      .where('chat', '=', to)
      .executeTakeFirst();
    if (known) await transaction.deleteFrom('alert_chat').where('chat', '=', from).execute();
    else
      await transaction
        .updateTable('alert_chat')
        .set({ chat: to })
        .where('chat', '=', from)
        .execute();
  });

/**
 * Alerts that were on their way when the last process ended go back to waiting: whether they arrived
 * cannot be told, and twice is better than never. How many now, and of all time.
 */
export const recoverSending = (
  db: Kysely<Schema>,
): Promise<{ readonly now: number; readonly ever: number }> =>
  db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('alert')
      .set({ state: 'waiting' })
      .where('state', '=', 'sending')
      .executeTakeFirst();
    const now = Number(numUpdatedRows);
    const { value } = await transaction
      .insertInto('ledger')
      .values({ name: 'uncertain', value: now })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((eb) => ({ value: eb('ledger.value', '+', now) })),
      )
      .returning('value')
      .executeTakeFirstOrThrow();
    return { now, ever: value };
  });

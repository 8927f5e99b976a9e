/** Events that nobody was told of yet in, the alerts they give rise to kept, each once. */
import type { Kysely, Transaction } from 'kysely';
import { readDelivery, readWish } from '../report/subscription.ts';
import type { Candidate, NewAlert, StoredEvent } from './alert-store.ts';
import { inPieces } from './index-handle.ts';
import { eventOf } from './report-events.ts';
import type { Schema } from './schema.ts';

/** Chats that alerts can be sent to; others read feeds. */
const REACHABLE = 'telegram:%';

/** The oldest event that no subscription was matched against yet. */
export const readNextEvent = async (db: Kysely<Schema>): Promise<StoredEvent | null> => {
  const row = await db
    .selectFrom('report_event')
    .selectAll()
    .where('matched', '=', 0)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? eventOf(row) : null;
};

/** The latest events but tests, newest first. */
export const readEvents = async (
  db: Kysely<Schema>,
  limit: number,
): Promise<readonly StoredEvent[]> => {
  const rows = await db
    .selectFrom('report_event')
    .selectAll()
    .where('issuer', '!=', '')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(eventOf);
};

/** Subscriptions to one of the subjects or to all, made before the event, of chats that alerts can reach. */
export const readCandidates = async (
  db: Kysely<Schema>,
  event: StoredEvent,
  subjects: readonly string[],
): Promise<readonly Candidate[]> => {
  const rows = await db
    .selectFrom('subscription')
    .leftJoin('alert_chat', 'alert_chat.chat', 'subscription.chat')
    .select(['subscription.id', 'subscription.chat', 'wish', 'delivery'])
    .where('subject', 'in', ['', ...subjects])
    .where('after_event', '<', event.id)
    .where('subscription.chat', 'like', REACHABLE)
    .execute();
  return rows.map(({ id, chat, wish, delivery }) => ({
    id,
    chat,
    ...readWish(wish),
    delivery: readDelivery(delivery ?? undefined),
  }));
};

/** Puts in the alerts of an event, each once. */
export const insertAlerts = async (
  db: Transaction<Schema>,
  event: number,
  alerts: readonly NewAlert[],
): Promise<void> => {
  for (const piece of inPieces(alerts))
    await db
      .insertInto('alert')
      .values(
        piece.map(({ subscription, chat, due }) => ({
          subscription,
          event,
          chat,
          state: 'waiting' as const,
          due,
          attempts: 0,
          trouble: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(['subscription', 'event']).doNothing())
      .execute();
};

/** Writes the alerts of an event and notes that it was matched: both or neither. */
export const writeAlerts = (
  db: Kysely<Schema>,
  { id }: StoredEvent,
  alerts: readonly NewAlert[],
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await insertAlerts(transaction, id, alerts);
    await transaction
      .updateTable('report_event')
      .set({ matched: 1 })
      .where('id', '=', id)
      .execute();
  });

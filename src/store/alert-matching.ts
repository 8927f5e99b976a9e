/** Events that nobody was told of yet in, the alerts they give rise to kept, each once. */
import type { Kysely, Transaction } from 'kysely';
import type { ReportEvent } from '../report/report-event.ts';
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

const insertAlerts = async (
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

/** Puts a test alert behind the chat's first subscription; does nothing where it has none. */
export const writeTestAlert = (db: Kysely<Schema>, chat: string, now: number): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const first = await transaction
      .selectFrom('subscription')
      .select('id')
      .where('chat', '=', chat)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!first) return;
    const event: ReportEvent = {
      kind: 'test',
      issuer: '',
      year: 0,
      scope: null,
      file: '',
      changes: [],
      arrived: [],
      withdrawn: [],
    };
    const { id } = await transaction
      .insertInto('report_event')
      .values({
        name: `test ${chat} ${String(now)}`,
        issuer: '',
        body: JSON.stringify(event),
        at: now,
        matched: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await insertAlerts(transaction, id, [{ subscription: first.id, chat, due: now }]);
  });

/** A point in time in, the alerts that wait to be sent by then out. */
import type { Kysely } from 'kysely';
import { readWish } from '../report/subscription.ts';
import type { DueAlert } from './alert-store.ts';
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

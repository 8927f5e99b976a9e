/** A chat in, its subscriptions and when it wants to be told out; owned data. */
import type { Kysely } from 'kysely';
import {
  readDelivery,
  readWish,
  wishText,
  type AlertStatus,
  type Delivery,
  type Subscription,
  type Wish,
} from '../report/subscription.ts';
import type { Schema } from './schema.ts';

/** The chat's subscriptions, oldest first. */
export const readSubscriptions = async (
  db: Kysely<Schema>,
  chat: string,
): Promise<readonly Subscription[]> => {
  const rows = await db
    .selectFrom('subscription')
    .select(['id', 'wish'])
    .where('chat', '=', chat)
    .orderBy('id')
    .execute();
  return rows.map(({ id, wish }) => ({ id, chat, ...readWish(wish) }));
};

const lastEventId = async (db: Kysely<Schema>): Promise<number> => {
  const last = await db
    .selectFrom('report_event')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.id ?? 0;
};

/** Keeps a wish, for what happens from now on; a chat that could not be reached is tried again. False where it is held. */
export const writeSubscription = (db: Kysely<Schema>, chat: string, wish: Wish): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto('subscription')
      .values({
        chat,
        subject: wish.subject ?? '',
        wish: wishText(wish),
        after_event: await lastEventId(transaction),
      })
      .onConflict((conflict) => conflict.columns(['chat', 'wish']).doNothing())
      .executeTakeFirst();
    await transaction
      .updateTable('alert_chat')
      .set({ stopped: null })
      .where('chat', '=', chat)
      .execute();
    return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
  });

/** Drops wishes of the chat, with what waits for them. */
export const dropSubscriptions = async (
  db: Kysely<Schema>,
  chat: string,
  ids: readonly number[],
): Promise<void> => {
  if (ids.length === 0) return;
  await db.deleteFrom('subscription').where('chat', '=', chat).where('id', 'in', ids).execute();
};

/** When the chat wants to be told. */
export const readChatDelivery = async (db: Kysely<Schema>, chat: string): Promise<Delivery> => {
  const row = await db
    .selectFrom('alert_chat')
    .select('delivery')
    .where('chat', '=', chat)
    .executeTakeFirst();
  return readDelivery(row?.delivery ?? undefined);
};

/** Keeps when the chat wants to be told; what waits is due accordingly. */
export const writeChatDelivery = (
  db: Kysely<Schema>,
  chat: string,
  delivery: Delivery,
  due: number,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const kept = { delivery: JSON.stringify(delivery), stopped: null };
    await transaction
      .insertInto('alert_chat')
      .values({ chat, ...kept, last_sent: null })
      .onConflict((conflict) => conflict.column('chat').doUpdateSet(kept))
      .execute();
    await transaction
      .updateTable('alert')
      .set({ due })
      .where('chat', '=', chat)
      .where('state', '=', 'waiting')
      .execute();
  });

/** How the alerts of a chat stand. */
export const readAlertStatus = async (db: Kysely<Schema>, chat: string): Promise<AlertStatus> => {
  const { waiting } = await db
    .selectFrom('alert')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('chat', '=', chat)
    .where('state', '!=', 'sent')
    .executeTakeFirstOrThrow();
  const sent = await db
    .selectFrom('alert_chat')
    .select('last_sent')
    .where('chat', '=', chat)
    .executeTakeFirst();
  const event = await db
    .selectFrom('report_event')
    .select('at')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const visit = await db
    .selectFrom('source_page')
    .select('at')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    waiting,
    lastSent: sent?.last_sent ?? null,
    lastEvent: event?.at ?? null,
    lastVisit: visit?.at ?? null,
  };
};

/** A chat in, its subscriptions out; owned data. */
import type { Kysely } from 'kysely';
import { readWish, type Subscription, type Wish, wishText } from '../report/subscription.ts';
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

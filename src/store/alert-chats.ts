/** A chat that cannot be reached or has a new name in; its subscriptions and alerts wait or move. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

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

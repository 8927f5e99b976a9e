/** A chat in, when it wants to be told and how its alerts stand out. */
import type { Kysely } from 'kysely';
import { type AlertStatus, type Delivery, readDelivery } from '../report/subscription.ts';
import type { Schema } from './schema.ts';

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

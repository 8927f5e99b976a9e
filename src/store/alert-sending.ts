/** Alerts in, what became of sending them kept: waiting, sending, sent. */
import type { Kysely } from 'kysely';
import { inPieces } from './index-handle.ts';
import type { Schema } from './schema.ts';

type State = Schema['alert']['state'];

const setState = async (
  db: Kysely<Schema>,
  ids: readonly number[],
  state: State,
): Promise<void> => {
  for (const piece of inPieces(ids))
    await db.updateTable('alert').set({ state }).where('id', 'in', piece).execute();
};

/** Notes that these are on their way; false where another process has taken one of them meanwhile. */
export const noteSending = (db: Kysely<Schema>, ids: readonly number[]): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const taken = await transaction
      .selectFrom('alert')
      .select('id')
      .where('id', 'in', ids)
      .where('state', '!=', 'waiting')
      .executeTakeFirst();
    if (taken) return false;
    await setState(transaction, ids, 'sending');
    return true;
  });

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

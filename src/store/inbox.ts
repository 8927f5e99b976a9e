/** Updates of a bot in, kept until they are answered: one that comes twice is known, one that a crash left is found again. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Answered updates that are still known, so that a repeated one is not answered again. */
const KNOWN = 5_000;

/** Makes the table; one of the migrations. */
export const createInbox = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('inbox')
    .addColumn('bot', 'integer', (c) => c.notNull())
    .addColumn('id', 'integer', (c) => c.notNull())
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('inbox_of', ['bot', 'id'])
    .execute();
};

/** Keeps the update; false where it was there before. */
export const takeUpdate = async (
  db: Kysely<Schema>,
  bot: number,
  id: number,
  body: string,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inbox')
    .values({ bot, id, body })
    .onConflict((conflict) => conflict.columns(['bot', 'id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Notes that the update was answered; what it said is forgotten. */
export const noteAnswered = async (db: Kysely<Schema>, bot: number, id: number): Promise<void> => {
  await db
    .updateTable('inbox')
    .set({ body: null })
    .where('bot', '=', bot)
    .where('id', '=', id)
    .execute();
  if (id % 100 !== 0) return;
  await db
    .deleteFrom('inbox')
    .where('bot', '=', bot)
    .where('id', '<', id - KNOWN)
    .where('body', 'is', null)
    .execute();
};

/** Updates that were never answered, oldest first. */
export const unanswered = async (db: Kysely<Schema>, bot: number): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('inbox')
    .select('body')
    .where('bot', '=', bot)
    .where('body', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ body }) => body ?? []);
};

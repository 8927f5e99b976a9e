/** A chat in, what it remembers between turns out; owned data, kept when the index is rebuilt. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What the chat remembers, null where nothing yet. */
export const readMemory = async (db: Kysely<Schema>, chat: string): Promise<unknown> => {
  const row = await db
    .selectFrom('chat_memory')
    .select('memory')
    .where('chat', '=', chat)
    .executeTakeFirst();
  return row ? (JSON.parse(row.memory) as unknown) : null;
};

/** Keeps the memory in the place of what the chat remembered before. */
export const writeMemory = async (
  db: Kysely<Schema>,
  chat: string,
  memory: unknown,
): Promise<void> => {
  const row = { chat, memory: JSON.stringify(memory ?? null) };
  await db
    .insertInto('chat_memory')
    .values(row)
    .onConflict((conflict) => conflict.column('chat').doUpdateSet({ memory: row.memory }))
    .execute();
};

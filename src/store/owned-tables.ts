/** An open database in, the tables that no report can rebuild made. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Counters, what chats remember and what people said of findings: the first of the migrations. */
export const createOwned = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('ledger')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('metric')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull().unique())
    .execute();
  await db.schema
    .createTable('chat_memory')
    .addColumn('chat', 'text', (c) => c.primaryKey())
    .addColumn('memory', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('verdict')
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('finding', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('remark', 'text')
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('verdict_of', ['year', 'issuer', 'scope', 'finding'])
    .execute();
};

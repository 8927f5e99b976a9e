/** An open database in, the tables that can be rebuilt from reports made or dropped. */
import type { Kysely } from 'kysely';
import { createFigures, createReports, createValues } from './figure-tables.ts';
import { dropFullText } from './full-text.ts';
import type { Schema } from './schema.ts';
import { createFindings, createTexts } from './text-tables.ts';

/** Raise it whenever the shape or the meaning of a derived table changes: they are then made anew, empty. */
export const DERIVED_VERSION = 3;

/** Every derived table there ever was, children first. */
const DERIVED = [
  'finding',
  'clause',
  'paragraph',
  'value',
  'figure',
  'printed_row',
  'section',
  'report',
  'document',
];

/** Makes all derived tables, empty. */
export const createDerived = async (db: Kysely<Schema>): Promise<void> => {
  await createReports(db);
  await createFigures(db);
  await createValues(db);
  await createTexts(db);
  await createFindings(db);
};

/** Drops all derived tables with all that is in them. */
export const dropDerived = async (db: Kysely<Schema>): Promise<void> => {
  await dropFullText(db);
  for (const table of DERIVED) await db.schema.dropTable(table).ifExists().execute();
};

/** Rows in, put into a table of what hangs on a report; numbers never given out before, out. */
import type { InsertObject, Transaction } from 'kysely';
import { inPieces } from './index-handle.ts';
import type { Schema } from './schema.ts';

/** Gives out `count` numbers that were never given out before; the first of them. */
export const nextNumber = async (
  db: Transaction<Schema>,
  name: 'report' | 'paragraph',
  count: number,
): Promise<number> => {
  const { value } = await db
    .insertInto('ledger')
    .values({ name, value: count })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('ledger.value', '+', count) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count + 1;
};

/** Epoch milliseconds; 0 where nobody keeps the time. */
export const instantOf = (iso: string | null | undefined): number =>
  iso === null || iso === undefined ? 0 : Date.parse(iso);

type Derived = 'clause' | 'section' | 'printed_row' | 'figure' | 'value' | 'paragraph' | 'finding';

/** Inserts all rows, as many at once as the database takes. */
export const insertAll = async <T extends Derived>(
  db: Transaction<Schema>,
  table: T,
  rows: readonly InsertObject<Schema, T>[],
): Promise<void> => {
  for (const piece of inPieces(rows)) await db.insertInto(table).values(piece).execute();
};

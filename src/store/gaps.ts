/** Questions that were not answered in, counted; their words are kept only where the owner wants that. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export interface Gap {
  readonly intent: string;
  /** '' where words are not kept. */
  readonly question: string;
  readonly count: number;
}

const MOST_KEPT = 5_000;

/** Makes the table; one of the migrations. */
export const createGaps = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('gap')
    .addColumn('intent', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('gap_of', ['intent', 'question'])
    .execute();
};

/** Counts a question; beyond so many different ones only the number grows. */
export const countGap = async (
  db: Kysely<Schema>,
  intent: string,
  question: string,
): Promise<void> => {
  const { kept } = await db
    .selectFrom('gap')
    .select((eb) => eb.fn.countAll<number>().as('kept'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('gap')
    .values({ intent, question: kept < MOST_KEPT ? question : '', count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['intent', 'question'])
        .doUpdateSet((eb) => ({ count: eb('gap.count', '+', 1) })),
    )
    .execute();
};

/** All that was counted, the most frequent first. */
export const readGaps = (db: Kysely<Schema>): Promise<readonly Gap[]> =>
  db.selectFrom('gap').selectAll().orderBy('count', 'desc').orderBy('question').execute();

/** An open database in, the same with the tables of this version out: forward only, one transaction a step. */
import type { Kysely, Transaction } from 'kysely';
import { StoreError } from '../errors.ts';
import { createAlerts } from './alert-tables.ts';
import { createDerived, DERIVED_VERSION, dropDerived } from './derived-tables.ts';
import { createGaps } from './gaps.ts';
import { createInbox } from './inbox.ts';
import { createOwned } from './owned-tables.ts';
import type { Schema } from './schema.ts';
import { createSourcePages } from './source-pages.ts';
import { hasTable } from './sqlite.ts';

/** Steps of the owned tables; a step that was released is never changed, new ones are added at the end. */
const MIGRATIONS: readonly ((db: Kysely<Schema>) => Promise<void>)[] = [
  createOwned,
  createSourcePages,
  createAlerts,
  createInbox,
  createGaps,
];

type Entry = 'schema' | 'derived' | 'filled';

const versionOf = async (db: Kysely<Schema>, name: Entry): Promise<number> => {
  if (!(await hasTable(db, 'ledger'))) return 0;
  const row = await db
    .selectFrom('ledger')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value ?? 0;
};

const setVersion = async (db: Transaction<Schema>, name: Entry, value: number): Promise<void> => {
  await db
    .insertInto('ledger')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
};

const assertNotNewer = (held: number, known: number, path: string): void => {
  if (held > known)
    throw new StoreError(
      `索引由更新版本的年报建立：${path}。请升级本程序，或用 NIANBAO_DATA（--data）换一个数据目录。`,
    );
};

/** Runs `step` where the version is still below `target` once the write lock is held. */
const raise = async (
  db: Kysely<Schema>,
  name: Entry,
  target: number,
  step: (db: Kysely<Schema>) => Promise<void>,
): Promise<void> => {
  if ((await versionOf(db, name)) >= target) return;
  await db.transaction().execute(async (transaction) => {
    if ((await versionOf(transaction, name)) >= target) return;
    await step(transaction);
    await setVersion(transaction, name, target);
  });
};

const countReports = async (db: Kysely<Schema>): Promise<number> => {
  if (!(await hasTable(db, 'report'))) return 0;
  const { held } = await db
    .selectFrom('report')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .executeTakeFirstOrThrow();
  return held;
};

/**
 * Drops and makes all derived tables: empty, in the shape of this version, and no longer filled. What sources
 * noted of their pages goes too, so that they bring in again what they have.
 */
export const remakeDerived = async (db: Kysely<Schema>): Promise<void> => {
  await db.deleteFrom('source_page').execute();
  await dropDerived(db);
  await createDerived(db);
  await db.deleteFrom('ledger').where('name', '=', 'filled').execute();
};

/** Whether the first filling of the index was carried to its end. */
export const isFilled = async (db: Kysely<Schema>): Promise<boolean> =>
  (await versionOf(db, 'filled')) > 0;

/** Notes that the first filling of the index was carried to its end. */
export const noteFilled = (db: Kysely<Schema>): Promise<void> =>
  db.transaction().execute((transaction) => setVersion(transaction, 'filled', 1));

/**
 * Brings the index at `path` up to this version; gives the number of reports that it had to drop for that.
 * Throws a StoreError where a newer one made it.
 */
export const migrate = async (db: Kysely<Schema>, path: string): Promise<number> => {
  assertNotNewer(await versionOf(db, 'schema'), MIGRATIONS.length, path);
  assertNotNewer(await versionOf(db, 'derived'), DERIVED_VERSION, path);
  for (const [at, step] of MIGRATIONS.entries()) await raise(db, 'schema', at + 1, step);
  let dropped = 0;
  await raise(db, 'derived', DERIVED_VERSION, async (transaction) => {
    dropped = await countReports(transaction);
    await remakeDerived(transaction);
  });
  return dropped;
};

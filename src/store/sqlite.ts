/** A path in, an open SQLite database under Kysely out; what is special to SQLite stands here and in full-text.ts. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { CreateTableBuilder, Kysely } from 'kysely';
import { StoreError } from '../errors.ts';
import { guarded, storeError } from './failure.ts';
import { Kysely as Builder, sql } from './kysely.ts';
import type { Schema } from './schema.ts';
import { dialectOf } from './sqlite-dialect.ts';

export interface SqliteOptions {
  /** Milliseconds to wait for another program's lock. */
  readonly busyTimeout?: number;
  /** Told every statement that is run. */
  readonly trace?: (statement: string) => void;
}

/** Files up to this many bytes are checked through when opened; it takes a few milliseconds. */
const CHECKED_SIZE = 16_000_000;

const assertSound = (database: Database.Database, path: string): void => {
  if (statSync(path).size > CHECKED_SIZE) return;
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw storeError(path, Object.assign(new Error('quick_check'), { code: 'SQLITE_CORRUPT' }));
};

const assertOurs = (database: Database.Database, path: string): void => {
  const tables = database
    .prepare<[], string>("select name from sqlite_master where type = 'table'")
    .pluck()
    .all();
  if (tables.length > 0 && !tables.includes('ledger'))
    throw new StoreError(
      `${path} 是别的程序的数据库，不是年报的索引。请把它移走，或用 NIANBAO_DATA（--data）换一个数据目录。`,
    );
};

const prepareFile = (database: Database.Database, path: string, inMemory: boolean): void => {
  if (!inMemory) assertSound(database, path);
  assertOurs(database, path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('wal_autocheckpoint = 4000');
  database.pragma('cache_size = -16000');
  database.pragma('foreign_keys = ON');
};

const openDatabase = (path: string, options: SqliteOptions): Database.Database => {
  const inMemory = path === ':memory:';
  if (!inMemory && existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
  const database = new Database(path, { timeout: options.busyTimeout ?? 5000 });
  try {
    prepareFile(database, path, inMemory);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Opens or makes the database file (`:memory:` for none); throws a StoreError where that cannot be. */
export const openSqlite = (path: string, options: SqliteOptions): Kysely<Schema> => {
  const database = guarded(path, openDatabase)(path, options);
  const { trace } = options;
  return new Builder<Schema>({
    dialect: dialectOf(database, path),
    ...(trace && {
      log: (event) => {
        trace(event.query.sql);
      },
    }),
  });
};

/** A table that is kept in the order of its primary key, without a second key of its own. */
export const compact = <T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
): CreateTableBuilder<T, C> => table.modifyEnd(sql`without rowid`);

/** Whether the database has a table of that name. */
export const hasTable = async (db: Kysely<Schema>, name: string): Promise<boolean> => {
  const found =
    await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db);
  return found.rows.length > 0;
};

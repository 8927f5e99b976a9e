/** An open better-sqlite3 database in, a Kysely dialect on it out. */
import type Database from 'better-sqlite3';
import type { Dialect, SqliteDatabase, SqliteStatement } from 'kysely';
import { guarded } from './failure.ts';
import { CompiledQuery, SqliteDialect, SqliteDriver } from './kysely.ts';

const STATEMENTS_KEPT = 300;

/** Prepared statements are kept and used again; every failure leaves as a StoreError. */
const rememberingStatements = (database: Database.Database, path: string): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const statement = database.prepare(text);
    return {
      reader: statement.reader,
      all: guarded(path, (parameters: readonly unknown[]) => statement.all(...parameters)),
      run: guarded(path, (parameters: readonly unknown[]) => statement.run(...parameters)),
      iterate: guarded(path, (parameters: readonly unknown[]) => statement.iterate(...parameters)),
    };
  };
  return {
    prepare: guarded(path, (text: string) => {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      const statement = prepare(text);
      kept.set(text, statement);
      return statement;
    }),
    close: guarded(path, () => {
      database.close();
    }),
  };
};

/** Transactions take the write lock when they begin: two programs wait for each other instead of failing midway. */
export const dialectOf = (database: Database.Database, path: string): Dialect => {
  const config = { database: rememberingStatements(database, path) };
  const sqlite = new SqliteDialect(config);
  const createDriver = () => {
    const driver = new SqliteDriver(config);
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    driver.rollbackTransaction = async (connection) => {
      if (database.inTransaction) await rollback(connection);
    };
    return driver;
  };
  return {
    createDriver,
    createAdapter: () => sqlite.createAdapter(),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createIntrospector: (db) => sqlite.createIntrospector(db),
  };
};

/** An index in a directory of its own for a test, and a look into its file past the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openStore, type StoreOptions } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** A directory that `remove` takes away again. */
export const temporaryDirectory = (): { directory: string; remove: () => void } => {
  const directory = mkdtempSync(join(tmpdir(), 'nianbao-store-'));
  return {
    directory,
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

/** An open index in a fresh directory; `close` closes it and takes the directory away. */
export const temporaryIndex = async (
  options?: StoreOptions,
): Promise<{ store: Store; path: string; directory: string; close: () => Promise<void> }> => {
  const { directory, remove } = temporaryDirectory();
  const store = await openStore(directory, options);
  const close = async (): Promise<void> => {
    await store.close();
    remove();
  };
  return { store, path: join(directory, 'index.db'), directory, close };
};

/** Number of rows in every table of the index, counters aside. */
export const rowCounts = (path: string): Readonly<Record<string, number>> => {
  const database = new Database(path, { readonly: true });
  try {
    const tables = database
      .prepare<[], string>("select name from sqlite_master where type = 'table'")
      .pluck()
      .all()
      .filter((name) => !name.startsWith('paragraph_text_'));
    return Object.fromEntries(
      tables.map((name) => [
        name,
        database.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0,
      ]),
    );
  } finally {
    database.close();
  }
};

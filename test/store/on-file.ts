/** An index file for one test each: filled, looked into past the store, and what failed with it. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryDirectory } from './index-file.ts';
import { importOf, reportWith } from './sample.ts';

export let directory = '';
export let path = '';
let remove = (): void => undefined;

/** A directory of its own before each test, gone after it. */
export const withDirectory = (): void => {
  beforeEach(() => {
    ({ directory, remove } = temporaryDirectory());
    path = join(directory, 'index.db');
  });
  afterEach(() => {
    remove();
  });
};

/** Five reports and a chat's memory in the index. */
export const fill = async (into = directory): Promise<void> => {
  const store = await openStore(into);
  for (const year of [2019, 2020, 2021, 2022, 2023])
    await store.save(importOf(reportWith({ 'review.total': year }, { year })));
  await store.remember('chat', { kept: true });
  await store.close();
};

/** The failure of work that must fail. */
export const failureOf = async (work: () => Promise<unknown>): Promise<StoreError> => {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error('没有 StoreError', { cause: error });
};

/** Work on the file, past the store. */
export const inFile = (work: (database: Database.Database) => void): void => {
  const database = new Database(path);
  work(database);
  database.close();
};

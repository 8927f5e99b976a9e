/** An index in memory that holds the five seeds, read and checked as they are, for tests that ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intents } from '../../intents/index.ts';
import { passingSubscriptions } from '../../src/alerts/passing-subscriptions.ts';
import { createAsk, type Ask } from '../../src/ask.ts';
import { ingest } from '../../src/ingest.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

const SEEDS = 'seeds';

/** The day on which the tests ask. */
const TODAY = new Date('2026-11-21T08:00:00Z');

/** The filled index. */
export const seedStore = async (): Promise<Store> => {
  const store = await openMemoryStore();
  for (const name of readdirSync(SEEDS)) {
    const path = join(SEEDS, name);
    const result = await ingest(readFileSync(path), path, store);
    if ('error' in result) throw new Error(`${path}: ${result.error.message}`);
  }
  return store;
};

/** Asks an index on the day of the tests. */
export const askOf = (store: Store): Ask =>
  createAsk({
    intents,
    desk: { ...store, today: () => TODAY },
    freshSubscriptions: passingSubscriptions,
  });

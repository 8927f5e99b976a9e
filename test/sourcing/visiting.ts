/** A site, a folder's clock and an index for one test each: what a visit of a source finds and keeps. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { DEFAULT_LIMITS } from '../../src/document/document.ts';
import { createVisitor } from '../../src/sourcing.ts';
import { parseSources, type Source, type SourceList } from '../../src/sources/source-list.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Page, type Site, startSite } from '../sources/site.ts';

export const GUYUAN = await readFile('seeds/003_4bd6b2c84497b443.txt');
export const SHIZUISHAN = await readFile('seeds/000_cf21524681c010e2.txt');

export let site: Site;
export let store: Store;
/** The clock of the visits, in epoch milliseconds. */
export const now = { is: 0 };

const clock: Clock = {
  now: () => now.is,
  wait: (milliseconds) => {
    now.is += milliseconds;
    return Promise.resolve();
  },
  random: () => 0,
};

/** A new site and a new index before each test. */
export const withSite = (): void => {
  beforeEach(async () => {
    site = await startSite();
    store = await openMemoryStore();
    now.is = Date.UTC(2024, 1, 1);
  });
  afterEach(async () => {
    await site.close();
    await store.close();
  });
};

/** What the site answers from now on, by path. */
export const put = (pages: Readonly<Record<string, Page>>): void => {
  for (const [path, page] of Object.entries(pages)) site.pages.set(path, page);
};

const listOf = (source: object): SourceList =>
  parseSources(
    JSON.stringify({ sources: [{ name: '栏目', ...source }], allowInside: [site.host] }),
    'sources.json',
  );

/** A visit of the source; again, with what it remembers. */
export const visitOf = (source: object, { keeps = true } = {}) => {
  const list = listOf(source);
  const visit = createVisitor({
    store,
    list,
    clock,
    signal: new AbortController().signal,
    keeps,
    limits: DEFAULT_LIMITS,
    fetchLimits: { bytes: 1_000_000, milliseconds: 2000, redirects: 3 },
  });
  return () => visit(list.sources[0] as Source);
};

export const held = async (): Promise<readonly string[]> =>
  (await store.reports()).map(({ issuer, year }) => `${issuer}${year}`);

/** A data directory in, its index out, made or brought up to date where needed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { alertStoreOn } from './open-alerts.ts';
import { backUp } from './back-up.ts';
import { readMemory, writeMemory } from './chat-memory.ts';
import { guarded } from './failure.ts';
import { findFindings } from './find-findings.ts';
import { findParagraphs, searchParagraphs } from './find-paragraphs.ts';
import { findReports } from './find-reports.ts';
import { findValues } from './find-values.ts';
import { countGap, readGaps } from './gaps.ts';
import { noteAnswered, takeUpdate, unanswered } from './inbox.ts';
import type { IndexHandle } from './index-handle.ts';
import { metricKeys } from './metric-keys.ts';
import { isFilled, migrate, noteFilled, remakeDerived } from './migrate.ts';
import { ranking, rankValues } from './rank-values.ts';
import { replaceFindings } from './replace-findings.ts';
import { holdsContent, saveReport } from './save-report.ts';
import { readSourcePages, writeSourcePage } from './source-pages.ts';
import { openSqlite, type SqliteOptions } from './sqlite.ts';
import { reportsSharing } from './shared-clauses.ts';
import type { Store } from './store.ts';
import { writeVerdict } from './verdicts.ts';
import { readWhole } from './whole-report.ts';

export interface StoreOptions extends SqliteOptions {
  /** Told how many reports an older version's index held that this one cannot use. */
  readonly dropped?: (reports: number) => void;
}

const IN_MEMORY = ':memory:';
const FILE = 'index.db';

const storeOn = (index: IndexHandle): Store => {
  const { db } = index;
  return {
    reports: (filter) => findReports(db, filter),
    values: (reports, metrics) => findValues(index, reports, metrics),
    ranking: (metric, options) => ranking(index, metric, options),
    rank: (metric, options) => rankValues(index, metric, options),
    paragraphs: (report, section) => findParagraphs(db, report, section),
    search: (words, options) => searchParagraphs(db, words, options),
    findings: (filter) => findFindings(db, filter),
    holds: (contentHash) => holdsContent(db, contentHash),
    save: (entry) => saveReport(index, entry),
    sharing: (report, most) => reportsSharing(db, report, most),
    whole: (report) => readWhole(index, report),
    saveFindings: (report, findings, at) => replaceFindings(index, report, findings, at),
    judge: (report, finding, verdict) => writeVerdict(db, report, finding, verdict),
    memory: (chat) => readMemory(db, chat),
    remember: (chat, memory) => writeMemory(db, chat, memory),
    sourcePages: (source) => readSourcePages(db, source),
    noteSourcePage: (source, page) => writeSourcePage(db, source, page),
    countGap: (intent, question) => countGap(db, intent, question),
    gaps: () => readGaps(db),
    takeUpdate: (bot, id, body) => takeUpdate(db, bot, id, body),
    noteAnswered: (bot, id) => noteAnswered(db, bot, id),
    unanswered: (bot) => unanswered(db, bot),
    ...alertStoreOn(db),
    isFilled: () => isFilled(db),
    noteFilled: () => noteFilled(db),
    clearDerived: () => db.transaction().execute(remakeDerived),
    backUp: (path) => backUp(db, path),
    close: () => db.destroy(),
  };
};

const open = async (path: string, options: StoreOptions): Promise<Store> => {
  const db = openSqlite(path, options);
  try {
    const dropped = await migrate(db, path);
    if (dropped > 0) options.dropped?.(dropped);
    return storeOn({ db, keys: await metricKeys(db) });
  } catch (error) {
    await db.destroy();
    throw error;
  }
};

const makeDirectory = (directory: string): void => {
  mkdirSync(directory, { recursive: true });
};

/**
 * Opens the index in `directory` (`:memory:` for one that is forgotten), making directory and file where
 * they are missing. Throws a StoreError that names the file and says what to do where that cannot be.
 */
export const openStore = async (directory: string, options: StoreOptions = {}): Promise<Store> => {
  if (directory === IN_MEMORY) return open(IN_MEMORY, options);
  const path = join(directory, FILE);
  guarded(path, makeDirectory)(directory);
  return open(path, options);
};

/** An index that lives as long as it is open, for tests and for looking at one document. */
export const openMemoryStore = (options: StoreOptions = {}): Promise<Store> =>
  open(IN_MEMORY, options);

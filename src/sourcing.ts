/** Configured sources and the index in, a watch that brings in what is new out; one look for `nianbao sources check`. */
import type { Clock } from './clock.ts';
import type { Limits } from './document/document.ts';
import { readDocument, type Read, hashOf, save } from './ingest.ts';
import { FETCH_LIMITS, type FetchLimits, fetchContent } from './sources/fetching.ts';
import { createPace } from './sources/pacing.ts';
import { createRobots } from './sources/robots.ts';
import { visitFolder } from './sources/folder-source.ts';
import type { Source, SourceList } from './sources/source-list.ts';
import type { Take, Tools, Visit } from './sources/visit.ts';
import { visitWeb } from './sources/web-source.ts';
import type { Store } from './store/store.ts';

/** Milliseconds between two requests to one host. */
const GAP = 2000;

interface VisitorParts {
  readonly store: Store;
  readonly list: Pick<SourceList, 'allowInside'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Whether documents are put into the index, or only looked at. */
  readonly keeps: boolean;
  readonly gap?: number;
  readonly fetchLimits?: FetchLimits;
  /** Of the documents found. */
  readonly limits: Limits;
}

const OUTCOME = {
  added: '已收入索引',
  replaced: '已更新索引里的旧报告',
  unchanged: '索引里已经有了',
} as const;

const keepIn = async (store: Store, read: Read, at: string) => {
  const saved = await save(read, store, at);
  return 'error' in saved
    ? { isKept: false, words: saved.error.message }
    : { isKept: true, words: OUTCOME[saved.outcome] };
};

const takeInto =
  (store: Store, limits: Limits, clock: Clock): Take =>
  async (bytes, name, address) => {
    const contentHash = hashOf(bytes);
    const read = await readDocument(bytes, name, limits);
    if ('error' in read) return { cells: 0, words: read.error.message };
    const { report } = read;
    const cells = report.figures.filter(({ state }) => state !== 'unsure').length;
    if (report.issuer === null || report.year === null)
      return { cells, words: '看不出是谁、哪一年的报告' };
    const isHeld = await store.holds(contentHash);
    const who = `${report.issuer}${report.year}年，读出 ${cells} 格`;
    return {
      cells,
      words: isHeld ? `${who}，索引里已经有了` : `${who}，可以收入`,
      keep: async () => {
        if (isHeld) return { isKept: true, words: OUTCOME.unchanged };
        const at = new Date(clock.now()).toISOString();
        const { isKept, words } = await keepIn(
          store,
          { file: name, ...(address !== undefined && { address }), contentHash, report },
          at,
        );
        return { isKept, words: `${who}，${words}` };
      },
    };
  };

/** Ties visits to the index and the network: paced, within limits, as each site's robots.txt permits. */
export const createVisitor = (parts: VisitorParts): ((source: Source) => Promise<Visit>) => {
  const {
    store,
    list,
    clock,
    signal,
    keeps,
    gap = GAP,
    limits,
    fetchLimits = FETCH_LIMITS,
  } = parts;
  const options = { limits: fetchLimits, allowInside: list.allowInside, signal };
  const pace = createPace(gap, clock, signal);
  const hostOf = (address: string): string => new URL(address).host;
  const robots = createRobots(
    (address) => pace.inTurn(hostOf(address), 0, () => fetchContent(address, null, options)),
    clock,
  );
  const fetch: Tools['fetch'] = async (address, known) => {
    const { refused, delay } = await robots(address);
    if (refused) return refused;
    return pace.inTurn(hostOf(address), delay, () => fetchContent(address, known, options));
  };
  const take = takeInto(store, limits, clock);
  return (source) => {
    const tools: Tools = {
      fetch,
      take,
      keeps,
      now: clock.now,
      largest: limits.bytes,
      notes: () => (keeps ? store.sourcePages(source.name) : Promise.resolve([])),
      note: (page) => (keeps ? store.noteSourcePage(source.name, page) : Promise.resolve()),
    };
    return source.kind === 'folder' ? visitFolder(source, tools) : visitWeb(source, tools);
  };
};

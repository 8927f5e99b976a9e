/** Configured sources and the index in, a watch that brings in what is new out; one look for `nianbao sources check`. */
import type { Clock } from './clock.ts';
import type { Limits } from './document/document.ts';
import { FETCH_LIMITS, type FetchLimits, fetchContent } from './sources/fetching.ts';
import { createPace } from './sources/pacing.ts';
import { createRobots } from './sources/robots.ts';
import { visitFolder } from './sources/folder-source.ts';
import type { Source, SourceList } from './sources/source-list.ts';
import type { Tools, Visit } from './sources/visit.ts';
import { visitWeb } from './sources/web-source.ts';
import type { Store } from './store/store.ts';
import { takeInto } from './taking.ts';

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

/** Sources and how one is visited in, visits again and again out, with patience after failures. */
import type { Clock } from '../clock.ts';
import type { Source } from './source-list.ts';
import type { Problem, Visit } from './visit.ts';

export interface Watch {
  /** Waits until what is under way has ended. */
  readonly stop: () => Promise<void>;
}

interface WatchParts {
  readonly sources: readonly Source[];
  readonly visit: (source: Source) => Promise<Visit>;
  /** Told of what a visit brought. */
  readonly log: (line: string) => void;
  /** Told of troubles, once each: for the operator alone. */
  readonly warn: (line: string) => void;
  readonly clock: Clock;
  /** Given by `stop`; what fetches should end with it too. */
  readonly stopping: AbortController;
}

const LONGEST_PAUSE = 86_400_000;
const JITTER = 0.1;

const line = (source: Source, { url, message }: Problem): string =>
  `来源“${source.name}”：${message}（${url}）`;

/** The pause until the next visit: doubled with every failure, never shorter than the site asks. */
const pauseAfter = (source: Source, failures: number, visit: Visit, random: number): number => {
  const asked = Math.max(0, ...visit.problems.map(({ retryAfter }) => retryAfter ?? 0));
  const patient = Math.min(source.every * 2 ** Math.min(failures, 10), LONGEST_PAUSE);
  return Math.max(patient, source.every, asked) * (1 + JITTER * random);
};

const visited = async (source: Source, { visit }: WatchParts): Promise<Visit> => {
  try {
    return await visit(source);
  } catch (cause) {
    const message = `没有查成：${cause instanceof Error ? cause.message : String(cause)}`;
    return {
      finds: [],
      problems: [{ url: source.name, message, isWhole: true, retryAfter: null }],
    };
  }
};

const follow = async (source: Source, parts: WatchParts): Promise<void> => {
  const { clock, log, warn, stopping } = parts;
  const isStopping = (): boolean => stopping.signal.aborted;
  let failures = 0;
  let told: ReadonlySet<string> = new Set();
  while (!isStopping()) {
    const visit = await visited(source, parts);
    if (isStopping()) return;
    for (const { title, words, url } of visit.finds)
      log(`来源“${source.name}”：${title || url}：${words}`);
    const lines = visit.problems.map((problem) => line(source, problem));
    for (const each of lines) if (!told.has(each)) warn(each);
    const fails = visit.problems.some(({ isWhole }) => isWhole);
    if (!fails && failures > 0) warn(`来源“${source.name}”恢复正常。`);
    told = new Set(lines);
    failures = fails ? failures + 1 : 0;
    await clock.wait(pauseAfter(source, failures, visit, clock.random()), stopping.signal);
  }
};

/** Visits every source at its own interval; trouble with one never holds up another. */
export const watchSources = (parts: WatchParts): Watch => {
  const following = parts.sources.map((source) => follow(source, parts));
  return {
    stop: async () => {
      parts.stopping.abort();
      await Promise.all(following);
    },
  };
};

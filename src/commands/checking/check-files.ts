/** Files in, what is wrong with each out, in their order; the reports of one call are each other's neighbours. */
import type { Limits } from '../../document/document.ts';
import type { Threads } from '../../parallel.ts';
import { besideAmong } from './beside.ts';
import { type Beside, type CheckInput, type CheckResult, task as checkTask } from './check-task.ts';
import { type ReadFile, type ReadResult, task as readTask } from './read-task.ts';

export interface Checking {
  readonly threads: Threads;
  readonly limits: Limits;
  /** Whether the contract's JSON is wanted too. */
  readonly json: boolean;
  /** Told after every file: what is being done, how many are done, of how many. */
  readonly progress: (phase: string, done: number, all: number) => void;
  /** Adds neighbours from elsewhere, e.g. from the index. */
  readonly addTo?: (own: ReadFile, beside: Beside) => Promise<Beside>;
}

/** Bytes of reports kept between reading and checking; beyond that they are read a second time. */
const MOST_HELD = 512_000_000;

const readAll = async (
  files: readonly string[],
  { threads, limits, progress }: Checking,
): Promise<readonly ReadResult[]> => {
  const results: ReadResult[] = [];
  let bytes = 0;
  for await (const result of threads.map(
    readTask,
    files.map((file) => ({ file, limits })),
  )) {
    if ('held' in result) {
      bytes += result.held.bytes?.byteLength ?? 0;
      const held = { ...result.held, bytes: null };
      results.push(bytes > MOST_HELD ? { ...result, held } : result);
    } else results.push(result);
    progress('读取', results.length, files.length);
  }
  return results;
};

async function* inputsFor(
  reports: readonly ReadFile[],
  { json, addTo }: Checking,
): AsyncGenerator<CheckInput> {
  const besideOf = besideAmong(reports);
  for (const own of reports) {
    const beside = besideOf(own);
    yield { held: own.held, beside: addTo ? await addTo(own, beside) : beside, json };
  }
}

/** Reads all files, then checks each beside the others. Nothing comes out before all are read. */
export async function* checkFiles(
  files: readonly string[],
  checking: Checking,
): AsyncGenerator<CheckResult, void> {
  const results = await readAll(files, checking);
  const reports = results.filter((result) => 'held' in result);
  const checked = checking.threads.map(checkTask, inputsFor(reports, checking));
  let done = 0;
  for (const result of results) {
    if ('error' in result) yield result;
    else {
      const next = await checked.next();
      if (next.done !== true) yield next.value;
    }
    done += 1;
    checking.progress('核验', done, files.length);
  }
}

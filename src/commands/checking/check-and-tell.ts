/** Files in, each checked and told on the console as soon as it is done; all that was found out. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { CheckedReport, UnreadFile } from '../../answer/fault-list/fault.ts';
import { limitsOf } from '../../config.ts';
import { openHouse } from '../../house.ts';
import { startThreads } from '../../parallel.ts';
import { errorJson } from '../../report/report-json.ts';
import type { Arguments } from '../command.ts';
import { progressBar } from '../progress-bar.ts';
import { besideInIndex } from './beside-index.ts';
import { checkFiles } from './check-files.ts';
import type { CheckResult } from './check-task.ts';
import { reportLines, type Style, unjudgedLines, unreadLine } from './report-lines.ts';

/** With as many files as this, starting threads pays. */
const MANY = 40;
/** PDF and Word documents take several times as long to read as text. */
const SLOW = /\.(?:pdf|docx)$/iu;
const MOST_THREADS = 8;

const threadsFor = (files: readonly string[]): number => {
  const work = files.reduce((sum, file) => sum + (SLOW.test(file) ? 8 : 1), 0);
  return work < MANY ? 0 : Math.min(availableParallelism(), MOST_THREADS, files.length);
};

/** Of fewer files than this, those without faults are told too. */
export const FEW = 5;

/** The names by which the list calls files: without their folders where that leaves them apart. */
const shortNames = (files: readonly string[]): ((file: string) => string) => {
  const isUnique = new Set(files.map((file) => basename(file))).size === files.length;
  return isUnique ? (file) => basename(file) : (file) => file;
};

interface Told {
  /** For standard output and for standard error; null where there is nothing to say. */
  readonly out: string | null;
  readonly log: string | null;
}

const told = (result: CheckResult, isJson: boolean, isFew: boolean, style: Style): Told => {
  if ('error' in result)
    return {
      out: isJson ? JSON.stringify(errorJson(result.file, result.error)) : null,
      log: unreadLine(result.file, result.error.message, style),
    };
  if (result.json !== null) return { out: result.json, log: null };
  const lines = reportLines(result.checked, style);
  const out = isFew ? [...lines, ...unjudgedLines(result.checked, style)] : lines;
  return { out: lines.length > 1 || isFew ? out.join('\n') : null, log: null };
};

/** What came of all files. */
export interface Found {
  readonly checked: readonly CheckedReport[];
  readonly unread: readonly UnreadFile[];
}

/** Checks the files and tells each as soon as it is done. */
export const checkAndTell = async (
  files: readonly string[],
  style: Style,
  { flags, config, console, now }: Arguments,
): Promise<Found> => {
  const isJson = flags['json'] === true;
  const nameOf = shortNames(files);
  const checked: CheckedReport[] = [];
  const unread: UnreadFile[] = [];
  const bar = progressBar(console.progress, () => now().getTime());
  const house = flags['with-index'] === true ? await openHouse(config, console.log) : null;
  const threads = startThreads(threadsFor(files));
  const addTo = house ? { addTo: besideInIndex(house.store) } : {};
  try {
    const limits = limitsOf(config);
    const checking = { threads, limits, json: isJson, progress: bar.show, ...addTo };
    for await (const result of checkFiles(files, checking)) {
      const { out, log } = told(result, isJson, files.length < FEW, style);
      if (out !== null || log !== null) bar.clear();
      if (out !== null) console.out(out);
      if (log !== null) console.log(log);
      if ('error' in result)
        unread.push({ file: nameOf(result.file), reason: result.error.message });
      else checked.push({ ...result.checked, file: nameOf(result.checked.file) });
    }
  } finally {
    bar.clear();
    await threads.close();
    await house?.close();
  }
  return { checked, unread };
};

/** `nianbao import`: documents in, the index grows; each report is one transaction, and work broken off goes on. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Limits } from '../document/document.ts';
import { type House, openHouse } from '../house.ts';
import { hashOf, save } from '../ingest.ts';
import { startThreads } from '../parallel.ts';
import type { Report } from '../report/report.ts';
import { filesBelow, loadFile } from '../sources/files.ts';
import type { Store } from '../store/store.ts';
import { type Arguments, type Command, EXIT } from './command.ts';
import { count, emptyTally, type Outcome, summary } from './import-tally.ts';
import { type FileRead, type FileToImport, task } from './importing-task.ts';
import { progressBar } from './progress-bar.ts';

/** Threads that read while this one checks and puts in: that takes twice as long. */
const readersFor = (cores: number): number => Math.max(1, Math.min(cores - 1, 8));

/** With as many files as this, starting threads pays. */
const MANY = 40;

async function* markHeld(
  files: readonly string[],
  store: Pick<Store, 'holds'>,
  limits: Limits,
): AsyncGenerator<FileToImport> {
  for (const file of files) {
    const loaded = await loadFile(file, limits.bytes);
    const isHeld = 'bytes' in loaded && (await store.holds(hashOf(loaded.bytes)));
    yield { file, isHeld, limits };
  }
}

const unsureIn = (report: Report): number =>
  report.figures.filter(({ state }) => state === 'unsure').length;

const take = async (result: FileRead, store: Store, at: string): Promise<Outcome> => {
  const { file } = result;
  if ('error' in result) return { file, error: result.error };
  if (result.read === null) return { file, outcome: 'unchanged', unsure: 0 };
  const saved = await save({ ...result.read, file: basename(file) }, store, at);
  if ('error' in saved) return { file, error: saved.error };
  return { file, outcome: saved.outcome, unsure: unsureIn(result.read.report) };
};

/** Imports the files in their order: read by several threads, put in by this one. */
async function* importFiles(
  files: readonly string[],
  { store, limits }: House,
  now: () => Date,
): AsyncGenerator<Outcome> {
  const threads = startThreads(files.length < MANY ? 0 : readersFor(availableParallelism()));
  try {
    for await (const result of threads.map(task, markHeld(files, store, limits)))
      yield await take(result, store, now().toISOString());
  } finally {
    await threads.close();
  }
}

const run = async ({ words, flags, config, console, now }: Arguments): Promise<number> => {
  const house = await openHouse(config, console.log);
  const bar = progressBar(console.progress, () => now().getTime());
  const tally = emptyTally();
  try {
    const files = await filesBelow(words);
    let done = 0;
    for await (const outcome of importFiles(files, house, now)) {
      count(tally, outcome);
      if ('error' in outcome || flags['json'] === true) bar.clear();
      if ('error' in outcome) console.log(`${outcome.file}：${outcome.error.message}`);
      if (flags['json'] === true) console.out(JSON.stringify(outcome));
      done += 1;
      bar.show('收入', done, files.length);
    }
  } finally {
    bar.clear();
    await house.close();
  }
  if (flags['json'] !== true) console.out(summary(tally));
  return tally.reasons.size > 0 ? EXIT.failed : EXIT.ok;
};

export const importReports: Command = {
  name: 'import',
  usage: 'import 文件、文件夹或通配符… [--json]',
  summary: '把报告收入索引，之后就能提问；中断后再来一次，会接着做',
  flags: { json: { type: 'boolean', meaning: '每份文件一行 JSON' } },
  needsWords: true,
  run,
};

/** `nianbao import`: documents in, the index grows; each report is one transaction, and work broken off goes on. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Limits } from '../document/document.ts';
import { type House, openHouse } from '../house.ts';
import { hashOf, save } from '../ingest.ts';
import { startThreads } from '../parallel.ts';
import type { ReadingError, Report } from '../report/report.ts';
import { filesBelow, loadFile } from '../sources/files.ts';
import type { SaveOutcome, Store } from '../store/store.ts';
import { type Arguments, type Command, EXIT } from './command.ts';
import { type FileRead, type FileToImport, task } from './importing-task.ts';
import { progressBar } from './progress-bar.ts';

const OUTCOME: Readonly<Record<SaveOutcome, string>> = {
  added: '收入',
  replaced: '更新',
  unchanged: '未变（已在索引中）',
};

/** Threads that read while this one checks and puts in: that takes twice as long. */
const readersFor = (cores: number): number => Math.max(1, Math.min(cores - 1, 8));

/** With as many files as this, starting threads pays. */
const MANY = 40;

type Outcome =
  | { readonly file: string; readonly outcome: SaveOutcome; readonly unsure: number }
  | { readonly file: string; readonly error: ReadingError };

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

interface Tally {
  readonly outcomes: Map<SaveOutcome, number>;
  readonly reasons: Map<string, number>;
  unsureCells: number;
  unsureReports: number;
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const count = (tally: Tally, outcome: Outcome): void => {
  if ('error' in outcome) add(tally.reasons, outcome.error.code);
  else {
    add(tally.outcomes, outcome.outcome);
    tally.unsureCells += outcome.unsure;
    if (outcome.unsure > 0) tally.unsureReports += 1;
  }
};

const summary = ({ outcomes, reasons, unsureCells, unsureReports }: Tally): string => {
  const failed = [...reasons.values()].reduce((sum, number) => sum + number, 0);
  return [
    ...(['added', 'replaced', 'unchanged'] as const)
      .filter((outcome) => outcomes.has(outcome))
      .map((outcome) => `  ${OUTCOME[outcome]}：${outcomes.get(outcome) ?? 0} 份`),
    ...(unsureCells > 0 ? [`  其中 ${unsureReports} 份有读不准的格，共 ${unsureCells} 格`] : []),
    ...(failed > 0
      ? [
          `  未能收入：${failed} 份（${[...reasons].map(([code, number]) => `${code} ${number}`).join('，')}）`,
        ]
      : []),
  ].join('\n');
};

const run = async ({ words, flags, config, console, now }: Arguments): Promise<number> => {
  const house = await openHouse(config, console.log);
  const bar = progressBar(console.progress, () => now().getTime());
  const tally: Tally = {
    outcomes: new Map(),
    reasons: new Map(),
    unsureCells: 0,
    unsureReports: 0,
  };
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

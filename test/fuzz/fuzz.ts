/**
 * A number of cases in (default 100,000), a summary of failures out:
 * `npm run fuzz -- [count] [--seed n]` runs, `npm run fuzz -- --seed n --case m` shows one case again.
 */
import { availableParallelism } from 'node:os';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus, writeCorpus } from './corpus.ts';
import { fuzzCase } from './fuzz-case.ts';
import type { Job, Message } from './fuzz-worker.ts';
import { judge } from './judge.ts';

const DEFAULT_COUNT = 100_000;
const CHUNK = 1200;
const STUCK_AFTER = 30_000;
const MOST_TOLD = 20;
const WORKER = fileURLToPath(new URL('fuzz-worker.ts', import.meta.url));

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, case: { type: 'string' } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);

const failures = new Map<string, number>();
let told = 0;

const tell = (number: number, what: string, says: string): void => {
  failures.set(what, (failures.get(what) ?? 0) + 1);
  told += 1;
  if (told > MOST_TOLD) return;
  console.log(`\n${what}, case ${number}; again: npm run fuzz -- --seed ${seed} --case ${number}`);
  console.log(says);
};

/** Runs a job in a process of its own, to its end or to its last case; gives the case to go on from. */
const runJob = (job: Job): Promise<number> =>
  new Promise((resolve) => {
    const worker = fork(WORKER, { execArgv: ['--import', 'tsx'] });
    let current = job.from;
    const stop = (next: number): void => {
      clearTimeout(watch);
      worker.kill('SIGKILL');
      resolve(next);
    };
    const onStuck = (): void => {
      tell(current, 'stuck', `no end after ${STUCK_AFTER} ms`);
      stop(current + 1);
    };
    let watch = setTimeout(onStuck, STUCK_AFTER);
    worker.on('message', (message: Message) => {
      if (message.type === 'done') stop(job.to);
      else if (message.type === 'failed')
        tell(message.number, `${message.failure.kind}: ${message.kind}`, message.failure.says);
      else {
        current = message.number;
        clearTimeout(watch);
        watch = setTimeout(onStuck, STUCK_AFTER);
      }
    });
    worker.on('exit', (code) => {
      if (code === null) return;
      tell(current, 'process died', `exit status ${code}`);
      stop(current + 1);
    });
    worker.send(job);
  });

const runAll = async (count: number, folder: string): Promise<void> => {
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const to = Math.min(next + CHUNK, count);
      let from = next;
      next = to;
      while (from < to) from = await runJob({ seed, from, to, folder });
      done += CHUNK;
      process.stderr.write(`\r${Math.min(done, count)} of ${count} documents`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
};

const showCase = async (number: number, folder: string): Promise<void> => {
  const one = await fuzzCase(seed, number, readCorpus(folder));
  console.log(one.source);
  console.log(one.kind, JSON.stringify(one.style));
  console.log((await judge(one)) ?? 'no failure');
};

const corpus = await writeCorpus(seed);
try {
  if (values.case === undefined) {
    const count = Number(positionals[0] ?? DEFAULT_COUNT);
    const begun = Date.now();
    await runAll(count, corpus.folder);
    console.log(
      `\n${count} mutated documents, seed ${seed}, ${Math.round((Date.now() - begun) / 1000)} s`,
    );
    console.log(failures.size === 0 ? 'no failure' : Object.fromEntries(failures));
    process.exitCode = failures.size === 0 ? 0 : 1;
  } else await showCase(Number(values.case), corpus.folder);
} finally {
  corpus.remove();
}

/** A range of cases from the parent process in, failures and progress sent back out. */
import { readCorpus } from './corpus.ts';
import { fuzzCase } from './fuzz-case.ts';
import { judge, type Failure } from './judge.ts';

export interface Job {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly folder: string;
}

export type Message =
  | { readonly type: 'begun'; readonly number: number }
  | {
      readonly type: 'failed';
      readonly number: number;
      readonly kind: string;
      readonly failure: Failure;
    }
  | { readonly type: 'done' };

let current = 0;

const send = (message: Message): void => {
  process.send?.(message);
};

const tellOf = (error: unknown, kind: string): void => {
  const says = error instanceof Error ? (error.stack ?? error.message) : String(error);
  send({ type: 'failed', number: current, kind, failure: { kind: 'crash', says } });
};

const tellUnhandled = (error: unknown): void => {
  tellOf(error, 'unhandled');
};

const work = async ({ seed, from, to, folder }: Job): Promise<void> => {
  const samples = readCorpus(folder);
  for (current = from; current < to; current += 1) {
    send({ type: 'begun', number: current });
    try {
      const one = await fuzzCase(seed, current, samples);
      const failure = await judge(one);
      if (failure) send({ type: 'failed', number: current, kind: one.kind, failure });
    } catch (error) {
      tellOf(error, 'no document made');
    }
  }
  send({ type: 'done' });
};

process.on('unhandledRejection', tellUnhandled);
process.on('uncaughtException', tellUnhandled);
process.on('message', (job: Job) => {
  work(job).catch(tellUnhandled);
});

/** The URL of a module and an input in, what its task gives out, worked out in a thread that starts anew after it died. */
import { Worker } from 'node:worker_threads';

export type Reply = { readonly output: unknown } | { readonly failure: string };

/** A thread that runs one task at a time. */
export interface Thread {
  readonly run: (module: string, input: unknown) => Promise<Reply>;
  readonly close: () => Promise<unknown>;
}

/** What an error says. */
export const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

const WORKER = new URL('../bin/worker.mjs', import.meta.url);

/** Heap of one thread, in megabytes: a document that needs more is not read; the part for new objects is kept small. */
const MEMORY = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 8 };

/** A thread that starts with its first task, and anew after it died. */
export const thread = (): Thread => {
  let worker: Worker | undefined;
  let settle: ((reply: Reply) => void) | undefined;
  const start = (): Worker => {
    const started = new Worker(WORKER, {
      execArgv: [],
      resourceLimits: MEMORY,
    });
    const died = (reason: string): void => {
      if (worker !== started) return;
      worker = undefined;
      settle?.({ failure: reason });
    };
    started.on('message', (reply: Reply) => settle?.(reply));
    started.on('error', (cause) => {
      died(messageOf(cause));
    });
    started.on('exit', (status) => {
      died(`exit ${status}`);
    });
    return started;
  };
  return {
    run: (module, input) =>
      new Promise((resolve) => {
        settle = resolve;
        worker ??= start();
        worker.postMessage({ module, input });
      }),
    close: async () => worker?.terminate(),
  };
};

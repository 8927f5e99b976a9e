/** A task for the tests of threads: doubles numbers; some inputs fail, some kill their thread. */
import { setTimeout } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import { defineTask } from '../src/parallel.ts';

export const task = defineTask({
  module: import.meta.url,
  run: async (input: number): Promise<string> => {
    if (input === -1) throw new Error('broken');
    if (input === -2) process.exit(3);
    await setTimeout(input % 3);
    return `${input * 2} ${isMainThread ? 'main' : 'thread'}`;
  },
  failed: (input, reason) => `${input} failed: ${reason}`,
});

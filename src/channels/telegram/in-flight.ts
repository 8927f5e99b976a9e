/** Work in, a way to wait for all of it out. */
import { withTimeLimit } from '../time-limit.ts';

export interface InFlight {
  /** Runs the work, unless the gate is closed; says whether it ran. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  /** Lets nothing new begin, and waits for what runs, at most so many milliseconds. */
  readonly close: (graceMs: number) => Promise<void>;
}

export const createInFlight = (): InFlight => {
  const running = new Set<Promise<void>>();
  let isClosed = false;
  return {
    run: async (work) => {
      if (isClosed) return false;
      const task = work();
      running.add(task);
      try {
        await task;
      } finally {
        running.delete(task);
      }
      return true;
    },
    close: async (graceMs) => {
      isClosed = true;
      await withTimeLimit(Promise.allSettled(running), graceMs).catch(() => undefined);
    },
  };
};

/** Slow work in, done one after the other beside everything else; what fails is told and does not stop the rest. */
export const createTurns = (
  inFlight: InFlight,
  failed: (problem: unknown) => void,
): ((work: () => Promise<void>) => void) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    last = last.then(() => inFlight.run(work)).catch(failed);
  };
};

/** Time and chance, as arguments: the machine's own here, made-up ones in tests. */
import { setTimeout as after } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, without an error, when the signal is given. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** The machine's own clock and chance. */
export const realClock: Clock = {
  now: Date.now,
  wait: async (milliseconds, signal) => {
    try {
      await after(milliseconds, undefined, { signal });
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  },
  random: Math.random,
};

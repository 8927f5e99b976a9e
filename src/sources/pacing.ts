/** Hosts in, turns out: one request a host at a time, with a pause and some jitter between two. */
import type { Clock } from '../clock.ts';

export interface Pace {
  /** Runs the task when it is the host's turn; `least` milliseconds is a longer pause that the host asks for. */
  readonly inTurn: <T>(host: string, least: number, task: () => Promise<T>) => Promise<T>;
}

const JITTER = 0.5;

/** A pace of `gap` milliseconds (up to half as much again) between the requests to one host. */
export const createPace = (gap: number, clock: Clock, signal: AbortSignal): Pace => {
  const last = new Map<string, Promise<number>>();
  return {
    inTurn: async (host, least, task) => {
      const before = last.get(host);
      const turn = (async () => {
        if (before) {
          const pause = Math.max(gap, least) * (1 + JITTER * clock.random());
          const ended = await before;
          const left = ended + pause - clock.now();
          if (left > 0) await clock.wait(left, signal);
        }
        return task();
      })();
      last.set(
        host,
        turn.then(
          () => clock.now(),
          () => clock.now(),
        ),
      );
      return turn;
    },
  };
};

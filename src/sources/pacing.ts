/** Hosts in, turns out: one request a host at a time, with a pause and some jitter between two. */

/** Time and chance, as arguments. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, without an error, when the signal is given. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

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

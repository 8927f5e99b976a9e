/** A seed in, a repeatable stream of choices out. */

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly chance: (share: number) => boolean;
}

/** Mulberry32: one 32-bit state, good enough to choose mutations. */
const stream = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Streams of different numbers are unlike, also where the numbers are neighbours. */
export const randomOf = (seed: number, number: number): Random => {
  const next = stream(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    pick: (list) => list[int(list.length)] ?? list[0],
    chance: (share) => next() < share,
  };
};

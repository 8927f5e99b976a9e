/** A row label broken over printed rows in (own words, words above and below), what it means out. */
import { bare } from './bare.ts';
import type { Near } from './similar-label.ts';

/** How words are looked up: the whole label, a damaged one, a part of one. */
export interface Lookup<T> {
  readonly exact: (text: string) => T | null;
  readonly near: (text: string) => Near<T> | null;
  readonly part: (text: string) => T | null;
}

export interface Chained<T> {
  readonly value: T;
  readonly how: 'exact' | 'near' | 'part';
  /** How many of the words above and below belong to the label. */
  readonly above: number;
  readonly below: number;
}

interface Chain {
  readonly text: string;
  readonly above: number;
  readonly below: number;
}

/** The own words with ever more of the words around them, the nearest first. */
const chains = (
  own: string,
  above: readonly string[],
  below: readonly string[],
): readonly Chain[] => {
  const down = below.map((_, i) => i + 1);
  const up = above.map((_, i) => i + 1);
  const chain = (a: number, b: number): Chain => ({
    text: [...above.slice(above.length - a), own, ...below.slice(0, b)].join(''),
    above: a,
    below: b,
  });
  return [
    ...(bare(own) === '' ? [] : down.map((b) => chain(0, b))),
    ...up.map((a) => chain(a, 0)),
    ...up.flatMap((a) => down.map((b) => chain(a, b))),
  ];
};

const firstOf = <T>(
  all: readonly Chain[],
  look: (text: string) => T | null,
  how: Chained<T>['how'],
): Chained<T> | null => {
  for (const { text, above, below } of all) {
    const value = look(text);
    if (value !== null) return { value, how, above, below };
  }
  return null;
};

/** The chain with the fewest wrong characters, the first of several. */
const nearestOf = <T>(all: readonly Chain[], look: Lookup<T>['near']): Chained<T> | null => {
  let best: (Chained<T> & { readonly cost: number }) | null = null;
  for (const { text, above, below } of all) {
    const near = look(text);
    if (near && (best === null || near.cost < best.cost))
      best = { ...near, how: 'near', above, below };
  }
  return best;
};

/**
 * Finds the label of a row whose own words hold no whole label. Whole labels over several rows go
 * before damaged ones, and these before parts. `begun`: the words above begin with a number, so that a
 * damaged label must take them all in.
 */
export const chainedLabel = <T>(
  own: string,
  above: readonly string[],
  below: readonly string[],
  begun: boolean,
  lookup: Lookup<T>,
): Chained<T> | null => {
  const wider = chains(own, above, below);
  const all: readonly Chain[] = [{ text: own, above: 0, below: 0 }, ...wider];
  const whole = begun ? all.filter((chain) => chain.above === above.length) : all;
  return (
    firstOf(wider, lookup.exact, 'exact') ??
    nearestOf(whole, lookup.near) ??
    firstOf(whole, lookup.part, 'part')
  );
};

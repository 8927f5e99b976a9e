/** What a subject of the text is: words that name it, and the sums of cells that they may mean. */
import type { Matter } from './nouns.ts';

/** A sum of metrics; a minus before an id takes it off. */
export type Reading = readonly string[];

export interface Subject {
  /** Name for sentences. */
  readonly name: string;
  readonly matter: Exclude<Matter, null>;
  /** What it means first of all, then what it may mean as well. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The words before the number, all of them. */
  readonly label: RegExp;
  /** Words after the number, where they name the subject instead. */
  readonly after?: RegExp;
}

/** What a subject of the text is: words that name it, and the sums of cells that they may mean. */
import type { Matter } from './nouns.ts';

/** A sum of metrics; a minus before an id takes it off. */
export type Reading = readonly string[];

/** What a number claims: a name fit for a sentence, and the sums of cells that it may be. */
export interface Meaning {
  readonly name: string;
  /** What it means first of all, then what it may mean as well. */
  readonly readings: readonly [Reading, ...Reading[]];
}

export interface Subject extends Meaning {
  readonly matter: Exclude<Matter, null>;
  /** The words before the number, all of them. */
  readonly label: RegExp;
  /** Words after the number, where they name the subject instead. */
  readonly after?: RegExp;
  /** In the words of the form, which need no word of openness beside them. */
  readonly formal?: true;
  /** What may stand before the number then, where that is not next to nothing. */
  readonly lead?: RegExp;
}

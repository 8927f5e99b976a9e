/** A table of words in, a function out that finds those words in a text: longest first, leftmost, non-overlapping. */

/** Words found in a text; `values` are all values the table gives these words, in the table's order. */
export interface Match<T> {
  readonly values: readonly T[];
  readonly words: string;
  /** Span in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Index<T> {
  readonly values: ReadonlyMap<string, readonly T[]>;
  /** First two UTF-16 units → lengths of the words that begin with them, the longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

/** The first two units at a place as one number; the second is 0 at the end of the text. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x1_0000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

const indexOf = <T>(entries: Iterable<readonly [words: string, value: T]>): Index<T> => {
  const values = new Map<string, T[]>();
  const lengths = new Map<number, number[]>();
  for (const [words, value] of entries) {
    const known = values.get(words);
    if (known && !known.includes(value)) known.push(value);
    if (known || words === '') continue;
    values.set(words, [value]);
    const pair = pairAt(words, 0);
    const of = lengths.get(pair);
    if (!of) lengths.set(pair, [words.length]);
    else if (!of.includes(words.length)) of.push(words.length);
  }
  for (const of of lengths.values()) of.sort((a, b) => b - a);
  return { values, lengths };
};

const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];

/** Lengths that words beginning at that place can have, the longest first. */
const lengthsAt = <T>({ lengths }: Index<T>, text: string, at: number): readonly number[] => {
  const longer = lengths.get(pairAt(text, at)) ?? NONE;
  if (!lengths.has(text.charCodeAt(at) * 0x1_0000)) return longer;
  return longer.length === 0 || longer.includes(1) ? ONE : [...longer, 1];
};

const matchOf = <T>(
  { values }: Index<T>,
  text: string,
  start: number,
  length: number,
): Match<T> | null => {
  const words = text.slice(start, start + length);
  const found = words.length === length ? values.get(words) : undefined;
  return found ? { values: found, words, start, end: start + length } : null;
};

const longestAt = <T>(index: Index<T>, text: string, start: number): Match<T> | null => {
  for (const length of lengthsAt(index, text, start)) {
    const match = matchOf(index, text, start, length);
    if (match) return match;
  }
  return null;
};

/**
 * Builds a finder of all words of a table that begin at one place of a text, the longest first.
 * The table is read at the first call.
 */
export const prefixMatcher = <T>(
  entries: () => Iterable<readonly [words: string, value: T]>,
): ((text: string, start: number) => Match<T>[]) => {
  let index: Index<T> | undefined;
  return (text, start) => {
    const known = (index ??= indexOf(entries()));
    return lengthsAt(known, text, start).flatMap(
      (length) => matchOf(known, text, start, length) ?? [],
    );
  };
};

/**
 * Builds a finder from a table of words and values. The finder gives the matches in the order of the
 * text: at each place the longest words of the table win, and the search goes on behind them.
 * The table is read at the first call. Time grows with the text, not with the table.
 */
export const matcher = <T>(
  entries: Iterable<readonly [words: string, value: T]>,
): ((text: string) => Match<T>[]) => {
  let index: Index<T> | undefined;
  return (text) => {
    index ??= indexOf(entries);
    const matches: Match<T>[] = [];
    for (let at = 0; at < text.length;) {
      const match = longestAt(index, text, at);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  };
};

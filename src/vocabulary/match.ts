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
  /** First UTF-16 unit → lengths of the words that begin with it, the longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

const indexOf = <T>(entries: Iterable<readonly [words: string, value: T]>): Index<T> => {
  const values = new Map<string, T[]>();
  const lengths = new Map<number, number[]>();
  for (const [words, value] of entries) {
    const known = values.get(words);
    if (known && !known.includes(value)) known.push(value);
    if (known || words === '') continue;
    values.set(words, [value]);
    const first = words.charCodeAt(0);
    const of = lengths.get(first);
    if (!of) lengths.set(first, [words.length]);
    else if (!of.includes(words.length)) of.push(words.length);
  }
  for (const of of lengths.values()) of.sort((a, b) => b - a);
  return { values, lengths };
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
  for (const length of index.lengths.get(text.charCodeAt(start)) ?? []) {
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
    const lengths = known.lengths.get(text.charCodeAt(start)) ?? [];
    return lengths.flatMap((length) => matchOf(known, text, start, length) ?? []);
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
    for (let at = 0; at < text.length; ) {
      const match = longestAt(index, text, at);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  };
};

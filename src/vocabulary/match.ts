/** A table of words in, a function out that finds those words in a text: longest first, leftmost, non-overlapping. */

/** Words found in a text; `values` are all values the table gives these words, in the table's order. */
export interface Match<T> {
  readonly values: readonly T[];
  readonly words: string;
  /** Span in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

const emptyNode = <T>(): Node<T> => ({ next: new Map(), values: [] });

const insert = <T>(root: Node<T>, words: string, value: T): void => {
  let node = root;
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    const next = node.next.get(unit) ?? emptyNode<T>();
    node.next.set(unit, next);
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
};

const trieOf = <T>(entries: Iterable<readonly [words: string, value: T]>): Node<T> => {
  const root = emptyNode<T>();
  for (const [words, value] of entries) if (words !== '') insert(root, words, value);
  return root;
};

const allAt = <T>(root: Node<T>, text: string, start: number): Match<T>[] => {
  const found: Match<T>[] = [];
  let node = root.next.get(text.charCodeAt(start));
  for (let end = start + 1; node; end += 1) {
    if (node.values.length > 0)
      found.unshift({ values: node.values, words: text.slice(start, end), start, end });
    node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
  }
  return found;
};

/**
 * Builds a finder of all words of a table that begin at one place of a text, the longest first.
 * The table is read at the first call.
 */
export const prefixMatcher = <T>(
  entries: () => Iterable<readonly [words: string, value: T]>,
): ((text: string, start: number) => Match<T>[]) => {
  let root: Node<T> | undefined;
  return (text, start) => allAt((root ??= trieOf(entries())), text, start);
};

/**
 * Builds a finder from a table of words and values. The finder gives the matches in the order of the
 * text: at each place the longest words of the table win, and the search goes on behind them.
 * The table is read at the first call. Time grows with the text times the longest words.
 */
export const matcher = <T>(
  entries: Iterable<readonly [words: string, value: T]>,
): ((text: string) => Match<T>[]) => {
  let root: Node<T> | undefined;
  return (text) => {
    root ??= trieOf(entries);
    const matches: Match<T>[] = [];
    for (let at = 0; at < text.length;) {
      const [match] = allAt(root, text, at);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  };
};

/** A regular expression and what its match means in, a recogniser out. */
import type { Meaning, Recogniser } from '../mention.ts';

/** What a match means, or null where it means nothing after all. */
type Reading = (groups: readonly string[]) => Meaning | null;

/** Finds all matches of a linear pattern (flags gu); the groups that took no part are empty. */
export const pattern =
  (expression: RegExp, read: Reading): Recogniser =>
  (text) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const meaning = read(match.slice(1).map((group: string | undefined) => group ?? ''));
      const [words] = match;
      return meaning
        ? [{ words, start: match.index, end: match.index + words.length, meanings: [meaning] }]
        : [];
    });

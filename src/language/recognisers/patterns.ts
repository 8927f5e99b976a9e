/** A regular expression and what its match means in, a recogniser out. */
import type { Meaning, Recogniser } from '../mention.ts';

/** What a match means, null where it means nothing after all; the groups that took no part are empty. */
type Reading = (groups: readonly string[], words: string) => Meaning | readonly Meaning[] | null;

/** Finds all matches of a linear pattern (flags gu). */
export const pattern =
  (expression: RegExp, read: Reading): Recogniser =>
  (text) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const [words] = match;
      const reading = read(
        match.slice(1).map((group: string | undefined) => group ?? ''),
        words,
      );
      const meanings = [reading ?? []].flat();
      const end = match.index + words.length;
      return meanings.length > 0 ? [{ words, start: match.index, end, meanings }] : [];
    });

/** A question in, the term of the field that it names out. */
import { matcher } from '../vocabulary/match.ts';
import { DEFINITIONS } from '../vocabulary/terms.ts';

const find = matcher(
  DEFINITIONS.flatMap(({ term, spoken }) =>
    [term, ...spoken].map((words): [string, string] => [words, term]),
  ),
);

/** The longest of the terms in the text, null where there is none. Most terms name rows of the tables, too. */
export const termIn = (text: string): string | null => {
  const [longest] = find(text).toSorted((a, b) => b.words.length - a.words.length);
  return longest?.values[0] ?? null;
};

/** A question in, the term of the field that it names out. */
import { matcher } from '../vocabulary/match.ts';
import { DEFINITIONS } from '../vocabulary/terms.ts';

const find = matcher(
  DEFINITIONS.flatMap(({ term, spoken }) =>
    [term, ...spoken].map((words): [string, string] => [words, term]),
  ),
);

/** 年报里“结转”: the words asked about stand within it. */
const CONTAINER = /^(?:里面?|中|上面?|当中)(?:的|说的|写的)?/u;

/** The longest of the terms in the text, null where there is none. Most terms name rows of the tables, too. */
export const termIn = (text: string): string | null => {
  const found = find(text).toSorted((a, b) => b.words.length - a.words.length);
  const inside = found.filter(({ end }) => !CONTAINER.test(text.slice(end)));
  return (inside[0] ?? found[0])?.values[0] ?? null;
};

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

const APART = /区别|不同|不一样|差别|差异|两回事|一回事|一样吗|分不清|怎么区分/u;

/** The terms that a question sets side by side, in its order: 无法提供和不予公开有什么不同; none where it asks about one. */
export const termsSetApart = (text: string): readonly string[] => {
  const terms = [...new Set(find(text).flatMap(({ values }) => values.slice(0, 1)))];
  return APART.test(text) && terms.length > 1 ? terms : [];
};

/** The longest of the terms in the text, null where there is none. Most terms name rows of the tables, too. */
export const termIn = (text: string): string | null => {
  const found = find(text).toSorted((a, b) => b.words.length - a.words.length);
  const inside = found.filter(({ end }) => !CONTAINER.test(text.slice(end)));
  return (inside[0] ?? found[0])?.values[0] ?? null;
};

/** A question in, every word of the lexicon in it out. */
import { matcher } from '../../vocabulary/match.ts';
import { LEXICON } from '../lexicon.ts';
import type { Recogniser } from '../mention.ts';

const find = matcher(LEXICON);

/** Finds the words of the lexicon, the longest at each place. */
export const words: Recogniser = (text) =>
  find(text).map(({ values, words: found, start, end }) => ({
    meanings: values,
    words: found,
    start,
    end,
  }));

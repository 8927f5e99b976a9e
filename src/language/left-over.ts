/** A question and what was recognised in it in, the words that nothing explains out. */
import type { Mention } from './mention.ts';

/** Words of the question with their span; they mean something, but nothing the tables know. */
export interface LeftOver {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /[\p{L}\p{N}]+(?:[.+%℃\-/][\p{L}\p{N}]+)*/gu;

/** The runs of letters and digits that no mention covers, in the order of the text. */
export const leftOver = (text: string, mentions: readonly Mention[]): readonly LeftOver[] => {
  const masked = mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return [...masked.matchAll(RUN)].map(({ 0: words, index: start }) => ({ words, start, end: start + words.length }));
};

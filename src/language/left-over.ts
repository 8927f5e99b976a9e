/** A question and what was recognised in it in, the words that nothing explains out. */
import type { Mention } from './mention.ts';

/** Words of the question with their span; they mean something, but nothing the tables know. */
export interface LeftOver {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /[\p{L}\p{N}]+(?:[.+%℃\-/][\p{L}\p{N}]+)*/gu;

/** The text with spaces in the place of the mentions. */
export const masked = (text: string, mentions: readonly Mention[]): string =>
  mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** The runs of letters and digits that no mention covers, in the order of the text. */
export const leftOver = (text: string, mentions: readonly Mention[]): readonly LeftOver[] =>
  [...masked(text, mentions).matchAll(RUN)].map(({ 0: words, index: start }) => ({
    words,
    start,
    end: start + words.length,
  }));

/** Little words that stand between words, never inside one. */
const BETWEEN = /[的了吗呢啊是在有和与及跟同把被吧嘛呀哦请想问谁我你您或多少几]/u;

const OWNED = /[国私公民自]有/u;

const isInside = (text: string, mention: Mention): boolean =>
  mention.end - mention.start === 1 &&
  mention.meanings.every(({ kind }) => kind === 'filler') &&
  (!BETWEEN.test(text.charAt(mention.start)) ||
    OWNED.test(text.slice(mention.start - 1, mention.end)));

/** The words that nothing explains, whole: 国有 though 有 alone is a filler, 上半年 though 上 and 年 are. */
export const strangeWords = (text: string, mentions: readonly Mention[]): readonly string[] => {
  const inside = mentions.filter((mention) => isInside(text, mention));
  const reach = (at: number, step: 1 | -1): number => {
    const next = inside.find(({ start, end }) => (step === 1 ? start === at : end === at));
    return next ? reach(step === 1 ? next.end : next.start, step) : at;
  };
  return leftOver(text, mentions).map(({ start, end }) =>
    text.slice(reach(start, -1), reach(end, 1)),
  );
};

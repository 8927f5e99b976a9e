/** Printed text in; the same in simplified Chinese without white space, brackets and punctuation out, fit to be compared. */
import { normalizeText, toSimplified } from '../vocabulary/script.ts';

const NOT_WORDS = /[^\p{Script=Han}\dA-Za-z〇○]+/gu;
const LONGEST_KEPT = 400;
const MOST_KEPT = 5000;

/** The same few labels and lines are compared again and again: what comes of texts that are not long is kept. */
export const remembered = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return compute(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, result);
    return result;
  };
};

/** Simplified text in plain widths, punctuation kept, white space as single spaces. */
export const plain = remembered((text) =>
  toSimplified(normalizeText(text)).replace(/\s+/gu, ' ').trim(),
);

/** Behind a label what it means, in brackets: 行政许可（指办件量）, 规章（设区的市、自治州填写）. */
const MEANING =
  /^(\S{2,14}?)\s?[（(](?=[指含注]|不含|包括|[^（）()]*[，、；,;])[^（）()]*(?:[（(][^（）()]*[)）][^（）()]*)*[)）]$/u;

/** The unit, or the mark of a footnote, behind a label: 总计（件）, 其他[2], 3.其他注1. */
const UNIT_OR_MARK =
  /(?<=\p{Script=Han})\s?(?:[（(](?:单位[:：])?[件项个][)）]|[[【]注?\d{1,2}[\]】]|注\d{1,2})$/u;

/** Text as labels are compared: simplified, plain widths, only characters, digits and letters; 其它 is 其他. */
export const bare = remembered((text) =>
  plain(text)
    .replace(MEANING, '$1')
    .replace(UNIT_OR_MARK, '')
    .replace(NOT_WORDS, '')
    .replaceAll('其它', '其他'),
);

/** The text without any white space, otherwise as printed. */
export const unspaced = (text: string): string => text.replace(/\s+/gu, '');

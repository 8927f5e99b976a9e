/** Printed text in; the same in simplified Chinese without white space, brackets and punctuation out, fit to be compared. */
import { normalizeText, toSimplified } from '../vocabulary/script.ts';

const NOT_WORDS = /[^\p{Script=Han}\dA-Za-z〇○]+/gu;

const compared = (text: string): string =>
  toSimplified(normalizeText(text)).replace(NOT_WORDS, '').replaceAll('其它', '其他');

/** The same few labels are compared again and again; their bare forms are kept. */
const KEPT = new Map<string, string>();
const LONGEST_KEPT = 80;
const MOST_KEPT = 5000;

/** Text as labels are compared: simplified, plain widths, only characters, digits and letters; 其它 is 其他. */
export const bare = (text: string): string => {
  if (text.length > LONGEST_KEPT) return compared(text);
  const known = KEPT.get(text);
  if (known !== undefined) return known;
  const words = compared(text);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(text, words);
  return words;
};

/** Simplified text in plain widths, punctuation kept, white space as single spaces. */
export const plain = (text: string): string =>
  toSimplified(normalizeText(text)).replace(/\s+/gu, ' ').trim();

/** The text without any white space, otherwise as printed. */
export const unspaced = (text: string): string => text.replace(/\s+/gu, '');

/** Text or a search word in, its folded form for comparing and its index tokens out. */
import { normalizeText, toSimplified } from '../vocabulary/script.ts';

const QUOTES = /[“”‘’"'`「」『』《》〈〉]/gu;
const LOOSE_SPACE = /(?<![a-z0-9])\s+|\s+(?![a-z0-9])/gu;
const RUN = /[\p{L}\p{N}]+/gu;

/** Bigrams of a word that are looked up; what is longer is compared letter by letter anyway. */
const PHRASE_LENGTH = 60;

/** Simplified, narrow, lower case, without quotation marks and without white space beside Chinese characters. */
export const fold = (text: string): string =>
  toSimplified(normalizeText(text))
    .normalize('NFKC')
    .toLowerCase()
    .replace(QUOTES, '')
    .replace(LOOSE_SPACE, '')
    .replace(/\s+/gu, ' ');

/** 网站建设 → 网站, 站建, 建设, 设: the last character stands alone so that every character begins a token. */
const bigrams = (run: string): readonly string[] => {
  const characters = Array.from(run);
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
};

/** The tokens of a folded text, in order, separated by spaces; punctuation parts the runs. */
export const tokensOf = (folded: string): string =>
  (folded.match(RUN) ?? []).map((run) => bigrams(run).join(' ')).join(' ');

/** A phrase the text index must hold for the word to be in a text. `prefix`: one token, given by its beginning. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly prefix: boolean;
}

/** The phrases of a folded word; none where it has neither letter nor digit. */
export const phrasesOf = (foldedWord: string): readonly Phrase[] =>
  (foldedWord.match(RUN) ?? []).map((run) => {
    const tokens = bigrams(run);
    if (tokens.length === 1) return { tokens, prefix: true };
    return { tokens: tokens.slice(0, -1).slice(0, PHRASE_LENGTH), prefix: false };
  });

const ALPHANUMERIC = /[a-z0-9]/u;

const cuts = (before: string, after: string): boolean =>
  ALPHANUMERIC.test(before) && ALPHANUMERIC.test(after);

/** Whether the folded word is in the folded text; 14 is not in 214, nor qq in qqq. */
export const holds = (foldedText: string, foldedWord: string): boolean => {
  const first = foldedWord.charAt(0);
  const last = foldedWord.charAt(foldedWord.length - 1);
  for (
    let at = foldedText.indexOf(foldedWord);
    at >= 0;
    at = foldedText.indexOf(foldedWord, at + 1)
  ) {
    const end = at + foldedWord.length;
    const whole = !cuts(foldedText.charAt(at - 1), first) && !cuts(last, foldedText.charAt(end));
    if (whole) return true;
  }
  return false;
};

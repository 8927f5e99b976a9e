/** Words looked for and a paragraph in, how much of the words it holds out, with the sentences that do. */
import { normalizeText, toSimplified } from '../../src/vocabulary/script.ts';
import { sentencesOf } from './telling.ts';

const TOKEN = /[a-z0-9]+(?:\.[0-9]+)?|\p{Script=Han}/giu;

const folded = (text: string): string => toSimplified(normalizeText(text)).toLowerCase();

/** Pairs of neighbouring Chinese characters; numbers and Latin words are one piece each. */
const piecesOf = (text: string): ReadonlySet<string> => {
  const tokens = folded(text).match(TOKEN) ?? [];
  const pieces = new Set<string>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.length > 1) pieces.add(token);
    else if (next?.length === 1) pieces.add(token + next);
    else if (tokens.length === 1) pieces.add(token);
  });
  return pieces;
};

const wantedPieces = (phrase: readonly string[]): readonly string[] => [
  ...new Set(phrase.flatMap((run) => [...piecesOf(run)])),
];

const share = (pieces: ReadonlySet<string>, wanted: readonly string[]): number =>
  wanted.length === 0 ? 0 : wanted.filter((piece) => pieces.has(piece)).length / wanted.length;

export interface Passage {
  /** Share of the pieces of the phrase that the passage holds, 0 to 1. */
  readonly score: number;
  /** A little for a number with the measure word asked for beside the words. */
  readonly bonus: number;
  readonly words: string;
}

const LONGEST = 320;
const BONUS = 0.15;
/** A phrase whose pieces are strewn over a paragraph counts less than one within a sentence. */
const STREWN = 0.9;

/** For 多少 without a measure word: a number of anything. */
export const ANY_UNIT = '';
const UNITS = '[条件篇次个期份人场家本册]';

const counts = (text: string, unit: string | null): boolean =>
  unit !== null &&
  new RegExp(
    `\\d\\s*(?:余|多)?\\s*万?余?${unit === ANY_UNIT ? UNITS : unit.replace(/[^\p{L}]/gu, '')}`,
    'u',
  ).test(text);

/** Sentences around the best one, as far as they fit. */
const around = (sentences: readonly string[], best: number): string => {
  let [from, to] = [best, best];
  let words = sentences[best] ?? '';
  for (let grew = true; grew;) {
    const after = sentences[to + 1];
    const before = sentences[from - 1];
    grew = false;
    if (after !== undefined && words.length + after.length <= LONGEST) {
      words += after;
      to += 1;
      grew = true;
    }
    if (before !== undefined && words.length + before.length <= LONGEST) {
      words = before + words;
      from -= 1;
      grew = true;
    }
  }
  return words.trim();
};

/** How well a paragraph answers a question about these words; `unit` is the measure word after 多少. */
export const scorePassage = (
  text: string,
  phrase: readonly string[],
  unit: string | null,
): Passage => {
  const wanted = wantedPieces(phrase);
  const whole = share(piecesOf(text), wanted);
  if (whole === 0) return { score: 0, bonus: 0, words: '' };
  const sentences = sentencesOf(text);
  const scores = sentences.map(
    (sentence) => share(piecesOf(sentence), wanted) + (counts(sentence, unit) ? BONUS : 0),
  );
  const best = scores.indexOf(Math.max(...scores));
  const bonus = counts(sentences[best] ?? '', unit) ? BONUS : 0;
  return {
    score: Math.max((scores[best] ?? 0) - bonus, whole * STREWN),
    bonus,
    words: text.length <= LONGEST ? text : around(sentences, best),
  };
};

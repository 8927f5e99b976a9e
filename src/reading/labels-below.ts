/** Strips in; the same with lines of numbers that stand above their labels put below them out. */
import { bare } from './bare.ts';
import { isAmbiguous, labelsIn } from './labels.ts';
import { STAGE_LOOKUP } from './row-label.ts';
import type { Strip } from './strips.ts';

const isWords = ({ from, pieces }: Strip): boolean =>
  from === 'line' && pieces.every(({ kind }) => kind === 'text');

const FEWEST_NUMBERS = 2;

/** A line of nothing but numbers. */
const isNumbers = ({ from, pieces }: Strip): boolean =>
  from === 'line' &&
  pieces.length >= FEWEST_NUMBERS &&
  pieces.every(({ kind }) => kind === 'number' || kind === 'mark');

const textOf = ({ texts }: Strip): string => texts.join('');

/** A line that heads columns of table three. */
const isHead = (strip: Strip): boolean =>
  isWords(strip) &&
  labelsIn(bare(textOf(strip))).some(
    ({ words, values }) =>
      !isAmbiguous(words) &&
      values.some(({ kind }) => kind === 'applicant' || kind === 'organizations'),
  ) &&
  STAGE_LOOKUP.exact(textOf(strip)) === null;

/** Lines of numbers and of words that are no heads, one after the other. */
const runFrom = (strips: readonly Strip[], from: number): readonly Strip[] => {
  const goesOn = (strip: Strip | undefined): boolean =>
    strip !== undefined && !isHead(strip) && (isWords(strip) || isNumbers(strip));
  let end = from;
  while (goesOn(strips[end])) end++;
  return strips.slice(from, end);
};

/** Each line of numbers with the words below it. */
const pairsIn = (run: readonly Strip[]): readonly (readonly Strip[])[] => {
  const pairs: Strip[][] = [];
  for (const strip of run)
    if (isNumbers(strip)) pairs.push([strip]);
    else pairs.at(-1)?.push(strip);
  return pairs;
};

const isLabelled = ([, ...words]: readonly Strip[]): boolean =>
  STAGE_LOOKUP.exact(words.map(textOf).join('')) !== null;

/** The labels of a run, each above its numbers; no numbers where one of the labels is none. */
const turned = (run: readonly Strip[]): readonly Strip[] => {
  const [first] = run;
  const pairs = pairsIn(run);
  const isSure = first !== undefined && isNumbers(first) && pairs.every(isLabelled);
  return isSure
    ? pairs.flatMap(([numbers, ...words]) => (numbers ? [...words, numbers] : words))
    : run.filter(isWords);
};

/** Whether the first numbers below the heads stand above the first label, and the last label below the last. */
const beginsBelow = (strips: readonly Strip[], at: number): boolean => {
  const [head, first] = strips.slice(at - 1, at + 1);
  if (!head || !first || !isHead(head) || !isNumbers(first)) return false;
  const last = runFrom(strips, at).at(-1);
  return last !== undefined && isWords(last);
};

/** Puts labels above their numbers where the print of table three begins with numbers and ends with a label. */
export const withLabelsAbove = (strips: readonly Strip[]): readonly Strip[] => {
  const begins = strips.findIndex((_, at) => beginsBelow(strips, at));
  if (begins < 0) return strips;
  const placed = strips.slice(0, begins);
  for (let at = begins; at < strips.length;) {
    const run = runFrom(strips, at);
    placed.push(...turned(run));
    at += run.length;
    placed.push(...strips.slice(at, at + 1));
    at++;
  }
  return placed;
};

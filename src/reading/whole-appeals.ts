/** Cells without heads in; whether they are the whole line of table four out. */
import { RESULTS } from '../vocabulary/metrics.ts';
import { amountOf } from './row-proof.ts';
import type { Segment } from './segments.ts';

const WIDTH = RESULTS.length;
const BLOCKS = 3;

const ITS_WORDS = /行政复议|行政诉讼|复议后起诉/u;

/** Whether each fifth number is the sum of the four before it. */
const addsUp = (numbers: readonly number[]): boolean =>
  Array.from({ length: BLOCKS }, (_, block) =>
    numbers.slice(block * WIDTH, (block + 1) * WIDTH),
  ).every((five) => five.slice(0, -1).reduce((sum, each) => sum + each, 0) === five.at(-1));

/** Fifteen numbers that add up block by block; all zeros only beside the words of the table. */
export const isWholeAppeals = ({ cells, texts }: Segment): boolean => {
  if (cells.length !== WIDTH * BLOCKS || cells.some(({ kind }) => kind !== 'number')) return false;
  const numbers = cells.flatMap((piece) => amountOf(piece) ?? []);
  if (numbers.length !== cells.length || !addsUp(numbers)) return false;
  return numbers.some((each) => each > 0) || texts.some(({ text }) => ITS_WORDS.test(text));
};

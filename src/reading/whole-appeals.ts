/** Cells without heads in; whether they are the whole line of table four out, and how its blocks add up. */
import { RESULTS } from '../vocabulary/metrics.ts';
import { proofOf, proves, weighs, type Proof } from './row-proof.ts';
import type { Segment } from './segments.ts';

/** Cells of a block. */
export const WIDTH = RESULTS.length;
const BLOCKS = 3;

const ITS_WORDS = /行政复议|行政诉讼|复议后起诉/u;

/** How blocks of cells add up, each to the one at its total's place. */
export const proofFor = (totals: readonly number[]): Proof =>
  proofOf(
    totals.map((at, block) => {
      const cells = Array.from({ length: WIDTH }, (_, i) => block * WIDTH + i);
      const total = block * WIDTH + at;
      return { total, parts: cells.filter((cell) => cell !== total) };
    }),
  );

const PROOF = proofFor(Array.from({ length: BLOCKS }, () => WIDTH - 1));

/** Fifteen numbers that add up block by block; all zeros only beside the words of the table. */
export const isWholeAppeals = ({ cells, texts }: Segment): boolean =>
  cells.length === WIDTH * BLOCKS &&
  cells.every(({ kind }) => kind === 'number') &&
  proves(PROOF, cells) &&
  (weighs(cells) || texts.some(({ text }) => ITS_WORDS.test(text)));

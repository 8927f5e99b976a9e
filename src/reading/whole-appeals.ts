/** Cells without heads in; whether they are the whole line of table four out, and how its blocks add up. */
import { RESULTS } from '../vocabulary/metrics.ts';
import { proofOf, proves, weighs, type Proof } from './row-proof.ts';
import type { Segment } from './segments.ts';

/** Cells of a block. */
export const WIDTH = RESULTS.length;
const BLOCKS = 3;

const ITS_WORDS = /行政复议|行政诉讼|复议后起诉/u;

/** Every block of cells ends in the sum of the others. */
export const proofFor = (blocks: number): Proof =>
  proofOf(
    Array.from({ length: blocks }, (_, block) => {
      const first = block * WIDTH;
      return {
        total: first + WIDTH - 1,
        parts: Array.from({ length: WIDTH - 1 }, (__, i) => first + i),
      };
    }),
  );

const PROOF = proofFor(BLOCKS);

/** Fifteen numbers that add up block by block; all zeros only beside the words of the table. */
export const isWholeAppeals = ({ cells, texts }: Segment): boolean =>
  cells.length === WIDTH * BLOCKS &&
  cells.every(({ kind }) => kind === 'number') &&
  proves(PROOF, cells) &&
  (weighs(cells) || texts.some(({ text }) => ITS_WORDS.test(text)));

/** Printed rows in; the heads 本年新 | 本年新 | 对外公开总数量, cut off at their line breaks, as the form has them, out. */
import { QUANTITIES, type Quantity } from '../vocabulary/metrics.ts';
import { bare } from './bare.ts';
import type { Piece } from './pieces.ts';
import type { Strip } from './strips.ts';

const CUT = '本年新';

/** The heads of the rules in the form of 2019, in its order: two begin with 本年新, the last does not. */
const HEADS = QUANTITIES.filter(
  ({ subjects, layouts }: Quantity) =>
    subjects.includes('regulations') && !layouts.includes('2021'),
).map(({ name }) => name);

const printedCut = (words: string): string => (words.startsWith(CUT) ? CUT : words);

const isCut = (pieces: readonly Piece[], at: number): boolean =>
  HEADS.every((words, behind) => bare(pieces[at + behind]?.text ?? '') === printedCut(words));

const mended = (strip: Strip): Strip => {
  const at = strip.pieces.findIndex((_, index) => isCut(strip.pieces, index));
  if (at < 0) return strip;
  const pieces = strip.pieces.map((piece, index) => ({
    ...piece,
    text: HEADS[index - at] ?? piece.text,
  }));
  return { ...strip, pieces };
};

/** Only these two heads of the form begin with 本年新, and they stand in this order before the third. */
export const withWholeHeads = (strips: readonly Strip[]): readonly Strip[] => strips.map(mended);

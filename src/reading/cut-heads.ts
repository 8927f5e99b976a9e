/** Printed rows in; the heads 本年新 | 本年新 | 对外公开总数量, cut off at their line breaks, as the form has them, out. */
import { bare } from './bare.ts';
import type { Piece } from './pieces.ts';
import type { Strip } from './strips.ts';

const CUT = '本年新';
const WHOLE = ['本年新制作数量', '本年新公开数量'] as const;
const LAST = '对外公开总数量';

const isCut = (pieces: readonly Piece[], at: number): boolean =>
  [CUT, CUT, LAST].every((words, behind) => bare(pieces[at + behind]?.text ?? '') === words);

const mended = (strip: Strip): Strip => {
  const at = strip.pieces.findIndex((_, index) => isCut(strip.pieces, index));
  if (at < 0) return strip;
  const pieces = strip.pieces.map((piece, index) => ({
    ...piece,
    text: WHOLE[index - at] ?? piece.text,
  }));
  return { ...strip, pieces };
};

/** Only these two heads of the form begin with 本年新, and they stand in this order before the third. */
export const withWholeHeads = (strips: readonly Strip[]): readonly Strip[] => strips.map(mended);

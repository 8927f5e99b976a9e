/** Printed rows in; the same without empty cells that only fill a row up to the width of its table out. */
import { FORM } from './applicant-heads.ts';
import type { Piece } from './pieces.ts';
import type { Strip } from './strips.ts';

const isPrinted = ({ kind }: Piece): boolean => kind !== 'empty' && kind !== 'text';

/** The cells behind the row's words: its numbers, marks and empty cells. */
const cellsOf = ({ pieces }: Strip): readonly Piece[] =>
  pieces.slice(pieces.findLastIndex(({ kind }) => kind === 'text') + 1);

/** Up to its last printed cell. */
const printedIn = (cells: readonly Piece[]): readonly Piece[] =>
  cells.slice(0, cells.findLastIndex(isPrinted) + 1);

const isCounted = ({ from }: Strip): boolean => from === 'counted';

const FEWEST_SHORT = 2;

/** A row as wide as those of table three that prints fewer cells than it has columns, and empty ones behind. */
const isShort = (strip: Strip): boolean => {
  const cells = cellsOf(strip);
  const printed = printedIn(cells).length;
  return cells.length >= FORM.length && printed > 0 && printed < FORM.length;
};

/**
 * Some converters leave out empty cells and fill each row up at its end. So where a document never prints an
 * empty cell before a number, and rows of table three are short, empty cells behind numbers do
 * not tell which columns are empty.
 */
export const withoutPadding = (strips: readonly Strip[]): readonly Strip[] => {
  const counted = strips.filter(isCounted);
  const hasGaps = counted.some((strip) => !printedIn(cellsOf(strip)).every(isPrinted));
  if (hasGaps || counted.filter(isShort).length < FEWEST_SHORT) return strips;
  return strips.map((strip) => {
    if (!isCounted(strip) || !cellsOf(strip).some(isPrinted)) return strip;
    const end = strip.pieces.findLastIndex(isPrinted) + 1;
    return end < strip.pieces.length ? { ...strip, pieces: strip.pieces.slice(0, end) } : strip;
  });
};

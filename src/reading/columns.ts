/** Cells of a grid whose columns are known and the heads above them in; the cell under each head out. */
import type { Piece } from './pieces.ts';

const covers = (cell: Piece, head: Piece): boolean =>
  cell.column <= head.column && head.column < cell.column + cell.span;

export interface UnderHeads {
  /** The cell under each head, in the order of the heads. */
  readonly under: readonly Piece[];
  /** Whether a printed cell has no head: a column of remarks, or heads that do not line up with the cells. */
  readonly hasMore: boolean;
}

/**
 * The cell under each head; null where a head has none or shares a printed one, or the heads stand in another
 * grid. Blank cells may be merged into one.
 */
export const underHeads = (
  cells: readonly Piece[],
  heads: readonly (Piece | undefined)[],
): UnderHeads | null => {
  const found = heads.map((head) =>
    cells.find((cell) => head?.block === cell.block && covers(cell, head)),
  );
  const under = found.filter((cell) => cell !== undefined);
  const isShared = (cell: Piece, at: number): boolean =>
    cell.kind !== 'empty' && under.indexOf(cell) < at;
  if (under.length < heads.length || under.some(isShared)) return null;
  const hasMore = cells.some((cell) => cell.kind !== 'empty' && !under.includes(cell));
  return { under, hasMore };
};

/** The cell at the place of each head in its row, where a counted grid has one for each. */
export const atHeads = (
  cells: readonly Piece[],
  heads: readonly Piece[],
): readonly Piece[] | null => {
  const found = heads
    .map(({ column }) => cells.find((cell) => cell.column === column))
    .filter((cell) => cell !== undefined);
  return new Set(found).size < heads.length ? null : found;
};

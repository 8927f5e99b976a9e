/** Cells of a grid whose columns are known and the heads above them in; the cell under each head out. */
import type { Piece } from './pieces.ts';

const covers = (cell: Piece, head: Piece): boolean =>
  cell.column <= head.column && head.column < cell.column + cell.span;

/**
 * The cell under each head, in the order of the heads; null where a head has no cell of its own, a
 * printed cell has no head, or the heads stand in another grid.
 */
export const underHeads = (
  cells: readonly Piece[],
  heads: readonly (Piece | undefined)[],
): readonly Piece[] | null => {
  const found = heads.map((head) =>
    cells.find((cell) => head?.block === cell.block && covers(cell, head)),
  );
  const under = found.filter((cell) => cell !== undefined);
  if (under.length < heads.length || new Set(under).size < heads.length) return null;
  const left = cells.some((cell) => cell.kind !== 'empty' && !under.includes(cell));
  return left ? null : under;
};

/** A printed row of table four and the blocks it prints in; the heads of their columns, from left to right, out. */
import type { ProceedingId } from '../vocabulary/metrics.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';
import { meaning, type Token } from './tokens.ts';
import { WIDTH } from './whole-appeals.ts';

const isLeft = (a: Token, b: Token): number => a.piece.column - b.piece.column;

const within = ({ piece }: Token, { column, span }: Piece): boolean =>
  column <= piece.column && piece.column < column + span;

/** The heads of a grid's columns, the lowest of each: merged cells that were doubled stand one below the other. */
const ofColumns = (heads: readonly Token[], last: Piece): readonly Token[] => {
  const own = heads.filter(({ piece }) => piece.block === last.block);
  return [...new Map(own.map((token) => [token.piece.column, token])).values()].toSorted(isLeft);
};

/** The heads below those of the blocks, where there are more than the form has: a sum of both ways to court. */
const ofBlocks = (
  row: FormRow,
  columns: readonly Token[],
  blocks: readonly ProceedingId[],
): readonly Token[] =>
  blocks.flatMap((block) => {
    const above = row.heads.findLast((token) => meaning(token, 'proceeding')?.id === block)?.piece;
    return columns.filter((token) => above?.block === token.piece.block && within(token, above));
  });

/** The heads of a row's columns, and whether the print heads more columns of results than the form has. */
export interface ResultHeads {
  readonly heads: readonly Token[];
  /** Heads of results that are none of the form's. */
  readonly others: readonly Token[];
}

/**
 * The result heads from left to right: the first block's stand a line above the others', or merged cells
 * were doubled and the last line has all.
 */
export const resultHeads = (row: FormRow, blocks: readonly ProceedingId[]): ResultHeads => {
  const count = blocks.length * WIDTH;
  const all = row.heads.filter((token) => meaning(token, 'result') !== undefined);
  const last = all.at(-1)?.piece;
  if (!last || row.segment.strip.from === 'line') return { heads: all, others: [] };
  const columns = ofColumns(all, last);
  const own = all.filter(({ piece }) => piece.block === last.block);
  const isWider = Math.min(own.length, row.cells.length) >= count + WIDTH;
  if (row.segment.strip.from === 'counted' && isWider) return { heads: [], others: own };
  const inLast = columns.filter(({ piece }) => piece.row === last.row);
  if (columns.length > count) {
    const heads = ofBlocks(row, columns, blocks);
    return { heads, others: columns.filter((token) => !heads.includes(token)) };
  }
  const inOrder = row.segment.strip.from === 'known' ? all.toSorted(isLeft) : all;
  const heads = inLast.length === count ? inLast : inOrder;
  return { heads, others: [] };
};

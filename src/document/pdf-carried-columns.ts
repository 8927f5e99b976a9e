/** The columns of the rows of a table so far and its next rows in, the columns of these out: blank ones are not lost. */
import { type Column, columnsOf, isFigure, overlaps } from './pdf-columns.ts';
import type { Row } from './pdf-labels.ts';
import { chunksIn, figureColumns } from './pdf-rows.ts';
import type { Line } from './pdf-words.ts';

const isUnder = (column: Column, other: Column): boolean =>
  overlaps(column, { x: other.from, right: other.to });

/** Whether each column stands under one of the others, no two under the same. */
const standUnder = (columns: readonly Column[], before: readonly Column[]): boolean => {
  const under = columns.map((column) => before.filter((other) => isUnder(column, other)));
  return (
    under.every((found) => found.length === 1) && new Set(under.flat()).size === columns.length
  );
};

/**
 * The columns of rows; where they go on with the table before, without heads of their own, as those that a page
 * break or a long label parts from it do, its columns under which nothing is printed are theirs too.
 */
export const carriedColumns = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
  before: readonly Column[],
): readonly Column[] => {
  const own = figureColumns(groups);
  const begin = before[0]?.from ?? 0;
  const hasHeads = groups
    .flatMap((group) => chunksIn(group))
    .some((chunk) => !isFigure(chunk) && chunk.right > begin);
  if (own.length === 0 || own.length >= before.length || hasHeads) return own;
  if (!standUnder(own, before)) return own;
  return columnsOf([...own, ...before].map(({ from, to }) => ({ x: from, right: to })));
};

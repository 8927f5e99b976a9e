/** Lines that may be an unruled table in, its rows out: lines of one cell grouped, parts with columns of their own apart. */
import { type Chunk, type Column, columnsOf, isFigure } from './pdf-columns.ts';
import type { Line } from './pdf-words.ts';

/** A line and the chunks it is made of. */
export interface Row<T extends Line> {
  readonly line: T;
  readonly chunks: readonly Chunk[];
}

/** How many chunks are numbers. */
export const figureCount = ({ chunks }: { chunks: readonly Chunk[] }): number =>
  chunks.filter(isFigure).length;

/** How far the lines of a label may be from standing evenly over and under their figures, in ems. */
const UNEVEN = 0.2;
const FARTHEST = 1.2;

/** Figures without a label beside them, between two lines of words that stand evenly over and under them. */
const isCentred = <T extends Line>(above: Row<T>, row: Row<T>, below: Row<T>): boolean => {
  const over = above.line.y - row.line.y;
  const under = row.line.y - below.line.y;
  return (
    figureCount(row) === row.chunks.length &&
    figureCount(above) + figureCount(below) === 0 &&
    Math.abs(over - under) < UNEVEN * row.line.size &&
    Math.max(over, under) < FARTHEST * row.line.size
  );
};

/** Whether the last of three rows is the lower half of a label with its figures between the halves. */
export const endsInLabel = <T extends Line>([above, row, below]: readonly Row<T>[]): boolean =>
  above !== undefined && row !== undefined && below !== undefined && isCentred(above, row, below);

/** Lines of one cell are never farther apart than this, in ems. */
const WIDEST_LEADING = 2;

const isClose = <T extends Line>(above: Row<T>, row: Row<T>): boolean =>
  above.line.y - row.line.y < WIDEST_LEADING * row.line.size;

/** Lines of one row of cells: those between the same rules; without rules, a label of two lines and its figures. */
export const rowsOfCells = <T extends Line>(
  rows: readonly Row<T>[],
  separators: readonly number[],
): readonly (readonly Row<T>[])[] => {
  const band = ({ line }: Row<T>): number =>
    separators.filter((y) => y > line.y + 0.35 * line.size).length;
  const isBanded = new Set(rows.map(band)).size > rows.length / 3;
  const groups: Row<T>[][] = [];
  for (const [at, row] of rows.entries()) {
    const group = groups.at(-1);
    const [previous, next, first] = [rows[at - 1], rows[at + 1], rows[at - 2]];
    const joins = isBanded
      ? previous && band(previous) === band(row) && isClose(previous, row)
      : (previous && next && isCentred(previous, row, next)) ||
        (first && previous && isCentred(first, previous, row));
    if (group && joins === true) group.push(row);
    else groups.push([row]);
  }
  return groups;
};

/** All chunks of a row of cells. */
export const chunksIn = <T extends Line>(group: readonly Row<T>[]): readonly Chunk[] =>
  group.flatMap(({ chunks }) => chunks);

/** The columns of figures, from the rows that have most of them. */
export const figureColumns = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
): readonly Column[] => {
  const figures = groups.map((group) => chunksIn(group).filter(isFigure));
  const most = Math.max(...figures.map(({ length }) => length));
  return columnsOf(figures.filter(({ length }) => length === most).flat());
};

/** Parts of a region that have columns of their own: a single piece of text over the figures parts them. */
export const familiesOf = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
): readonly (readonly (readonly Row<T>[])[])[] => {
  const labelsEnd = figureColumns(groups)[0]?.from ?? 0;
  const families: (readonly Row<T>[])[][] = [];
  let isNew = true;
  for (const group of groups) {
    const [only, second] = chunksIn(group);
    const parts = only !== undefined && second === undefined && only.right > labelsEnd;
    if (isNew || parts) families.push([]);
    families.at(-1)?.push(group);
    isNew = parts;
  }
  return families;
};

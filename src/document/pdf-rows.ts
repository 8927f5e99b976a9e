/** Lines that may be an unruled table in, its rows out: lines of one cell grouped, parts with columns of their own apart. */
import { type Chunk, type Column, columnsOf, isFigure } from './pdf-columns.ts';
import { goesOnWithLabels, isCentred, type Row } from './pdf-labels.ts';
import type { Line } from './pdf-words.ts';

/** Lines of one cell are never farther apart than this, in ems. */
const WIDEST_LEADING = 2;

const isClose = <T extends Line>(above: Row<T>, row: Row<T>): boolean =>
  above.line.y - row.line.y < WIDEST_LEADING * row.line.size;

/** Lines of one row of cells: those between the same rules; without rules, figures and the lines of their labels. */
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
    const previous = rows[at - 1];
    const joins = isBanded
      ? previous && band(previous) === band(row) && isClose(previous, row)
      : isCentred([previous, row, rows[at + 1]]) ||
        isCentred([rows[at - 2], previous, row]) ||
        (group && goesOnWithLabels(group, row, rows));
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

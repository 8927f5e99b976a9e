/** Lines that may be an unruled table in, its rows out: lines of one cell grouped, parts with columns of their own apart. */
import { type Chunk, type Column, columnsOf, isFigure, overlaps } from './pdf-columns.ts';
import { labelBlocks } from './pdf-label-blocks.ts';
import { figureCount, isCentred, type Row } from './pdf-labels.ts';
import { goesOn, isBeside, stackedLines } from './pdf-row-lines.ts';
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
  const filledRows = rows.filter((row) => figureCount(row) > 0);
  const bands = new Set(filledRows.map(band)).size;
  const isBanded = bands > 1 && bands > filledRows.length / 2;
  const stacked = stackedLines(rows);
  const blocks = isBanded ? [] : labelBlocks(rows);
  const blockOf = new Map(blocks.flatMap((block) => block.map((row) => [row, block] as const)));
  const groups: Row<T>[][] = [];
  let filled: Row<T>[] = [];
  for (const [at, row] of rows.entries()) {
    const block = blockOf.get(row);
    if (block) {
      if (row === block[0]) groups.push((filled = [...block]));
      continue;
    }
    const group = groups.at(-1);
    const previous = rows[at - 1];
    const isSame = isBanded
      ? previous !== undefined && band(previous) === band(row) && isClose(previous, row)
      : isCentred([previous, row, rows[at + 1]]) ||
        isCentred([rows[at - 2], previous, row]) ||
        (group !== undefined && goesOn(group, row, rows));
    const joined =
      !isBanded && (isBeside(filled, row) || stacked.has(row))
        ? filled
        : isSame
          ? group
          : undefined;
    const target = joined ?? [];
    target.push(row);
    if (!joined) groups.push(target);
    if (figureCount(row) > 0) filled = target;
  }
  return groups;
};

/** All chunks of a row of cells. */
export const chunksIn = <T extends Line>(group: readonly Row<T>[]): readonly Chunk[] =>
  group.flatMap(({ chunks }) => chunks);

const WORD = /\p{L}/u;

/** How much wider than the distance of columns a head of one column may be. */
const WIDEST_HEAD = 1.2;

/** Columns under whose heads nothing is printed: as many as there are more heads than columns. */
const emptyColumns = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
  columns: readonly Column[],
): readonly Column[] => {
  const pitch = Math.max(
    ...columns.slice(1).map(({ from }, at) => from - (columns[at]?.from ?? from)),
  );
  const begin = (columns[0]?.from ?? Infinity) - pitch;
  const first = groups.findIndex((group) => chunksIn(group).some(isFigure));
  const heads = columnsOf(
    groups
      .slice(0, first)
      .flatMap((group) => chunksIn(group))
      .filter(
        ({ text, x, right }) => WORD.test(text) && x > begin && right - x < WIDEST_HEAD * pitch,
      ),
  );
  const labels = groups
    .slice(first)
    .flatMap((group) => chunksIn(group))
    .filter((chunk) => !isFigure(chunk));
  const empty = heads.filter(
    (head) =>
      !columns.some((column) => overlaps(column, { x: head.from, right: head.to })) &&
      !labels.some((label) => overlaps(head, label)),
  );
  return empty.length === heads.length - columns.length ? empty : [];
};

/** The columns of figures, from the rows that have most of them, and from heads that none stands under. */
export const figureColumns = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
): readonly Column[] => {
  const figures = groups.map((group) => chunksIn(group).filter(isFigure));
  const most = Math.max(...figures.map(({ length }) => length));
  const full = columnsOf(figures.filter(({ length }) => length === most).flat());
  const isInFull = (figure: Chunk): boolean => full.some((column) => overlaps(column, figure));
  const others = figures
    .filter((row) => row.filter(isInFull).length > row.length / 2)
    .flatMap((row) => row.filter((figure) => !isInFull(figure) && figure.x > (full[0]?.to ?? 0)));
  const filled = [...full, ...columnsOf(others)].sort((a, b) => a.from - b.from);
  return [...filled, ...emptyColumns(groups, filled)].sort((a, b) => a.from - b.from);
};

/** Rows farther away say nothing about where figures begin. */
const FARTHEST = 25;

/** Where the figures begin in the rows next to one. */
const figuresBegin = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
  at: number,
): number => {
  const hasFigures = (group: readonly Row<T>[]): boolean => chunksIn(group).some(isFigure);
  const above = groups.slice(Math.max(0, at - FARTHEST), at).findLast(hasFigures);
  const below = groups.slice(at + 1, at + 1 + FARTHEST).find(hasFigures);
  const figures = [...(above ?? []), ...(below ?? [])].flatMap(({ chunks }) =>
    chunks.filter(isFigure),
  );
  return Math.min(...figures.map(({ x }) => x));
};

/** Parts of a region that have columns of their own: a single piece of text over the figures parts them. */
export const familiesOf = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
): readonly (readonly (readonly Row<T>[])[])[] => {
  const families: (readonly Row<T>[])[][] = [];
  let isNew = true;
  for (const [at, group] of groups.entries()) {
    const [only, second] = chunksIn(group);
    const parts =
      only !== undefined && second === undefined && only.right > figuresBegin(groups, at);
    if (isNew || parts) families.push([]);
    families.at(-1)?.push(group);
    isNew = parts;
  }
  return families;
};

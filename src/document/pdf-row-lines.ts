/** Lines of an unruled table in, whether a line is of the same row of cells as those before it out. */
import { type Chunk, isFigure } from './pdf-columns.ts';
import {
  isCentred,
  figureCount,
  goesOnInLabels,
  NUMBERED,
  type Row,
  SAME_LEFT,
  OVERLAPPING,
  gapsBelow,
} from './pdf-labels.ts';
import type { Line } from './pdf-words.ts';

/** Distance of lines of one cell, against the smallest in the table. */
const SAME_LEADING = 1.1;

const isOneOver = (a: Chunk, b: Chunk): boolean => a.x < b.right && b.x < a.right;

const DIGITS = /^[\d０-９.,，]+$/u;

const widthOf = ({ x, right }: Chunk): number => right - x;

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** Whether a cell goes on in the next line: a remark is still open, or digits fill the width of their column. */
const isUnfinished = <T extends Line>(
  cell: readonly Chunk[],
  next: Chunk,
  rows: readonly Row<T>[],
): boolean => {
  const text = cell.map((chunk) => chunk.text).join('');
  if (countOf(text, /[（(]/gu) > countOf(text, /[)）]/gu)) return true;
  const last = cell.at(-1);
  if (!last || !DIGITS.test(last.text) || !DIGITS.test(next.text)) return false;
  const column = rows.flatMap(({ chunks }) => chunks).filter((chunk) => isOneOver(chunk, last));
  const figures = column.filter((chunk) => DIGITS.test(chunk.text)).map(widthOf);
  return last.text.length > 1 && widthOf(last) > Math.max(...figures) - TOLERANCE;
};

const TOLERANCE = 0.5;

/** The chunks of a line from the first figure of the row above on, and the labels before them. */
const partsAt = <T extends Line>(
  above: readonly Row<T>[],
  row: Row<T>,
): { readonly labels: readonly Chunk[]; readonly cells: readonly Chunk[] } => {
  const figures = above.flatMap(({ chunks }) => chunks).filter(isFigure);
  const first = Math.min(...figures.map(({ x }) => x)) - SAME_LEFT;
  const isCell = (chunk: Chunk): boolean => isFigure(chunk) || chunk.x >= first;
  return {
    labels: row.chunks.filter((chunk) => !isCell(chunk)),
    cells: row.chunks.filter(isCell),
  };
};

/** Whether a line of words is as far from the row above as rows are from each other: a row of its own. */
const isAsFarAsRows = <T extends Line>(
  above: readonly Row<T>[],
  row: Row<T>,
  rows: readonly Row<T>[],
): boolean => {
  const last = above.at(-1);
  const at = last ? rows.indexOf(last) : -1;
  const isNumbered = above.some(({ chunks }) => chunks.some(({ text }) => NUMBERED.test(text)));
  if (!last || isNumbered) return false;
  const near = rows.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
  const pitches = near.flatMap((one, i) => {
    const next = near[i + 1];
    const areRows =
      next && one.chunks.length > 1 && figureCount(next) > 0 && next.chunks.length > 1;
    return areRows ? [one.line.y - next.line.y] : [];
  });
  return last.line.y - row.line.y > Math.min(...pitches) / SAME_LEADING;
};
const NEAR = 4;

/**
 * Whether a line goes on with the row of cells above: each label begins right under one that fills its column,
 * and has no number of its own; each figure or remark stands under a cell that is not finished.
 */
export const goesOn = <T extends Line>(
  above: readonly Row<T>[],
  row: Row<T>,
  rows: readonly Row<T>[],
): boolean => {
  const last = above.at(-1);
  if (!last || above.every((other) => figureCount(other) === 0)) return false;
  if (last.line.y - row.line.y > SAME_LEADING * Math.min(...gapsBelow(rows))) return false;
  const { labels, cells } = partsAt(above, row);
  if (cells.length === 0 && isAsFarAsRows(above, row, rows)) return false;
  const over = above.flatMap(({ chunks }) => chunks);
  const isRow = figureCount(row) > 0 && figureCount(row) === over.filter(isFigure).length;
  return (
    !isRow &&
    goesOnInLabels(above, labels, rows) &&
    cells.every((chunk) =>
      isUnfinished(
        over.filter((other) => isOneOver(other, chunk)),
        chunk,
        rows,
      ),
    )
  );
};

/** Whether a line holds cells that stand beside those of a row, half a line up or down: cells of one row. */
export const isBeside = <T extends Line>(group: readonly Row<T>[], row: Row<T>): boolean => {
  if (group.every((other) => figureCount(other) === 0)) return false;
  const lowest = group.findLast((other) => partsAt(group, other).cells.length > 0) ?? row;
  return (
    lowest.line.y - row.line.y < OVERLAPPING * Math.max(lowest.line.size, row.line.size) &&
    partsAt(group, row).cells.length > 0
  );
};

/** Digits as near as this, in ems, over or under a figure are of the same cell, which is too narrow for them. */
const NEAREST = 1.3;

/** Whether a line holds nothing but digits, half beside another line or close over or under figures of it. */
export const isBrokenOff = <T extends Line>(
  row: Row<T> | undefined,
  other: Row<T> | undefined,
): boolean =>
  row !== undefined &&
  other !== undefined &&
  row.chunks.every(({ text }) => DIGITS.test(text)) &&
  (isNearer(row, other, OVERLAPPING) ||
    (isNearer(row, other, NEAREST) &&
      row.chunks.every((chunk) =>
        other.chunks.some((figure) => isFigure(figure) && isOneOver(figure, chunk)),
      )));

const isNearer = <T extends Line>(a: Row<T>, b: Row<T>, ems: number): boolean =>
  Math.abs(a.line.y - b.line.y) < ems * b.line.size;

/** The usual distance of lines of one cell. */
const leadingOf = <T extends Line>(rows: readonly Row<T>[]): number => {
  const counts = new Map<number, number>();
  for (const gap of gapsBelow(rows)) {
    const rounded = Math.round(2 * gap) / 2;
    if (gap < 2 * (rows[0]?.line.size ?? 0)) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return commonest?.[0] ?? 0;
};

/** Whether words of a label stand beside the figures of a line, or evenly over and under them. */
const hasLabel = <T extends Line>(rows: readonly Row<T>[], row: Row<T>): boolean => {
  const at = rows.indexOf(row);
  return partsAt([row], row).labels.length > 0 || isCentred([rows[at - 1], row, rows[at + 1]]);
};

/** How much nearer one neighbour must be than the other to be told from it. */
const NEARER = 1.05;
/** Lines of one cell are never farther apart than this, against the usual distance. */
const FARTHEST = 1.25;

/**
 * Lines of figures that go on with the figures above: one of the two has no label beside it, and no other
 * line of figures is nearer to that one.
 */
export const stackedLines = <T extends Line>(rows: readonly Row<T>[]): ReadonlySet<Row<T>> => {
  const figures = rows.filter((row) => figureCount(row) > 0);
  const farthest = FARTHEST * leadingOf(rows);
  const gapBelow = (at: number): number => {
    const [upper, lower] = [figures[at], figures[at + 1]];
    return upper && lower ? upper.line.y - lower.line.y : Infinity;
  };
  return new Set(
    figures.filter((row, at) => {
      const above = figures[at - 1];
      const gap = gapBelow(at - 1);
      if (!above || gap > farthest) return false;
      const isOfAbove = !hasLabel(rows, row) && gap <= NEARER * gapBelow(at);
      const takesAbove = !hasLabel(rows, above) && gap <= NEARER * gapBelow(at - 2);
      return isOfAbove || takesAbove;
    }),
  );
};

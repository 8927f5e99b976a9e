/** Lines of an unruled table in, which of their words are more of a label above or beside out. */
import { type Chunk, isFigure } from './pdf-columns.ts';
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
export const UNEVEN = 0.2;
const FARTHEST = 1.2;

/** Figures without a label beside them, between two lines of words that stand evenly over and under them. */
export const isCentred = <T extends Line>([above, row, below]: readonly (
  Row<T> | undefined
)[]): boolean => {
  if (!above || !row || !below) return false;
  const over = above.line.y - row.line.y;
  const under = row.line.y - below.line.y;
  return (
    figureCount(row) === row.chunks.length &&
    figureCount(above) + figureCount(below) === 0 &&
    Math.abs(over - under) < UNEVEN * row.line.size &&
    Math.max(over, under) < FARTHEST * row.line.size
  );
};

/** How far apart the beginnings of a label's lines may be. */
export const SAME_LEFT = 1.5;
/** How a label of a row of its own begins. */
export const NUMBERED = /^(?:[（(]|[一二三四五六七八九十\d]{1,3}\s?[、.．])/u;

/** Lines nearer than this, in ems, overlap: they cannot be of two rows. */
export const OVERLAPPING = 0.9;

/** Distances of each line and the first one below that does not overlap it. */
export const gapsBelow = <T extends Line>(rows: readonly Row<T>[]): readonly number[] =>
  rows.flatMap(({ line }, at) => {
    const below = rows
      .slice(at + 1)
      .find((other) => line.y - other.line.y > OVERLAPPING * line.size);
    return below ? [line.y - below.line.y] : [];
  });

const isUnder = (chunk: Chunk, other: Chunk): boolean => Math.abs(chunk.x - other.x) < SAME_LEFT;

/** Space between the texts of two cells side by side. */
const PADDING = 12;

/** Whether a chunk fills the width that the next cell leaves, or that the chunks over and under it show. */
const isFull = <T extends Line>(chunk: Chunk, rows: readonly Row<T>[]): boolean => {
  const beside = rows
    .flatMap(({ chunks }) => chunks)
    .find((other) => other.y === chunk.y && other.x > chunk.right);
  if (beside && beside.x - chunk.right < chunk.size + PADDING) return true;
  const column = rows
    .flatMap(({ chunks }) => chunks)
    .filter((other) => isUnder(chunk, other) && !isFigure(other));
  return chunk.right > Math.max(...column.map(({ right }) => right)) - 1.2 * chunk.size;
};

/** Whether each label begins right under one that fills its column, and has no number of its own. */
export const goesOnInLabels = <T extends Line>(
  above: readonly Row<T>[],
  labels: readonly Chunk[],
  rows: readonly Row<T>[],
): boolean =>
  labels.every((chunk) => {
    const over = above.flatMap(({ chunks }) => chunks).findLast((other) => isUnder(chunk, other));
    return (
      over !== undefined && !isFigure(over) && !NUMBERED.test(chunk.text) && isFull(over, rows)
    );
  });

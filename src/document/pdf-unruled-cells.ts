/** A row of an unruled table and the table's columns in, what each cell of the row holds out. */
import { type Chunk, type Column, isFigure, overlaps, partedAt } from './pdf-columns.ts';
import { type Row, SAME_LEFT } from './pdf-labels.ts';
import { chunksIn } from './pdf-rows.ts';
import type { Line } from './pdf-words.ts';

export interface Stack {
  readonly texts: string[];
  from: number;
  to: number;
}

/** Chunks of several lines that stand over one another are one cell. */
const stacked = (chunks: readonly Chunk[]): readonly Stack[] => {
  const stacks: Stack[] = [];
  for (const { text, x, right } of chunks) {
    const stack = stacks.find(({ from, to }) => x < to && right > from);
    if (stack) {
      stack.texts.push(text);
      stack.from = Math.min(stack.from, x);
      stack.to = Math.max(stack.to, right);
    } else stacks.push({ texts: [text], from: x, to: right });
  }
  return stacks.sort((a, b) => a.from - b.from);
};

const stackOf = ({ from, to }: Column, chunks: readonly Chunk[]): Stack => ({
  from,
  to,
  texts: chunks.map(({ text }) => text),
});

/** The cells of a row each in its column, a column without one blank; null where they do not stand so. */
const inColumns = (
  cells: readonly Chunk[],
  columns: readonly Column[],
): readonly Stack[] | null => {
  const under = columns.map((column) => cells.filter((cell) => overlaps(column, cell)));
  if (cells.every((cell) => under.filter((found) => found.includes(cell)).length === 1))
    return columns.map((column, at) => stackOf(column, under[at] ?? []));
  const isOneEach = cells.length === columns.length && new Set(cells.map(({ y }) => y)).size === 1;
  return isOneEach ? columns.map((column, at) => stackOf(column, cells.slice(at, at + 1))) : null;
};

/**
 * Labels or heads as they stand, then the cells: in their columns, or where these do not hold as many as there are.
 * `isBlank`: nothing is printed in the columns.
 */
export const cellsOfRow = <T extends Line>(
  group: readonly Row<T>[],
  columns: readonly Column[],
  isBlank: boolean,
): readonly Stack[] => {
  const whole = chunksIn(group);
  const blank = columns.map((column) => stackOf(column, []));
  if (!whole.some(isFigure)) return [...stacked(whole), ...(isBlank ? blank : [])];
  const chunks = group.flatMap(({ line, chunks }) =>
    chunks.flatMap((chunk) => partedAt(columns, line, chunk)),
  );
  const first = columns[0]?.from ?? 0;
  const isCell = (chunk: Chunk): boolean => isFigure(chunk) || chunk.x >= first - SAME_LEFT;
  const cells = chunks.filter(isCell);
  const labels = stacked(chunks.filter((chunk) => !isCell(chunk)));
  return [...labels, ...(inColumns(cells, columns) ?? stacked(cells))];
};

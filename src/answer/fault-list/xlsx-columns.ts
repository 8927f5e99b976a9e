/** Cells of a row and the columns of its sheet in, the row as high as its longest cell needs out. */
import type { CellObject, Row } from 'write-excel-file/node';
import { rowHeight } from './xlsx-height.ts';

/** Heads and widths. */
export type Columns = readonly (readonly [string, number])[];

/** Gives a row the height that its longest cell needs. */
export const fitted = (cells: readonly CellObject[], columns: Columns): Row => {
  const texts = cells.map(({ value }) => String(value ?? ''));
  const height = rowHeight(
    texts,
    columns.map(([, width]) => width),
  );
  return cells.map((cell) => ({ ...cell, height }));
};

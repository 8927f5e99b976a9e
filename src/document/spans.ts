/** Rows of cells with their spans in, a grid whose cells know their columns out. */
import type { Cell, Grid, Position, Row } from './document.ts';

/** A cell as HTML gives it: spans as written, place in the row by order alone. */
export interface SpanCell extends Position {
  readonly text: string;
  readonly columnSpan: number;
  /** 0: to the end of its row group. */
  readonly rowSpan: number;
}

export interface SpanRow {
  readonly cells: readonly SpanCell[];
  /** Spans do not reach over the end of a row group (thead, tbody, tfoot). */
  readonly group: number;
}

/** A span wider than this was meant as "all columns". */
const WIDEST = 40;

const naturalWidth = (rows: readonly SpanRow[]): number =>
  rows.reduce((widest, { cells }) => {
    const width = cells.reduce(
      (sum, { columnSpan }) => sum + (columnSpan > WIDEST ? 1 : columnSpan),
      0,
    );
    return Math.max(widest, width);
  }, 1);

/** How many rows are left from each row to the end of its group. */
const rowsLeft = (rows: readonly SpanRow[]): readonly number[] => {
  const left: number[] = [];
  for (let at = rows.length - 1; at >= 0; at--)
    left[at] = rows[at]?.group === rows[at + 1]?.group ? (left[at + 1] ?? 0) + 1 : 1;
  return left;
};

/** Places every cell as browsers do: in the first column that no cell from above still covers. */
const placeCells = (rows: readonly SpanRow[]): readonly Row[] => {
  const widest = naturalWidth(rows);
  const rowCounts = rowsLeft(rows);
  /** Row up to which each column is covered, exclusive. */
  let coveredTo: number[] = [];
  return rows.map(({ cells, group }, at) => {
    if (group !== rows[at - 1]?.group) coveredTo = [];
    const left = rowCounts[at] ?? 1;
    const taken: [number, number, number][] = [];
    let column = 0;
    const placed = cells.map((cell): Cell => {
      while ((coveredTo[column] ?? 0) > at) column++;
      const columnSpan = cell.columnSpan > WIDEST ? Math.max(1, widest - column) : cell.columnSpan;
      const rowSpan = cell.rowSpan === 0 ? left : Math.min(cell.rowSpan, left);
      if (rowSpan > 1) taken.push([column, column + columnSpan, at + rowSpan]);
      const { text, line, page, box } = cell;
      const start = column;
      column += columnSpan;
      return { text, column: start, columnSpan, rowSpan, line, page, box };
    });
    for (const [from, to, row] of taken)
      for (let k = from; k < to; k++) coveredTo[k] = Math.max(coveredTo[k] ?? 0, row);
    return { cells: placed };
  });
};

/** A grid with known columns from rows of spanning cells. */
export const gridOf = (rows: readonly SpanRow[], position: Position): Grid => ({
  kind: 'grid',
  rows: placeCells(rows),
  columns: 'known',
  ...position,
});

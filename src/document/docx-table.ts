/** Rows of a Word table in, as they close; cells merged downwards and sideways out, each once with its spans. */
import type { Block } from './document.ts';
import type { OpenCell, OpenTable } from './open-table.ts';

/** A cell while it is read. `continues`: it belongs to the cell above (vMerge) or before (hMerge). */
export interface WordCell extends OpenCell {
  vertical: 'restart' | 'continue' | null;
  horizontal: 'continue' | null;
}

export interface WordTable extends OpenTable {
  /** Cells of the row being read. */
  row: WordCell[];
  /** Grid columns left free before the first cell of the row. */
  before: number;
  isDeleted: boolean;
  /** Cells that a vMerge in the next row may continue, by their column. */
  merging: ReadonlyMap<number, WordCell>;
}

const LARGEST_SPAN = 200;

export const newCell = (): WordCell => ({
  blocks: [],
  hasPicture: false,
  columnSpan: 1,
  rowSpan: 1,
  line: null,
  vertical: null,
  horizontal: null,
});

export const newTable = (outside: Block[]): WordTable => ({
  rows: [],
  line: null,
  group: 0,
  outside,
  row: [],
  before: 0,
  isDeleted: false,
  merging: new Map(),
});

/** A span as written, between 1 and what a table can have. */
export const spanOf = (value: string | undefined): number => {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, LARGEST_SPAN) : 1;
};

const joinSideways = (row: readonly WordCell[]): readonly WordCell[] => {
  const joined: WordCell[] = [];
  for (const cell of row) {
    const previous = joined.at(-1);
    if (cell.horizontal === 'continue' && previous) previous.columnSpan += cell.columnSpan;
    else joined.push(cell);
  }
  return joined;
};

/** Ends the row being read. A cell that continues the one above, same columns, lengthens it and is no cell itself. */
export const endRow = (table: WordTable): void => {
  const { row, before, isDeleted, merging } = table;
  Object.assign(table, { row: [], before: 0, isDeleted: false });
  if (isDeleted) return;
  const cells: WordCell[] = before > 0 ? [{ ...newCell(), columnSpan: before }] : [];
  const next = new Map<number, WordCell>();
  let column = before;
  for (const cell of joinSideways(row)) {
    const above = cell.vertical === 'continue' ? merging.get(column) : undefined;
    const continued = above?.columnSpan === cell.columnSpan ? above : undefined;
    if (continued) continued.rowSpan += 1;
    else cells.push(cell);
    if (cell.vertical !== null) next.set(column, continued ?? cell);
    column += cell.columnSpan;
  }
  table.merging = next;
  table.rows.push({ cells, group: 0 });
};

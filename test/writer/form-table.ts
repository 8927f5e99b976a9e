/** The printed tables: cells with their place and spans, before any format prints them. */

export interface FormCell {
  readonly role: 'figure' | 'label' | 'head';
  readonly text: string;
  /** Metric id of a figure. */
  readonly id: string | null;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A row with the cells that begin in it. */
export type FormRow = readonly FormCell[];

export interface FormTable {
  readonly section: '二' | '三' | '四';
  readonly columns: number;
  /** Rows of the head that a page break repeats. */
  readonly headRows: number;
  readonly rows: readonly FormRow[];
}

const cell = (
  role: FormCell['role'],
  text: string,
  id: string | null,
  [column, columnSpan, rowSpan]: readonly [number, number, number],
): FormCell => ({ role, text, id, column, columnSpan, rowSpan });

export const headCell = (text: string, column: number, columnSpan = 1, rowSpan = 1): FormCell =>
  cell('head', text, null, [column, columnSpan, rowSpan]);

export const labelCell = (text: string, column: number, columnSpan = 1, rowSpan = 1): FormCell =>
  cell('label', text, null, [column, columnSpan, rowSpan]);

export const figureCell = (id: string, column: number, columnSpan = 1): FormCell =>
  cell('figure', '', id, [column, columnSpan, 1]);

/** A place of the table's raster: the cell that covers it, and whether that cell begins there. */
export interface Slot {
  readonly cell: FormCell;
  readonly begins: 'here' | 'left' | 'above';
}

/** The table as a full raster, row by row; a place that no cell covers is null. */
export const raster = (table: FormTable): readonly (readonly (Slot | null)[])[] => {
  const grid: (Slot | null)[][] = table.rows.map(() =>
    Array.from({ length: table.columns }, () => null),
  );
  table.rows.forEach((row, top) => {
    for (const cell of row)
      for (let r = top; r < top + cell.rowSpan; r += 1)
        for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) {
          const line = grid[r];
          if (!line) throw new Error(`row ${r} outside the table`);
          line[c] = { cell, begins: r > top ? 'above' : c > cell.column ? 'left' : 'here' };
        }
  });
  return grid;
};

/** The rows from `from` to `to` as a table of their own; cells that reach over the cut are cut. */
export const rowsOf = (table: FormTable, from: number, to: number): FormTable => {
  const reaching = table.rows
    .slice(0, from)
    .flatMap((row, top) =>
      row
        .filter((cell) => top + cell.rowSpan > from)
        .map((cell) => ({ ...cell, rowSpan: Math.min(top + cell.rowSpan, to) - from })),
    );
  const rows = table.rows
    .slice(from, to)
    .map((row, index) =>
      [
        ...(index === 0 ? reaching : []),
        ...row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, to - from - index) })),
      ].sort((a, b) => a.column - b.column),
    );
  return { ...table, rows, headRows: Math.max(0, table.headRows - from) };
};

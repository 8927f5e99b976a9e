/** A table in, the same without rows that are none (blank bands of page breaks and spacing, underlines) out. */
import type { Table } from './pdf-tables.ts';

/** Drops rows in which no cell begins, or one single blank one; cells that reach over them get shorter. */
export const withoutBlankBands = (table: Table): Table => {
  const starting = (row: number): Table['cells'] => table.cells.filter((cell) => cell.row === row);
  const isBand = (row: number): boolean => {
    const cells = starting(row);
    return cells.length < 2 && cells.every(({ text, rowSpan }) => text === '' && rowSpan === 1);
  };
  const rowCount = table.ys.length - 1;
  const kept = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !isBand(row));
  if (kept.length === rowCount || kept.length === 0) return table;
  const newRow = (row: number): number => kept.filter((other) => other < row).length;
  return {
    ...table,
    ys: [table.ys[0] ?? 0, ...kept.map((row) => table.ys[row + 1] ?? 0)],
    cells: table.cells
      .filter((cell) => kept.includes(cell.row))
      .map((cell) => ({
        ...cell,
        row: newRow(cell.row),
        rowSpan: newRow(cell.row + cell.rowSpan) - newRow(cell.row),
      })),
  };
};

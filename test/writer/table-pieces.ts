/** A typeset table in, the pieces out that web pages and converters cut it into. */
import { rowsOf, type FormTable } from './form-table.ts';

/** Rows at which a block of the form begins: articles in form two, groups of outcomes in form three. */
const blockStarts = (table: FormTable): readonly number[] => {
  if (table.section === '二')
    return table.rows.flatMap((row, i) => (row[0]?.columnSpan === table.columns ? [i] : []));
  return table.rows.flatMap((row, i) =>
    i === 0 || (i >= table.headRows && row.some((cell) => cell.role === 'label' && cell.column < 2))
      ? [i]
      : [],
  );
};

/** Columns `from` to `to` (not included) as a table of their own; cells that reach over the cut are cut. */
const columnsOf = (table: FormTable, from: number, to: number): FormTable => ({
  ...table,
  columns: to - from,
  rows: table.rows.map((row) =>
    row.flatMap((cell) => {
      const left = Math.max(cell.column, from);
      const right = Math.min(cell.column + cell.columnSpan, to);
      return left < right ? [{ ...cell, column: left - from, columnSpan: right - left }] : [];
    }),
  ),
});

/** Form four falls into review and litigation, the others into blocks of rows; the head comes once. */
export const blocksOf = (table: FormTable): readonly FormTable[] => {
  if (table.section === '四') return [columnsOf(table, 0, 5), columnsOf(table, 5, 15)];
  const starts = blockStarts(table);
  return starts.map((start, i) => rowsOf(table, start, starts[i + 1] ?? table.rows.length));
};

/** The three blocks of form four, one column group each. */
export const proceedingsOf = (table: FormTable): readonly FormTable[] =>
  [0, 5, 10].map((from) => columnsOf(table, from, from + 5));

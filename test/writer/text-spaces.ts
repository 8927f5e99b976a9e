/** A typeset table in, lines of cells separated by spaces out, as text copied from a page has them. */
import type { FormCell, FormRow, FormTable } from './form-table.ts';
import { endsPage, idsBesideNothing, idsOfSplit, pageNumber, type Printed } from './printed.ts';
import type { TextStyle } from './style.ts';

type SpaceStyle = Extract<TextStyle, { table: 'spaces' }>;

const joined = ({ id, text }: FormCell): string => (id === null ? text.replace(/\s+/gu, '') : text);

/** Cells that hold nothing leave no trace. */
export const printSpaces = (table: FormTable, style: SpaceStyle, page: number): Printed => {
  const rows = table.rows.map((row) =>
    row
      .map(joined)
      .filter((text) => text !== '')
      .join(style.gap),
  );
  const lines = rows.flatMap((line, index) => {
    if (!endsPage(style.paging, index, table.headRows, rows.length)) return [line];
    const head = style.paging.repeatHead ? rows.slice(0, table.headRows) : [];
    return [
      line,
      pageNumber(style.paging.number, page + Math.floor(index / style.paging.rows)),
      ...head,
    ];
  });
  const open = (row: FormRow) => [...idsBesideNothing(row), ...idsOfSplit(row, 'spaces')];
  return { lines, uncertain: table.rows.flatMap(open) };
};

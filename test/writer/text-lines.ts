/** A typeset table in, one cell a line out: with tabs and blank lines between rows, or as bare lines. */
import { raster, type FormRow, type FormTable } from './form-table.ts';
import { endsPage, idsBesideNothing, idsOfSplit, pageNumber, type Printed } from './printed.ts';
import type { TextStyle } from './style.ts';
import { printedSlots } from './text-tabs.ts';

type LineStyle = Extract<TextStyle, { table: 'cell-a-line' }>;

/** Word leaves a broken label as lines with blank lines between, all but the first without a tab. */
const indentedRow = (texts: readonly string[]): readonly string[] => [
  ...texts.map((text) => `\t${text.split('\n').join('\n\n')}`),
  '',
];

const bareRow = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.trim() !== '');

/** `bare` lines lose the cells that hold nothing. */
export const printLines = (table: FormTable, style: LineStyle, page: number): Printed => {
  const rows = raster(table).map((slots) =>
    printedSlots(slots, style.merged).map((slot) => slot.text),
  );
  const lines = rows.flatMap((texts, index) => {
    const row = style.kind === 'bare' ? bareRow(texts) : indentedRow(texts);
    if (!endsPage(style.paging, index, table.headRows, rows.length)) return row;
    return [
      ...row,
      pageNumber(style.paging.number, page + Math.floor(index / style.paging.rows)),
      '',
    ];
  });
  const open = (row: FormRow) => [...idsBesideNothing(row), ...idsOfSplit(row, 'spaces')];
  return { lines, uncertain: style.kind === 'bare' ? table.rows.flatMap(open) : [] };
};

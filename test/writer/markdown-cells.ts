/** A typeset table in, a pipe table printed one cell a line out, as programs that take the text of web pages write it. */
import { raster, type FormTable } from './form-table.ts';
import { idsBesideNothing, type Printed } from './printed.ts';
import type { MarkdownStyle } from './style.ts';
import { printedSlots } from './text-tabs.ts';

type CellStyle = Extract<MarkdownStyle, { pipes: 'cells' }>;

const rowLines = (
  texts: readonly string[],
  columns: number,
  { blanks, breaks, edges }: CellStyle,
): readonly string[] => {
  const cells = texts
    .map((text) => text.split('\n').join(breaks))
    .filter((text) => blanks === 'kept' || text.trim() !== '');
  const missing = '|'.repeat(columns - cells.length);
  if (edges === 'both') return ['|', ...cells.map((text) => `${text} |`), missing];
  return [...cells.map((text) => (text === '' ? '|' : `${text} |`)), missing];
};

/** Every row has as many pipes; those of merged cells, and of blank ones that were left out, stand at its end. */
export const printCells = (table: FormTable, style: CellStyle): Printed => ({
  lines: raster(table)
    .map((slots) => printedSlots(slots, 'dropped').map(({ text }) => text))
    .flatMap((texts) => rowLines(texts, table.columns, style))
    .filter((line) => line !== ''),
  uncertain: table.rows.flatMap(idsBesideNothing),
});

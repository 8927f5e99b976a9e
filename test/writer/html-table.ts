/** A typeset table in, its HTML rows out: spans, empty cells in their stead, or hidden ones. */
import { raster, type FormCell, type FormTable } from './form-table.ts';
import { cellHtml } from './html-cell.ts';
import type { HtmlStyle } from './style.ts';

const span = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : '');

const openCell = (cell: FormCell, style: HtmlStyle): string => {
  const tag = cell.role === 'head' ? style.headCells : 'td';
  const spans =
    style.spans === 'flat' ? '' : span('colspan', cell.columnSpan) + span('rowspan', cell.rowSpan);
  return `<${tag}${spans}>${cellHtml(cell.text, style.cell)}</${tag}>`;
};

const COVERED: Readonly<Record<HtmlStyle['spans'], string>> = {
  merged: '',
  flat: '<td></td>',
  hidden: '<td style="display:none"></td>',
};

/** The `tr`s of the table. */
export const htmlRows = (table: FormTable, style: HtmlStyle): readonly string[] =>
  raster(table).map((slots) => {
    const cells = slots.map((slot) =>
      slot?.begins === 'here' ? openCell(slot.cell, style) : slot ? COVERED[style.spans] : '',
    );
    return `<tr>${cells.join(style.indent ? '\n  ' : '')}</tr>`;
  });

const sloppily = (rows: string): string =>
  rows.replace(/<\/t[dhr]>/gu, '').replace(/<(t[dhr])/gu, (tag) => tag.toUpperCase());

/** Rows inside a `table`. */
export const htmlTable = (
  rows: readonly string[],
  { sloppy }: Pick<HtmlStyle, 'sloppy'>,
): string => {
  const joined = rows.join('\n');
  return sloppy
    ? `<TABLE border=1 cellspacing=0>\n${sloppily(joined)}\n</TABLE>`
    : `<table border="1" cellspacing="0" cellpadding="0"><tbody>\n${joined}\n</tbody></table>`;
};

/** A typeset table in, one Markdown table out; merged cells kept, dropped or doubled, pages broken. */
import { raster, type FormTable } from './form-table.ts';
import { endsPage, idsBesideNothing, pageNumber, type Printed } from './printed.ts';
import type { MarkdownStyle } from './style.ts';
import { printedSlots } from './text-tabs.ts';

type WholeStyle = Extract<MarkdownStyle, { pipes: 'whole' }>;

/** The cells as a pipe row. */
export const pipeRow = (texts: readonly string[], outer = true): string =>
  outer ? `| ${texts.join(' | ')} |` : texts.join(' | ');

/** The line under a head of so many cells. */
export const separatorRow = (cells: number, outer = true): string =>
  outer ? `|${'---|'.repeat(cells)}` : Array.from({ length: cells }, () => '---').join('|');

export const printWhole = (table: FormTable, style: WholeStyle, page: number): Printed => {
  const { paging, outerPipes } = style;
  const cells = raster(table).map((slots) =>
    printedSlots(slots, style.merged).map((slot) => slot.text.split('\n').join(style.breaks)),
  );
  const rows = cells.map((texts) => pipeRow(texts, outerPipes));
  const lines = rows.flatMap((line, index) => {
    const under =
      index === 0 && style.separator ? [separatorRow(cells[0]?.length ?? 1, outerPipes)] : [];
    if (!endsPage(paging, index, table.headRows, rows.length)) return [line, ...under];
    const head = paging.repeatHead ? rows.slice(0, table.headRows) : [];
    const number = pageNumber(paging.number, page + Math.floor(index / paging.rows));
    return [line, ...under, '', number, '', ...head];
  });
  const open = style.merged === 'dropped' || !outerPipes;
  return { lines, uncertain: open ? table.rows.flatMap(idsBesideNothing) : [] };
};

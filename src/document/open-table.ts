/** A table in, as collected cell by cell; the blocks it means out: a grid, or what a table made for looks holds. */
import type { Block, Grid, Position } from './document.ts';
import { gridOf, type SpanCell, type SpanRow } from './spans.ts';

/** A cell while it is read: its paragraphs, and tables inside it. */
export interface OpenCell {
  readonly blocks: Block[];
  columnSpan: number;
  rowSpan: number;
  readonly line: number | null;
}

export interface OpenTable {
  readonly rows: { readonly cells: OpenCell[]; readonly group: number }[];
  readonly line: number | null;
  group: number;
  /** Where the text around the table goes. */
  readonly outside: Block[];
}

/** Text this long stands in no cell of the form; the table was made for the page's looks. */
const LONGEST_CELL = 1500;

const at = (line: number | null): Position => ({ line, page: null, box: null });

const gridText = (grid: Grid): string =>
  grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join('\n');

const cellText = ({ blocks }: OpenCell): string =>
  blocks.map((block) => (block.kind === 'grid' ? gridText(block) : block.text)).join('\n');

const isLong = ({ blocks }: OpenCell): boolean => {
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') length += block.text.length;
    if (length > LONGEST_CELL) return true;
  }
  return false;
};

const gridsIn = (cell: OpenCell): readonly Grid[] =>
  cell.blocks.filter((block) => block.kind === 'grid');

const filledCells = (grid: Grid): number =>
  grid.rows.reduce((n, { cells }) => n + cells.filter(({ text }) => text !== '').length, 0);

/** A table is a layout when it has one column, a cell as long as a page, or most of its cells in tables inside. */
const isLayout = (rows: OpenTable['rows']): boolean => {
  if (rows.every(({ cells }) => cells.length <= 1)) return true;
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some(isLong)) return true;
  const inside = cells.flatMap(gridsIn).reduce((n, grid) => n + filledCells(grid), 0);
  const own = cells.filter((cell) => gridsIn(cell).length === 0 && cell.blocks.length > 0).length;
  return inside > own;
};

const spanRow = ({ cells, group }: OpenTable['rows'][number]): SpanRow => ({
  group,
  cells: cells.map((cell): SpanCell => ({
    ...at(cell.line),
    text: cellText(cell),
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
  })),
});

/** The blocks of a table that has been read to its end. */
export const tableBlocks = ({ rows, line }: OpenTable): readonly Block[] =>
  isLayout(rows)
    ? rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
    : [gridOf(rows.map(spanRow), at(line))];

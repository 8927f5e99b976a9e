/** A table in, as collected cell by cell; the blocks it means out: a grid, or what a table made for looks holds. */
import type { Block, Grid } from './document.ts';
import { PICTURE } from './inline-runs.ts';
import { gridOf, type SpanCell } from './spans.ts';

/** A cell while it is read: its paragraphs, and tables inside it. */
export interface OpenCell {
  readonly blocks: Block[];
  /** A picture or control stands in it. */
  hasPicture: boolean;
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

const gridText = (grid: Grid): string =>
  grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join('\n');

const blockText = (block: Block): string => (block.kind === 'grid' ? gridText(block) : block.text);

const cellText = ({ blocks, hasPicture }: OpenCell): string => {
  const [first, second] = blocks;
  if (!first) return hasPicture ? PICTURE : '';
  return second ? blocks.map(blockText).join('\n') : blockText(first);
};

const filledCells = (grid: Grid): number =>
  grid.rows.reduce((n, { cells }) => n + cells.filter(({ text }) => text !== '').length, 0);

/** A table is a layout when it has one column, a cell as long as a page, or most of its cells in tables inside. */
const isLayout = (rows: OpenTable['rows']): boolean => {
  if (rows.every(({ cells }) => cells.length <= 1)) return true;
  let [own, inside] = [0, 0];
  for (const { cells } of rows)
    for (const { blocks } of cells) {
      let [length, nested] = [0, 0];
      for (const block of blocks)
        if (block.kind === 'grid') nested += filledCells(block);
        else length += block.text.length;
      if (length > LONGEST_CELL) return true;
      if (nested > 0) inside += nested;
      else if (blocks.length > 0) own += 1;
    }
  return inside > own;
};

const spanCell = (cell: OpenCell): SpanCell => ({
  text: cellText(cell),
  columnSpan: cell.columnSpan,
  rowSpan: cell.rowSpan,
  line: cell.line,
  page: null,
  box: null,
});

/** The blocks of a table that has been read to its end. */
export const tableBlocks = ({ rows, line }: OpenTable): readonly Block[] =>
  isLayout(rows)
    ? rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
    : [
        gridOf(
          rows.map(({ cells, group }) => ({ group, cells: cells.map(spanCell) })),
          { line, page: null, box: null },
        ),
      ];

/** Tables and paragraphs as found on pages in, the blocks of a document with their positions out. */
import type { Block, Cell, Grid, Paragraph, Position } from './document.ts';
import type { FlowParagraph } from './pdf-paragraphs.ts';
import type { Table, TableCell } from './pdf-tables.ts';

const boxOf = (left: number, bottom: number, right: number, top: number): Position['box'] => ({
  x: left,
  y: bottom,
  width: right - left,
  height: top - bottom,
});

const cellOf = ({
  text,
  column,
  columnSpan,
  rowSpan,
  page,
  left,
  right,
  top,
  bottom,
}: TableCell): Cell => ({
  text,
  column,
  columnSpan,
  rowSpan,
  line: null,
  page,
  box: boxOf(left, bottom, right, top),
});

const lowestOn = (page: number, cells: readonly TableCell[]): number =>
  Math.min(...cells.filter((cell) => cell.page === page).map(({ bottom }) => bottom));

/** A table as a grid; its box is the part on its first page. */
export const gridOf = ({ page, isRuled, xs, ys, cells }: Table): Grid => ({
  kind: 'grid',
  columns: isRuled ? 'known' : 'counted',
  rows: ys.slice(1).map((_, row) => ({
    cells: cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(cellOf),
  })),
  line: null,
  page,
  box: boxOf(xs[0] ?? 0, lowestOn(page, cells), xs.at(-1) ?? 0, ys[0] ?? 0),
});

/** A paragraph of running text; its box is the part on its first page. */
export const paragraphOf = ({ text, lines }: FlowParagraph): Paragraph => {
  const onFirstPage = lines.filter(({ page }) => page === lines[0]?.page);
  return {
    kind: 'paragraph',
    text,
    heading: null,
    line: null,
    page: lines[0]?.page ?? null,
    box: boxOf(
      Math.min(...onFirstPage.map(({ x }) => x)),
      Math.min(...onFirstPage.map(({ y }) => y)),
      Math.max(...onFirstPage.map(({ right }) => right)),
      Math.max(...onFirstPage.map(({ y, size }) => y + size)),
    ),
  };
};

/** A frame around text is no table: its lines are paragraphs. */
export const framedText = (table: Table): readonly Block[] =>
  table.cells.flatMap((cell) =>
    cell.text
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text): Block => ({
        kind: 'paragraph',
        text,
        heading: null,
        line: null,
        page: cell.page,
        box: cellOf(cell).box,
      })),
  );

/** A page and its words in, its ruled tables with the words in their cells and the words outside of them out. */
import { cellText, paddingOf } from './pdf-cell-text.ts';
import { chunksOf, isFigure } from './pdf-columns.ts';
import { type Lattice, middle } from './pdf-lattice.ts';
import { cellsOf, type LatticeCell } from './pdf-lattice-cells.ts';
import { centreOf, isInside, latticesOf } from './pdf-lattices.ts';
import { cellsOfWords } from './pdf-overflow.ts';
import type { Page, Word } from './pdf-page.ts';
import { type Line, linesOf } from './pdf-words.ts';

export interface TableCell extends LatticeCell {
  /** Lines as printed, parted by \n. */
  readonly text: string;
  /** The last line leaves no room for another character: the text may go on on the next page. */
  readonly isFull: boolean;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table, or the part of it that is on one page. */
export interface Table {
  readonly page: number;
  /** False where alignment alone told the cells: their columns are only counted. */
  readonly isRuled: boolean;
  /** The page cut through it: no line closes it there. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
  /** Column edges from left to right. */
  readonly xs: readonly number[];
  /** Row edges from top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly TableCell[];
}

interface LinedCell extends LatticeCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly Line[];
}

/** The band that a position is in; edges rise or fall. */
const bandOf = (edges: readonly number[], at: number): number => {
  const rises = (edges[0] ?? 0) < (edges.at(-1) ?? 0);
  const band = edges.findIndex((edge) => (rises ? edge > at : edge < at)) - 1;
  return Math.max(0, band);
};

/** Which cell covers each unit of the lattice, as `row column`. */
const ownersOf = (cells: readonly LatticeCell[]): ReadonlyMap<string, number> => {
  const owners = new Map<string, number>();
  for (const [at, { row, column, rowSpan, columnSpan }] of cells.entries())
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) owners.set(`${r} ${c}`, at);
  return owners;
};

/** The cells of a lattice with the lines of words in them. */
const linedCells = (lattice: Lattice, words: readonly Word[]): readonly LinedCell[] => {
  const [xs, ys] = [lattice.xs.map(middle), lattice.ys.map(middle)];
  const cells = cellsOf(lattice).map((cell) => ({
    ...cell,
    left: xs[cell.column] ?? 0,
    right: xs[cell.column + cell.columnSpan] ?? 0,
    top: ys[cell.row] ?? 0,
    bottom: ys[cell.row + cell.rowSpan] ?? 0,
  }));
  const owners = ownersOf(cells);
  const wordsIn = new Map(cells.map((cell) => [cell, [] as Word[]]));
  const placed = cellsOfWords(words, (word, x) => {
    const at = owners.get(`${bandOf(ys, centreOf(word).y)} ${bandOf(xs, x)}`);
    return at === undefined ? undefined : cells[at];
  });
  for (const [word, cell] of placed) wordsIn.get(cell)?.push(word);
  return cells.map((cell) => ({ ...cell, lines: linesOf(wordsIn.get(cell) ?? []) }));
};

/** Whether a cell holds rows of figures of its own: lines between its columns were never drawn. */
const holdsRows = ({ lines }: LinedCell): boolean => {
  const figures = lines.map((line) => chunksOf(line).filter(isFigure).length);
  return figures.some((count) => count > 3) || figures.filter((count) => count > 1).length > 1;
};

const tableOf = (lattice: Lattice, page: number, cells: readonly LinedCell[]): Table => {
  const padding = paddingOf(cells);
  return {
    page,
    isRuled: true,
    isOpenAbove: lattice.ys[0]?.isImplied === true,
    isOpenBelow: lattice.ys.at(-1)?.isImplied === true,
    xs: lattice.xs.map(middle),
    ys: lattice.ys.map(middle),
    cells: cells.map(({ lines, ...cell }) => ({
      ...cell,
      page,
      ...cellText(lines, cell.right - cell.left - padding),
    })),
  };
};

/** Finds the ruled tables of a page; a word belongs to the smallest table around it. */
export const tablesOf = (
  page: Page,
  words: readonly Word[],
): { readonly tables: readonly Table[]; readonly outside: readonly Word[] } => {
  let outside = words;
  const tables: Table[] = [];
  for (const lattice of latticesOf(page, words)) {
    const cells = linedCells(
      lattice,
      outside.filter((word) => isInside(word, lattice)),
    );
    if (cells.some(holdsRows)) continue;
    outside = outside.filter((word) => !isInside(word, lattice));
    tables.push(tableOf(lattice, page.number, cells));
  }
  return { tables, outside };
};

/** A document in; the rows that may belong to the three tables out, whatever the format they were printed in. */
import type { Block, Cell, Document, Grid, Paragraph } from '../document/document.ts';
import type { SectionNumber } from '../report/report.ts';
import { bare } from './bare.ts';
import { isFurniture } from './furniture.ts';
import { withoutHalvedRows } from './halved-rows.ts';
import { labelsIn } from './labels.ts';
import { gluedParts, ledParts } from './line-pieces.ts';
import { isDamagedLabel } from './row-label.ts';
import { withoutSideBySide } from './side-by-side.ts';
import { withoutStackedRows } from './stacked-rows.ts';
import { withTurnedTables } from './turned-tables.ts';
import { piecesOfCell, piecesOfLine, type Piece, type Where } from './pieces.ts';

/** One printed row, or a line that may be part of one. */
export interface Strip {
  readonly pieces: readonly Piece[];
  /** Index of its block in the document. */
  readonly block: number;
  /** `known`: columns are certain; `counted`: cells are in order; `line`: a line outside any grid. */
  readonly from: 'known' | 'counted' | 'line';
  /** The texts of its cells, as printed. */
  readonly texts: readonly string[];
  /** Which of the sections that hold the tables it stands in; null where it stands in another. */
  readonly section: TableSection | null;
}

/** `unheaded`: the document heads none of the sections. */
export type TableSection = SectionNumber | 'unheaded';

const FRAGMENT = 14;
const UNIT = /[（(]单位[：:][^（）()]{1,4}[)）]/u;
const COVERED = 0.6;
const LONGEST_LABEL = 50;

const LONGEST_CELL = 60;

/** A long cell may hold many labels and numbers glued together, a short one the end of a row and the label of the next. */
const piecesOf = (cell: Cell, where: Where): Piece | readonly Piece[] => {
  const parts = cell.text.length > LONGEST_CELL ? gluedParts(cell.text) : ledParts(cell.text);
  return parts
    ? parts.flatMap((text) => piecesOfCell({ ...cell, text }, where))
    : piecesOfCell(cell, where);
};

/** The end of a broken label that says nothing. */
const CLOSING = /^\s*[)）”"’」』】》]+\s*$/u;

const gridStrips = (grid: Grid, block: number, section: Strip['section']): readonly Strip[] =>
  grid.rows.map((row, index) => ({
    pieces: row.cells
      .filter(({ text }) => !CLOSING.test(text))
      .flatMap((cell) => piecesOf(cell, { block, row: index, width: row.cells.length })),
    block,
    from: grid.columns,
    texts: row.cells.map(({ text }) => text),
    section,
  }));

/** Whether words outside a grid can be part of a table: labels, or a short piece of one. */
export const isTableWord = (text: string): boolean => {
  const words = bare(text);
  const covered = labelsIn(words).reduce((sum, match) => sum + match.words.length, 0);
  if (covered >= words.length * COVERED) return true;
  if (words.length <= FRAGMENT && !/[。；：]/u.test(text.replace(UNIT, ''))) return true;
  return words.length <= LONGEST_LABEL && isDamagedLabel(text);
};

const FEWEST_NUMBERS = 3;

/** Words that are no sentence, and several numbers behind them. */
const isRow = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ kind }) => kind !== 'text').length >= FEWEST_NUMBERS &&
  pieces.every(
    ({ kind, text }) => kind !== 'text' || (text.length <= LONGEST_CELL && !/[。；]/u.test(text)),
  );

/** All three tables together are shorter. */
const LONGEST_LINE = 20_000;

/** Heads that name two years again and again: 本年 上年 本年 上年. */
const YEARS = /^\s*(?:(?:本年度?|今年|上一?年度?|去年|20\d{2}年度?)(?:\s+|$)){4,}$/u;

/** A bullet before words is no cell. */
const BULLET =
  /^\s*[-*•·●○▪◆■‣–—－]\s+(?!无(?:\s|$))(?=\p{Script=Han}|[（(“"《]|\d{1,2}[.、．)）])/u;

const lineStrip = (paragraph: Paragraph, block: number, section: TableSection): Strip | null => {
  const { line, page, box } = paragraph;
  const text = paragraph.text.replace(BULLET, '');
  if (text.length > LONGEST_LINE || isFurniture(text)) return null;
  const position = { line, page, box };
  const glued = gluedParts(text);
  const parts = glued ?? (YEARS.test(text) ? text.trim().split(/\s+/u) : [text]);
  const pieces = parts.flatMap((part) => piecesOfLine(part, position, block));
  if (
    !glued &&
    !pieces.every((piece) => piece.kind !== 'text' || isTableWord(piece.text)) &&
    !isRow(pieces)
  )
    return null;
  return {
    pieces,
    block,
    from: 'line',
    texts: [text],
    section,
  };
};

/** The grid with each row of the forms in a row of its own. */
const arranged = (grid: Grid): Grid =>
  withoutStackedRows(withTurnedTables(withoutHalvedRows(withoutSideBySide(grid))));

/** The strips of a document; lines outside grids count only in the sections that hold the tables. */
export const stripsOf = (
  { blocks }: Document,
  sectionOf: (block: number) => TableSection | null,
): readonly Strip[] =>
  blocks.flatMap((block: Block, index): readonly Strip[] => {
    const section = sectionOf(index);
    if (block.kind === 'grid') return gridStrips(arranged(block), index, section);
    if (section === null) return [];
    const strip = lineStrip(block, index, section);
    return strip ? [strip] : [];
  });

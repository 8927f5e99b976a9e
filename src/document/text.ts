/** Plain text in (running text, tab-separated tables, one cell a line), paragraphs and grids out. */
import type { Block, Document, Grid, Paragraph, Row } from './document.ts';
import { alignedLines, type AlignedLines } from './text-aligned.ts';
import { delimitedLines } from './text-delimited.ts';
import { beginsCellTable, readCellTable } from './text-cells.ts';
import { unquoted } from './text-quoted.ts';
import { joinPipedCells } from './text-piped-cells.ts';
import { joinRuledRows } from './text-ruled.ts';
import { isNumberish, rowAt, rowOf, type Line, type RowLine } from './text-rows.ts';
import { joinWikiRows } from './text-wiki.ts';

/** A line of a table drawn with characters: ├───┼───┤. */
const DRAWN_RULE = /^\s*[\u2500-\u257f]{2,}[\u2500-\u257f\s]*$/u;

/** The cells of a wiki's tables: || 规章 || 3 || 0 ||. */
const WIKI_ROW = /^[ \t]*\|\|(?=[^\n]*[^|\s])(?:[^|\n]*\|\|)+[ \t]*\r?$/gmu;

/** Signs that people draw a bar with. */
const BAR = /[｜¦丨]/gu;

const plainPipes = (printed: string): string => {
  const text = printed.replace(BAR, '|');
  return text.includes('||') ? text.replace(WIKI_ROW, (row) => row.replaceAll('||', '|')) : text;
};

/** The lines of a text, numbered from 1; form feeds, byte order marks and drawn rules are no text. */
export const linesOf = (text: string): readonly Line[] => {
  const lines = plainPipes(text)
    .replace(/^\ufeff/u, '')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, index) => ({ text: line.replace(/\f/gu, ''), number: index + 1 }));
  return joinRuledRows(text, joinPipedCells(joinWikiRows(unquoted(lines)))).filter(
    (line) => !DRAWN_RULE.test(line.text),
  );
};

const paragraphOf = ({ text, number }: Line): Paragraph => ({
  kind: 'paragraph',
  text: text.trimEnd().replace(/\t/gu, ' '),
  heading: null,
  line: number,
  page: null,
  box: null,
});

/** A grid of rows whose merged cells are lost; it stands where its first cell stands. */
export const countedGrid = (rows: readonly Row[]): Grid => ({
  kind: 'grid',
  rows,
  columns: 'counted',
  line: rows[0]?.cells[0]?.line ?? null,
  page: null,
  box: null,
});

interface Run {
  readonly lines: readonly (Line & { readonly row: RowLine })[];
  readonly end: number;
}

/** A line of nothing but tabs: a row whose cells are all empty. */
const emptyRow = (text: string): RowLine | null =>
  text.includes('\t') ? { cells: text.split('\t'), separator: 'tab' } : null;

/** Lines whose cells are told by the lines around them. */
interface Told {
  readonly aligned: AlignedLines;
  readonly delimited: ReadonlyMap<Line, readonly string[]>;
}

/** The cells of a line that a sign parts as it does the lines around. */
const delimitedRow = (line: Line, { delimited }: Told): RowLine | null => {
  const cells = delimited.get(line);
  return cells ? { cells, separator: 'sign' } : null;
};

/** The cells of a line set in columns. */
const alignedRow = (line: Line, { aligned }: Told): RowLine | null => {
  const cells = aligned.get(line);
  if (!cells) return null;
  const columns = cells.map(({ column }) => column);
  return { cells: cells.map(({ text }) => text), separator: 'spaces', columns };
};

/** A row of a table with pipes whose last cells were cut off: 行政事业性收费 |. */
const cutRow = (text: string): RowLine | null => {
  const [, label] = /^\s*([^|。；;]{2,60}?)\s*\|\s*$/u.exec(text) ?? [];
  return label === undefined ? null : { cells: [label, ''], separator: 'pipe' };
};

/** Table lines in a row; those parted by tabs or set in columns may have empty lines between. */
const runFrom = (lines: readonly Line[], from: number, told: Told): Run => {
  const found: (Line & { row: RowLine })[] = [];
  let end = from;
  for (let at = from; at < lines.length && !beginsCellTable(lines, at); at++) {
    const line = lines[at];
    if (!line) break;
    const isBlank = line.text.trim() === '';
    const separator = found[0]?.row.separator;
    const row = isBlank
      ? emptyRow(line.text)
      : (delimitedRow(line, told) ??
        alignedRow(line, told) ??
        rowOf(line.text) ??
        (separator === 'pipe' ? cutRow(line.text) : null));
    if (row && (separator === undefined ? !isBlank : separator === row.separator)) {
      found.push({ ...line, row });
      end = at + 1;
    } else if (
      !isBlank ||
      (separator !== 'tab' && separator !== 'sign' && !found.at(-1)?.row.columns)
    )
      break;
  }
  return { lines: found, end };
};

const filled = (row: RowLine): number => row.cells.filter((cell) => cell.trim() !== '').length;

/** One line alone may be a sentence with a stray tab or a title with wide spaces. */
const isTable = ({ lines }: Run): boolean => {
  const first = lines[0];
  if (!first) return false;
  if (lines.some(({ row }) => row.columns) || first.row.separator === 'sign') return true;
  if (lines.length === 1) return filled(first.row) > (first.row.separator === 'spaces' ? 4 : 2);
  if (first.row.separator === 'tab') return true;
  return lines.some(({ row }) => row.cells.some(isNumberish));
};

/** The least rows that show how columns are set. */
const FEWEST_ROWS = 3;

const isGap = (cell: string, at: number): boolean => at % 2 === 1 && cell.trim() === '';

/** Cells set apart by two tabs each have nothing between the two. */
const isSetWide = ({ lines }: Run): boolean =>
  lines.length >= FEWEST_ROWS &&
  lines.every(
    ({ row }) =>
      row.separator === 'tab' &&
      row.cells.length > 2 &&
      row.cells.filter(isGap).length === Math.floor(row.cells.length / 2),
  );

const rowsOfRun = (run: Run): readonly Row[] => {
  const isWide = isSetWide(run);
  return run.lines.map(({ row, number }) =>
    rowAt(isWide ? row.cells.filter((_, at) => at % 2 === 0) : row.cells, number, row.columns),
  );
};

/** The blocks that lines of plain text make. */
export const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Block[] = [];
  const told = { aligned: alignedLines(lines), delimited: delimitedLines(lines) };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (beginsCellTable(lines, at)) {
      const { rows, end } = readCellTable(lines, at);
      blocks.push(countedGrid(rows));
      at = end;
      continue;
    }
    const run = runFrom(lines, at, told);
    if (isTable(run)) {
      blocks.push(countedGrid(rowsOfRun(run)));
      at = run.end;
      continue;
    }
    const end = Math.max(run.end, at + 1);
    const prose = lines.slice(at, end).filter(({ text }) => text.trim() !== '');
    blocks.push(...prose.map(paragraphOf));
    at = end;
  }
  return blocks;
};

/** The document that lines of plain text make. */
export const documentOf = (lines: readonly Line[]): Document => ({
  format: 'text',
  blocks: blocksOf(lines),
  title: null,
});

/** Opens decoded plain text as a document. */
export const readText = (text: string): Document => documentOf(linesOf(text));

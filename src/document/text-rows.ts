/** One line of text in, its table cells out; null where the line is no table row. */
import type { Cell, Row } from './document.ts';

/** A line of the source with its number (from 1). */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** How a line separates its cells. */
export type Separator = 'tab' | 'pipe' | 'spaces' | 'sign';

export interface RowLine {
  readonly cells: readonly string[];
  readonly separator: Separator;
  /** The column of each cell, where its place in the line tells it. */
  readonly columns?: readonly number[];
}

const SENTENCE = /[。；;！]/u;
const LONGEST_CELL = 60;
const NUMBERISH =
  /^[+\-－＋增减]?[\d０-９][\d０-９,，.．\s]*(?:万?亿?元|件|项|个)?$|^[-—－/／\\]+$/u;

/** Whether a cell holds nothing but a number or a mark for nothing. */
export const isNumberish = (text: string): boolean => NUMBERISH.test(text.trim());

const tabCells = (text: string): RowLine | null => {
  if (!text.includes('\t')) return null;
  const cells = text.split('\t');
  const filled = cells.filter((cell) => cell.trim() !== '');
  const prose =
    filled.length === 1 && filled.some((c) => SENTENCE.test(c) || c.length > LONGEST_CELL);
  return prose ? null : { cells, separator: 'tab' };
};

const pipeCells = (text: string): RowLine | null => {
  if (text.split(/[|│┃║]/u).length < 3 || SENTENCE.test(text)) return null;
  const inner = text
    .trim()
    .replace(/^[|│┃║]/u, '')
    .replace(/[|│┃║]$/u, '');
  return { cells: inner.split(/[|│┃║]/u), separator: 'pipe' };
};

const spacedCells = (text: string): RowLine | null => {
  if (SENTENCE.test(text)) return null;
  const cells = text.trim().split(/ {2,}|[ \u3000]*\u3000[ \u3000]*/u);
  return cells.length < 2 ? null : { cells, separator: 'spaces' };
};

/** The cells of a line, split at tabs, pipes or runs of spaces; null for a line of running text. */
export const rowOf = (text: string): RowLine | null =>
  tabCells(text) ?? pipeCells(text) ?? spacedCells(text);

/** A table cell at a line of the source. */
export const cellAt = (text: string, line: number, column: number): Cell => ({
  text,
  column,
  columnSpan: 1,
  rowSpan: 1,
  line,
  page: null,
  box: null,
});

/** A table row whose cells all stand in one line, in order or in their columns. */
export const rowAt = (
  cells: readonly string[],
  line: number,
  columns?: readonly number[],
): Row => ({
  cells: cells.map((cell, at) => cellAt(cell.trim(), line, columns?.[at] ?? at)),
});

/** Lines of pipe tables printed one cell a line (`规章 |`, `0 |`, `||`) in; the same, each row in one line, out. */
import { isNumberish, type Line } from './text-rows.ts';

const LONGEST_PART = 40;
/** Headings of sections and sentences are no part of a cell. */
const NO_PART = /^\s*(?:[#*>]|[一二三四五六]、.*(?:[情況况]{2}|事[项項]))|。/u;

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Pipes, and at most one text: `0 |`, `| `, `||||`, `第二十条第（一）项 | |||`. */
const isCell = ({ text }: Line): boolean =>
  text.includes('|') && text.split('|').filter((part) => part.trim() !== '').length < 2;

/** Words without a pipe: the beginning of a cell that goes on in the next line. */
const isPart = ({ text }: Line): boolean =>
  !text.includes('|') && text.trim().length <= LONGEST_PART && !NO_PART.test(text);

/** Where the cells that begin at a line end: behind the last line with a pipe. */
const endOf = (lines: readonly Line[], from: number): number => {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line || !(isBlank(line) || isCell(line) || isPart(line))) break;
    if (isCell(line)) end = at + 1;
  }
  return end;
};

interface Cell {
  readonly text: string;
  readonly number: number;
}

/** The text before each pipe, with the line it begins in. */
const cellsOf = (lines: readonly Line[]): readonly Cell[] => {
  const cells: Cell[] = [];
  let open: Cell | null = null;
  for (const { text, number } of lines) {
    const parts = text.split('|');
    parts.forEach((part, at) => {
      const words = part.trim();
      const cell: Cell = open
        ? { ...open, text: `${open.text} ${words}`.trim() }
        : { text: words, number };
      const isClosed = at < parts.length - 1;
      if (isClosed) cells.push(cell);
      open = isClosed || cell.text === '' ? null : cell;
    });
  }
  return cells;
};

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 24;

const rowsOf = (cells: readonly Cell[], width: number): readonly (readonly Cell[])[] =>
  Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );

/** The rows without the pipe that leads each of them, where one does. */
const unled = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.every(([first]) => first?.text === '') ? rows.map((row) => row.slice(1)) : rows;

const isLabel = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.text !== '' && cell.text !== '无' && !isNumberish(cell.text);

/**
 * Every row begins with words; the last one, of table four, with any cell. Merged cells leave pipes at the end
 * of some.
 */
const areRows = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.slice(0, -1).every(([first]) => isLabel(first)) &&
  rows.some((row) => row.at(-1)?.text === '');

/** The rows of the cells: as many pipes in each, whatever the lines. */
const rowsIn = (cells: readonly Cell[]): readonly (readonly Cell[])[] | null => {
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width++) {
    if (cells.length % width !== 0 || cells.length / width < FEWEST_ROWS) continue;
    const rows = unled(rowsOf(cells, width));
    if (areRows(rows)) return rows;
  }
  return null;
};

const lineOf = (row: readonly Cell[]): Line => ({
  text: `| ${row.map(({ text }) => text).join(' | ')} |`,
  number: row[0]?.number ?? 0,
});

/** So many cells make a table, if a third of them are numbers. */
const FEWEST_CELLS = 12;
const NUMBERS = 1 / 3;

/** Cells whose rows nothing tells: each in its line, without the pipes. */
const unpiped = (cells: readonly Cell[]): readonly Line[] | null => {
  const printed = cells.filter(({ text }) => text !== '');
  const numbers = printed.filter(({ text }) => isNumberish(text)).length;
  return printed.length >= FEWEST_CELLS && numbers >= printed.length * NUMBERS ? printed : null;
};

const linesOf = (cells: readonly Cell[]): readonly Line[] | null =>
  rowsIn(cells)?.map(lineOf) ?? unpiped(cells);

/** Puts every row of a pipe table that is printed one cell a line in one line; what is none is left as it is. */
export const joinPipedCells = (lines: readonly Line[]): readonly Line[] => {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const end = isCell(line) ? endOf(lines, at) : at;
    const next = Math.max(end, at + 1);
    const run = lines.slice(at, next);
    found.push(...((end > at ? linesOf(cellsOf(run)) : null) ?? run));
    at = next;
  }
  return found;
};

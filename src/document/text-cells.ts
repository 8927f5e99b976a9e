/** Tables printed one cell a line (each cell line begins with a tab, rows are parted by empty lines) in, rows out. */
import type { Cell, Row } from './document.ts';
import { cellAt, isNumberish, type Line } from './text-rows.ts';

const CELL_LINE = /^[ \u00a0\u3000]*\t([^\t]*)$/u;
const LONGEST_CELL = 60;
/** The further lines of a cell; one empty line may stand between them. */
const LONGEST_TAIL = 20;
const MOST_GAP = 1;
/** Headings of sections and page numbers. */
const NO_TAIL = /^[一二三四五六]、|^第?\s*\d+\s*页/u;

const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === '';

const cellText = (line: Line | undefined): string | null => {
  const text = line && CELL_LINE.exec(line.text)?.[1];
  return text === undefined || text.length > LONGEST_CELL || text.includes('。') ? null : text;
};

const isTail = (text: string): boolean =>
  text.trim().length <= LONGEST_TAIL &&
  /\p{Script=Han}/u.test(text) &&
  !text.includes('。') &&
  !NO_TAIL.test(text.trim());

const MOST_TAILS = 12;

/** The next cell line, over empty lines and the further lines of the cell. */
const nextCell = (lines: readonly Line[], from: number): string | null => {
  for (let at = from, tails = 0; at < lines.length && tails <= MOST_TAILS; at++) {
    const line = lines[at];
    const text = cellText(line);
    if (text !== null) return text;
    if (!line || isBlank(line)) continue;
    if (line.text.includes('\t') || !isTail(line.text)) return null;
    tails++;
  }
  return null;
};

/** Whether a table of one cell a line begins here: two cell lines, one after the other. */
export const beginsCellTable = (lines: readonly Line[], at: number): boolean =>
  cellText(lines[at]) !== null && nextCell(lines, at + 1) !== null;

interface Open {
  readonly rows: Cell[][];
  /** Empty lines since the last cell or its last part. */
  gap: number;
}

const addCell = (open: Open, text: string, line: number): void => {
  const row = open.rows.at(-1);
  if (!row || (open.gap > 0 && row.length > 0)) open.rows.push([cellAt(text.trim(), line, 0)]);
  else row.push(cellAt(text.trim(), line, row.length));
  open.gap = 0;
};

const continues = (open: Open, text: string): boolean => {
  const last = open.rows.at(-1)?.at(-1);
  if (!last || last.text === '' || isNumberish(last.text)) return false;
  return open.gap <= MOST_GAP && isTail(text);
};

const addTail = (open: Open, text: string): void => {
  const row = open.rows.at(-1);
  const last = row?.pop();
  if (row && last) row.push({ ...last, text: `${last.text}\n${text.trim()}` });
  open.gap = 0;
};

/** The rows of the table that begins at a line, and the index of the first line after it. */
export const readCellTable = (
  lines: readonly Line[],
  from: number,
): { readonly rows: readonly Row[]; readonly end: number } => {
  const open: Open = { rows: [], gap: 0 };
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const text = cellText(line);
    if (text !== null) addCell(open, text, line.number);
    else if (line.text === '') open.gap++;
    else if (line.text.trim() === '') continue;
    else if (continues(open, line.text)) addTail(open, line.text);
    else break;
    if (line.text !== '') end = at + 1;
  }
  return { rows: open.rows.map((cells) => ({ cells })), end };
};

/** Lines with tables in the mark-up of MediaWiki (`{|`, `|-`, `| a || b`, `|}`) in; the same, each row a line of cells parted by tabs, out. */
import type { Line } from './text-rows.ts';

const BEGINS = /^\s*:*\{\|/u;
const ENDS = /^\s*\|\}/u;
const NEW_ROW = /^\s*\|-/u;
const CAPTION = /^\s*\|\+\s*/u;
const CELLS = /^\s*[|!]/u;
/** `colspan="3" | ` before the text of a cell. */
const ATTRIBUTES = /^[^|[\]{}]*=[^|[\]{}]*\|(?!\|)/u;

/** The cells of one line; `!!` parts those of a head. */
const cellsOf = (text: string): readonly string[] => {
  const isHead = text.trimStart().startsWith('!');
  return text
    .replace(CELLS, '')
    .split(isHead ? /!!|\|\|/u : '||')
    .map((cell) => cell.replace(ATTRIBUTES, '').replace(/\t/gu, ' ').trim());
};

interface Row {
  readonly number: number;
  readonly cells: string[];
}

/** What is printed after a cell in lines of its own is the rest of it. */
const addTo = (rows: Row[], { text, number }: Line): void => {
  const row = rows.at(-1);
  if (NEW_ROW.test(text)) rows.push({ number, cells: [] });
  else if (CELLS.test(text) && row) row.cells.push(...cellsOf(text));
  else if (CELLS.test(text)) rows.push({ number, cells: [...cellsOf(text)] });
  else if (row) row.cells.push(`${row.cells.pop() ?? ''} ${text.trim()}`.trim());
};

const tableLines = (lines: readonly Line[]): readonly Line[] => {
  const captions = lines.filter(({ text }) => CAPTION.test(text));
  const rows: Row[] = [];
  for (const line of lines) if (!captions.includes(line)) addTo(rows, line);
  return [
    ...captions.map(({ text, number }) => ({ text: text.replace(CAPTION, ''), number })),
    ...rows
      .filter(({ cells }) => cells.length > 0)
      .map(({ cells, number }) => ({ text: cells.join('\t'), number })),
  ];
};

/** Puts every row of a wiki's table in one line; a table that never ends is left as it is. */
export const joinWikiRows = (lines: readonly Line[]): readonly Line[] => {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const end = BEGINS.test(line.text)
      ? lines.findIndex(({ text }, i) => i > at && ENDS.test(text))
      : -1;
    found.push(...(end < 0 ? [line] : tableLines(lines.slice(at + 1, end))));
    at = end < 0 ? at + 1 : end + 1;
  }
  return found;
};

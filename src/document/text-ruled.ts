/** Lines of a text in; the same with the rows of tables that have a rule under each row, printed over several lines, in one line and without the rules, out. */
import type { Line } from './text-rows.ts';
import { WIDTHS, widthOf } from './text-words.ts';

/** +-----+-----+, ├─────┼─────┤. */
const RULE = /^\s*[+\u2500-\u257f][-=:+\u2500-\u257f]{2,}\s*$/u;
const JOINT = /[+\u250c-\u254b\u2552-\u256c]/u;
const HAS_RULES = /(?:^|\n)[ \t]*(?:\+[-=]{2}|[┌├╔╠╞][─═━]{2})/u;
const BAR = /[|│┃║]/u;
const CELLS = /^\s*[|│┃║].*[|│┃║]\s*$/u;

/** A table with fewer has no rule under each row. */
const FEWEST_RULES = 4;

/** How wide the text of each column may be: a space stands at both sides. */
const widthsOf = (rule: string): readonly number[] =>
  rule
    .trim()
    .split(JOINT)
    .slice(1, -1)
    .map(({ length }) => length);

const cellsOf = (text: string): readonly string[] => text.trim().split(BAR).slice(1, -1);

/** A space at each side, one where the line is broken, and half a wide character. */
const NO_ROOM = 4;

const isFull = (line: string, width: number): boolean =>
  WIDTHS.some((each) => widthOf(line.trim(), each) >= width - NO_ROOM);

/** The lines of a cell, one below the other, from the first printed to the last. */
const printedIn = (lines: readonly string[]): readonly string[] => {
  const isPrinted = (line: string): boolean => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isPrinted)), lines.findLastIndex(isPrinted) + 1);
};

interface Column {
  readonly width: number;
  readonly lines: readonly string[];
}

/** Words go on in the next line where no room is left. */
const goesOn = ({ lines, width }: Column): boolean =>
  lines.slice(0, -1).every((line) => isFull(line, width));

const isBroken = ({ lines, width }: Column): boolean =>
  lines.length > 2 || (lines.length > 1 && !isFull(lines.at(-1) ?? '', width));

/** The columns of the lines between two rules; null where the lines are not all of as many cells. */
const columnsOf = (lines: readonly Line[], widths: readonly number[]): readonly Column[] | null => {
  const rows = lines.map(({ text }) => cellsOf(text));
  return rows.every(({ length }) => length === widths.length)
    ? widths.map((width, at) => ({ width, lines: printedIn(rows.map((row) => row[at] ?? '')) }))
    : null;
};

/** The lines between two rules, and whether they may be one row, or must be. */
interface Group {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[] | null;
  readonly mayBeRow: boolean;
  readonly isRow: boolean;
}

const groupOf = (rule: Line, lines: readonly Line[]): Group => {
  const columns = columnsOf(lines, widthsOf(rule.text));
  const mayBeRow =
    columns !== null &&
    columns.every((column) => goesOn(column)) &&
    (lines.length < 2 || columns.some((column) => column.lines.length < lines.length));
  const isRow = mayBeRow && columns.some((column) => isBroken(column));
  return { lines, columns, mayBeRow, isRow };
};

const oneLine = (first: Line, columns: readonly Column[]): Line => {
  const cells = columns.map(({ lines }) => lines.map((line) => line.trim()).join('\n'));
  return { ...first, text: `|${cells.join('|')}|` };
};

/** The lines of one table without its rules, each row in one line where it has a rule under each. */
const joinTable = (table: readonly Line[]): readonly Line[] => {
  const rules = table.flatMap(({ text }, at) => (RULE.test(text) ? [at] : []));
  if (rules.length < FEWEST_RULES) return table.filter(({ text }) => !RULE.test(text));
  const groups = rules.flatMap((from, n) => {
    const [rule, ...lines] = table.slice(from, rules[n + 1] ?? table.length);
    return rule ? [groupOf(rule, lines)] : [];
  });
  const isRuled = groups.every(({ lines, mayBeRow }) => lines.length < 2 || mayBeRow);
  return groups.flatMap(({ lines, columns, isRow }) => {
    const [first, second] = lines;
    const isOne = first && second && columns && (isRow || isRuled);
    return isOne ? [oneLine(first, columns)] : lines;
  });
};

const isInTable = (line: Line | undefined): boolean =>
  line !== undefined && (RULE.test(line.text) || CELLS.test(line.text) || line.text.trim() === '');

/** Puts every row of a ruled table in one line. */
export const joinRuledRows = (text: string, lines: readonly Line[]): readonly Line[] => {
  if (!HAS_RULES.test(text)) return lines;
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    let end = at + 1;
    if (RULE.test(line.text)) while (isInTable(lines[end])) end++;
    const table = lines.slice(at, end).filter(({ text: printed }) => printed.trim() !== '');
    found.push(...(end > at + 1 ? joinTable(table) : [line]));
    at = end;
  }
  return found;
};

/** Lines whose cells one and the same sign parts (comma, semicolon, ampersand, slash) in; their cells out. */
import { isNumberish, type Line } from './text-rows.ts';

interface Delimiter {
  readonly sign: string;
  readonly cells: (text: string) => readonly string[];
}

/** A comma outside quotes. */
const COMMA = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/u;
const QUOTED = /^\s*"([^]*)"\s*$/u;

/** Cells of a comma-separated file, those in quotes whole. */
const quotedCells = (text: string): readonly string[] =>
  text.includes('"')
    ? text.split(COMMA).map((cell) => cell.replace(QUOTED, '$1').replaceAll('""', '"'))
    : text.split(',');

const splitAt = (sign: string): Delimiter => ({ sign, cells: (text) => text.split(sign) });

/** Cells parted by a sign that labels hold too: the words before the numbers are one cell. */
const wordsAndValues = (sign: string): Delimiter => ({
  sign,
  cells: (text) => {
    const cells = text.split(sign);
    const labels = cells.findLastIndex((cell) => !isValue(cell)) + 1;
    return labels === cells.length
      ? cells
      : [cells.slice(0, labels).join(sign), ...cells.slice(labels)];
  },
});

const SLASH = ' / ';

const DELIMITERS: readonly Delimiter[] = [
  splitAt(', '),
  { sign: ',', cells: quotedCells },
  ...['，', '、'].map(wordsAndValues),
  ...[';', '；', SLASH].map(splitAt),
  { sign: '&', cells: (text) => text.replace(/\s*\\\\\s*$/u, '').split('&') },
];

const LONGEST_LINE = 400;
const LONGEST_CELL = 60;
const LONGEST_HEAD = 24;
const FEWEST_NUMBERS = 2;
const FEWEST_ROWS = 3;
/** Label cells before the numbers. */
const MOST_LABELS = 4;

/** Nothing, or what programs write for it. */
const NOTHING = /^(?:无|none|nan|null)?$/iu;
const DIGIT = /[\d０-９]/u;
/** Signs that part thousands too. */
const THOUSANDS = /^[,，]$/u;
const WORDS = /\p{Script=Han}/u;

const isValue = (cell: string): boolean => {
  const text = cell.trim();
  return NOTHING.test(text) || (isNumberish(text) && !/\s/u.test(text));
};

const isNumber = (cell: string): boolean => DIGIT.test(cell) && isValue(cell);

/** Words, then nothing but numbers. */
const isNumberRow = (cells: readonly string[]): boolean => {
  const [first = ''] = cells;
  const values = cells.slice(cells.findLastIndex((cell) => !isValue(cell)) + 1);
  return (
    WORDS.test(first) &&
    cells.length - values.length <= MOST_LABELS &&
    values.filter((cell) => DIGIT.test(cell)).length >= FEWEST_NUMBERS
  );
};

/** 行政处罚......5 and 429. */
const isTornBy = (sign: string, cells: readonly string[]): boolean =>
  THOUSANDS.test(sign) &&
  cells.some((cell, at) => /[^\d\s]\d{1,3}$/u.test(cell) && /^\d{3}/u.test(cells[at + 1] ?? ''));

/** 1 and 018: no number begins so. */
const holdsPart = (cells: readonly string[]): boolean => cells.some((cell) => /^0\d/u.test(cell));

/** How many rows of numbers a sign parts; none where it parts the thousands of numbers. */
const countRows = (lines: readonly Line[], { sign, cells }: Delimiter): number => {
  const rows = lines.map(({ text }) => cells(text));
  if (THOUSANDS.test(sign) && rows.some(holdsPart)) return 0;
  return rows.filter((row) => isNumberRow(row) && !isTornBy(sign, row)).length;
};

const isHead = (cells: readonly string[]): boolean =>
  cells.length > FEWEST_NUMBERS && cells.every((cell) => WORDS.test(cell) && !DIGIT.test(cell));

/** A slash may also stand for an empty cell: only heads that it parts tell. */
const isTold = ({ sign }: Delimiter, rows: readonly (readonly string[])[]): boolean =>
  sign !== SLASH ||
  rows.some(
    (head) => isHead(head) && rows.filter(({ length }) => length === head.length).length > 1,
  );

const mayBeRow = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) => cell.length <= LONGEST_CELL) &&
  (isValue(cells.at(-1) ?? '') || cells.every((cell) => cell.length <= LONGEST_HEAD));

/** The rows of runs of lines that hold numbers. */
const rowsBy = (lines: readonly Line[], { sign, cells }: Delimiter) => {
  const rows = new Map<Line, readonly string[]>();
  let run: [Line, readonly string[]][] = [];
  const close = (): void => {
    const isTable = run.some(([, row]) => row.slice(1).some(isNumber));
    if (isTable) for (const [line, row] of run) rows.set(line, row);
    run = [];
  };
  for (const line of lines) {
    const row = line.text.includes(sign) && !line.text.includes('。') ? cells(line.text) : [];
    if (mayBeRow(row)) run.push([line, row]);
    else close();
  }
  close();
  return rows;
};

const SIGN = /[,，、;；/&]/u;

const mayBeNumberRow = ({ text }: Line): boolean =>
  SIGN.test(text) && DIGIT.test(text) && !text.includes('。');

/** The cells of the lines of a text that one sign parts throughout; none where no sign does. */
export const delimitedLines = (lines: readonly Line[]): ReadonlyMap<Line, readonly string[]> => {
  const printed = lines.filter(
    ({ text }) => text.trim() !== '' && text.length <= LONGEST_LINE && !/[\t|│]/u.test(text),
  );
  const likely = printed.filter(mayBeNumberRow);
  if (likely.length < FEWEST_ROWS) return new Map();
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: countRows(likely, delimiter),
  }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < FEWEST_ROWS) return new Map();
  const rows = rowsBy(printed, best.delimiter);
  return isTold(best.delimiter, [...rows.values()]) ? rows : new Map();
};

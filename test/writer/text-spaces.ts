/** A typeset table in, lines of cells separated by spaces out, as text copied from a page has them. */
import type { FormCell, FormRow, FormTable } from './form-table.ts';
import { endsPage, idsBesideNothing, idsOfSplit, pageNumber, type Printed } from './printed.ts';
import type { TextStyle } from './style.ts';

type SpaceStyle = Extract<TextStyle, { table: 'spaces' }>;

const joined = (text: string): string => text.replace(/\s+/gu, '');

const isFigure = (cell: FormCell): boolean => cell.id !== null;

/** The texts of a row by the lines they stand in; the last label may take several. */
const linesOf = (row: FormRow, style: SpaceStyle): readonly (readonly string[])[] => {
  const figures = row.filter(isFigure).map((cell) => cell.text);
  const labels = row.filter((cell) => !isFigure(cell));
  const parts = (labels.at(-1)?.text ?? '').split('\n').map(joined);
  const whole = labels.map((cell) => joined(cell.text));
  if (style.brokenLabel === 'joined' || parts.length === 1 || figures.length === 0)
    return [[...whole, ...figures]];
  const [first = '', ...rest] = parts;
  const start = [...whole.slice(0, -1), first];
  if (style.brokenLabel === 'below') return [[...start, ...figures], ...rest.map((part) => [part])];
  const middle = Math.floor(rest.length / 2);
  const above = rest.slice(0, middle).map((part) => [part]);
  return [start, ...above, figures, ...rest.slice(middle).map((part) => [part])];
};

const width = (text: string): number => text.replace(/[^\0-\xff]/gu, '  ').length;

const COLUMN_WIDTH = 16;

const laidOut = (texts: readonly string[], gap: SpaceStyle['gap']): string => {
  const present = texts.filter((text) => text !== '');
  if (gap !== 'aligned') return present.join(gap);
  const padded = present.map(
    (text) => `${text} ${' '.repeat(Math.max(1, COLUMN_WIDTH - width(text)))}`,
  );
  return padded.join('').trimEnd();
};

/** Cells that hold nothing leave no trace. */
export const printSpaces = (table: FormTable, style: SpaceStyle, page: number): Printed => {
  const rows = table.rows.map((row) =>
    linesOf(row, style).map((texts) => laidOut(texts, style.gap)),
  );
  const head = style.paging.repeatHead ? rows.slice(0, table.headRows).flat() : [];
  const lines = rows.flatMap((row, index) => {
    if (!endsPage(style.paging, index, table.headRows, rows.length)) return row;
    const number = pageNumber(style.paging.number, page + Math.floor(index / style.paging.rows));
    return [...row, number, ...head];
  });
  const open = (row: FormRow) => [...idsBesideNothing(row), ...idsOfSplit(row, 'spaces')];
  return { lines: lines.filter((line) => line !== ''), uncertain: table.rows.flatMap(open) };
};

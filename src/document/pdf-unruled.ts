/** Lines of words outside of ruled tables in, the tables among them out, told by how their figures are aligned. */
import { type Chunk, chunksOf, type Column, isFigure, overlaps, partedAt } from './pdf-columns.ts';
import { figureCount, isCentred, type Row, SAME_LEFT } from './pdf-labels.ts';
import { goesOn, isBrokenOff } from './pdf-row-lines.ts';
import { chunksIn, familiesOf, figureColumns, rowsOfCells } from './pdf-rows.ts';
import type { Table, TableCell } from './pdf-tables.ts';
import type { Line } from './pdf-words.ts';

export type Found<T extends Line> = { readonly table: Table } | { readonly line: T };

const median = (numbers: readonly number[], fallback: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? fallback;

const isTableish = (row: { chunks: readonly Chunk[] }): boolean =>
  row.chunks.length > 2 || (row.chunks.length === 2 && figureCount(row) > 0);

const gapsOf = <T extends Line>(rows: readonly Row<T>[]): readonly number[] =>
  rows.slice(1).map(({ line }, at) => (rows[at]?.line.y ?? line.y) - line.y);

/** A gap this many times the usual one ends a table. */
const WIDE_GAP = 1.7;
/** Lines of a table in ems apart; less only where cells beside one another have other numbers of lines. */
const LEAST_LEADING = 1.3;
/** Labels whose cells are all blank may follow each other; more than this are no part of a table. */
const MOST_WITHOUT_FIGURES = 25;

/** Runs of lines that may be tables, as [start, end) of the rows. */
const regionsOf = <T extends Line>(
  rows: readonly Row<T>[],
): readonly (readonly [number, number])[] => {
  const regions: (readonly [number, number])[] = [];
  let at = 0;
  while (at < rows.length) {
    const start = at;
    let end = at;
    for (let next = at; next < rows.length && next - end < MOST_WITHOUT_FIGURES; next++) {
      const row = rows[next];
      const size = row?.line.size ?? 10;
      const gaps = gapsOf(rows.slice(start, Math.max(end, start + 1)));
      const usual = Math.max(median(gaps, 2.5 * size), LEAST_LEADING * size);
      const gap = next === start ? 0 : (rows[next - 1]?.line.y ?? 0) - (row?.line.y ?? 0);
      if (!row || gap > WIDE_GAP * usual) break;
      if (isTableish(row)) end = next + 1;
      else if (end === start) break;
    }
    if (end > start) regions.push([start, end]);
    at = Math.max(end, start + 1);
  }
  return regions;
};

/** More figures in one line than any other text holds. */
const MANY_FIGURES = 6;

/** Two rows with two figures each, one under the other, are the least that shows a table; or one of many. */
const isTable = <T extends Line>(rows: readonly Row<T>[]): boolean =>
  rows.filter((row) => figureCount(row) > 1).length > 1 ||
  rows.some((row) => figureCount(row) >= MANY_FIGURES);

interface Stack {
  readonly texts: string[];
  from: number;
  to: number;
}

/** Chunks of several lines that stand over one another are one cell. */
const stacked = (chunks: readonly Chunk[]): readonly Stack[] => {
  const stacks: Stack[] = [];
  for (const { text, x, right } of chunks) {
    const stack = stacks.find(({ from, to }) => x < to && right > from);
    if (stack) {
      stack.texts.push(text);
      stack.from = Math.min(stack.from, x);
      stack.to = Math.max(stack.to, right);
    } else stacks.push({ texts: [text], from: x, to: right });
  }
  return stacks.sort((a, b) => a.from - b.from);
};

const stackOf = ({ from, to }: Column, chunks: readonly Chunk[]): Stack => ({
  from,
  to,
  texts: chunks.map(({ text }) => text),
});

/** The cells of a row each in its column, a column without one blank; null where they do not stand so. */
const inColumns = (
  cells: readonly Chunk[],
  columns: readonly Column[],
): readonly Stack[] | null => {
  const under = columns.map((column) => cells.filter((cell) => overlaps(column, cell)));
  if (cells.every((cell) => under.filter((found) => found.includes(cell)).length === 1))
    return columns.map((column, at) => stackOf(column, under[at] ?? []));
  const isOneEach = cells.length === columns.length && new Set(cells.map(({ y }) => y)).size === 1;
  return isOneEach ? columns.map((column, at) => stackOf(column, cells.slice(at, at + 1))) : null;
};

/** Labels or heads as they stand, then the cells: in their columns, or where these do not hold as many as there are. */
const cellsOfRow = <T extends Line>(
  group: readonly Row<T>[],
  columns: readonly Column[],
): readonly Stack[] => {
  const whole = chunksIn(group);
  if (!whole.some(isFigure)) return stacked(whole);
  const chunks = group.flatMap(({ line, chunks }) =>
    chunks.flatMap((chunk) => partedAt(columns, line, chunk)),
  );
  const first = columns[0]?.from ?? 0;
  const isCell = (chunk: Chunk): boolean => isFigure(chunk) || chunk.x >= first - SAME_LEFT;
  const cells = chunks.filter(isCell);
  const labels = stacked(chunks.filter((chunk) => !isCell(chunk)));
  return [...labels, ...(inColumns(cells, columns) ?? stacked(cells))];
};

const tableOf = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
  columns: readonly Column[],
  page: number,
): Table => {
  const tops = groups.map((group) => Math.max(...group.map(({ line }) => line.y + line.size)));
  const bottoms = groups.map((group) => Math.min(...group.map(({ line }) => line.y)));
  const lines = groups.flat().map(({ line }) => line);
  return {
    page,
    isRuled: false,
    isOpenAbove: false,
    isOpenBelow: false,
    xs: [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map(({ right }) => right))],
    ys: [...tops, bottoms.at(-1) ?? 0],
    cells: groups.flatMap((group, row) =>
      cellsOfRow(group, columns).map(({ texts, from, to }, column): TableCell => ({
        text: texts.join('\n'),
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        isFull: false,
        page,
        left: from,
        right: to,
        top: tops[row] ?? 0,
        bottom: bottoms[row] ?? 0,
      })),
    ),
  };
};

/** The rows of a family as tables; a row of one piece of text (a heading, a torn label) stands between them. */
const tablesIn = <T extends Line>(
  family: readonly (readonly Row<T>[])[],
  page: number,
): readonly Found<T>[] => {
  const columns = figureColumns(family);
  const found: Found<T>[] = [];
  let waiting: (readonly Row<T>[])[] = [];
  const flush = (): void => {
    if (waiting.length > 0) found.push({ table: tableOf(waiting, columns, page) });
    waiting = [];
  };
  for (const group of family)
    if (chunksIn(group).length > 1) waiting.push(group);
    else {
      flush();
      found.push(...group.map(({ line }) => ({ line })));
    }
  flush();
  return found;
};

/** The last row of cells has no more lines than this. */
const LAST_LINES = 4;

/** The end of a region with the lines that its last row's label goes on in. */
const withLabelLines = <T extends Line>(
  rows: readonly Row<T>[],
  start: number,
  end: number,
): number => {
  if (isCentred([rows[end - 2], rows[end - 1], rows[end]])) return end + 1;
  const region = rows.slice(start, end);
  const more = region.slice(-LAST_LINES);
  let reached = end;
  for (let row = rows[end]; row && goesOn(more, row, region); row = rows[reached]) {
    more.push(row);
    reached += 1;
  }
  while (isBrokenOff(rows[reached], rows[reached - 1])) reached += 1;
  return reached;
};

/** The start of a region with the lines above it that hold the first digits of its first row. */
const withDigitLines = <T extends Line>(
  rows: readonly Row<T>[],
  start: number,
  least: number,
): number => {
  let reached = start;
  while (reached > least && isBrokenOff(rows[reached - 1], rows[reached])) reached -= 1;
  return reached;
};

/** Finds the unruled tables among the lines of a page; `separators`: heights of lines that may part rows. */
export const unruledTables = <T extends Line>(
  lines: readonly T[],
  separators: readonly number[],
  page: number,
): readonly Found<T>[] => {
  const rows = lines.map((line) => ({ line, chunks: chunksOf(line) }));
  const found: Found<T>[] = [];
  let at = 0;
  for (const [first, last] of regionsOf(rows)) {
    const start = withDigitLines(rows, first, at);
    const end = withLabelLines(rows, start, last);
    const region = rows.slice(start, end);
    if (!isTable(region)) continue;
    found.push(...lines.slice(at, start).map((line) => ({ line })));
    for (const family of familiesOf(rowsOfCells(region, separators)))
      found.push(...tablesIn(family, page));
    at = end;
  }
  return [...found, ...lines.slice(at).map((line) => ({ line }))];
};

/** Lines of words outside of ruled tables in, the tables among them out, told by how their figures are aligned. */
import { carriedColumns } from './pdf-carried-columns.ts';
import { type Chunk, chunksOf, type Column } from './pdf-columns.ts';
import { isBlankRow } from './pdf-label-blocks.ts';
import { isEvenAround, labelStart } from './pdf-label-edges.ts';
import { figureCount, isCentred, type Row } from './pdf-labels.ts';
import { goesOn, isBrokenOff } from './pdf-row-lines.ts';
import { chunksIn, familiesOf, rowsOfCells } from './pdf-rows.ts';
import type { Table, TableCell } from './pdf-tables.ts';
import { cellsOfRow } from './pdf-unruled-cells.ts';
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

interface TableRow<T extends Line> {
  readonly group: readonly Row<T>[];
  readonly isBlank: boolean;
}

const tableOf = <T extends Line>(
  rows: readonly TableRow<T>[],
  columns: readonly Column[],
  page: number,
): Table => {
  const groups = rows.map(({ group }) => group);
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
    cells: rows.flatMap(({ group, isBlank }, row) =>
      cellsOfRow(group, columns, isBlank).map(({ texts, from, to }, column): TableCell => ({
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
  columns: readonly Column[],
  page: number,
): readonly Found<T>[] => {
  const found: Found<T>[] = [];
  let waiting: TableRow<T>[] = [];
  const flush = (): void => {
    if (waiting.length > 0) found.push({ table: tableOf(waiting, columns, page) });
    waiting = [];
  };
  for (const [at, group] of family.entries()) {
    const isBlank = isBlankRow(family, at);
    if (isBlank || chunksIn(group).length > 1) waiting.push({ group, isBlank });
    else {
      flush();
      found.push(...group.map(({ line }) => ({ line })));
    }
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
  const last = [rows[end - 2], rows[end - 1], rows[end]];
  if (isCentred(last) || isEvenAround(last)) return end + 1;
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

/**
 * Finds the unruled tables among the lines of a page, and the columns of the last one. `separators`: heights of
 * lines that may part rows; `before`: columns of the last table of the page before.
 */
export const unruledTables = <T extends Line>(
  lines: readonly T[],
  separators: readonly number[],
  page: number,
  before: readonly Column[],
): { readonly found: readonly Found<T>[]; readonly columns: readonly Column[] } => {
  const rows = lines.map((line) => ({ line, chunks: chunksOf(line) }));
  const found: Found<T>[] = [];
  let columns = before;
  let at = 0;
  for (const [first, last] of regionsOf(rows)) {
    const start = labelStart(rows, withDigitLines(rows, first, at), at);
    const end = withLabelLines(rows, start, last);
    const region = rows.slice(start, end);
    if (!isTable(region)) continue;
    found.push(...lines.slice(at, start).map((line) => ({ line })));
    for (const family of familiesOf(rowsOfCells(region, separators))) {
      const own = carriedColumns(family, columns);
      if (own.length > 0) columns = own;
      found.push(...tablesIn(family, own, page));
    }
    at = end;
  }
  return { found: [...found, ...lines.slice(at).map((line) => ({ line }))], columns };
};

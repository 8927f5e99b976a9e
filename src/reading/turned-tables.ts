/** A grid in; the same turned on its side where it prints the heads of a form's columns one below the other, out. */
import type { Grid, Row } from '../document/document.ts';
import { loneHead, type HeadKind } from './lone-head.ts';

/** How many heads of a kind stand in one row, or one below the other, where they are the heads of a table. */
const FEWEST_HEADS = [
  ['applicant', 5],
  ['result', 4],
  ['quantity', 2],
] as const;

const headsOf = ({ cells }: Row, kind: HeadKind): ReadonlySet<string> =>
  new Set(cells.flatMap((cell) => loneHead(cell.text, kind) ?? []));

/** Whether a row begins with a head; one behind other words is the last of the words before a figure. */
const begins = ({ cells: [first] }: Row, kind: HeadKind): boolean =>
  first !== undefined && loneHead(first.text, kind) !== null;

/** Whether heads of a kind stand below each other, one a row with something beside it, and never side by side. */
const isTurnedFor = ({ rows }: Grid, kind: HeadKind, fewest: number): boolean => {
  const below: string[] = [];
  for (const row of rows) {
    const [head, ...beside] = headsOf(row, kind);
    if (head === undefined) continue;
    if (beside.length > 0 || (kind === 'quantity' && !begins(row, kind))) return false;
    if (row.cells.length > 1) below.push(head);
  }
  return below.length === new Set(below).size && below.length >= fewest;
};

const columnsIn = ({ rows }: Grid): number => {
  let most = 0;
  for (const { cells } of rows)
    for (const { column, columnSpan } of cells) most = Math.max(most, column + columnSpan);
  return most;
};

const turned = (grid: Grid): Grid => {
  const cells = grid.rows.flatMap((row, at) => row.cells.map((cell) => ({ cell, at })));
  const rows = Array.from({ length: columnsIn(grid) }, (_, column) => ({
    cells: cells
      .filter(({ cell }) => cell.column === column)
      .map(({ cell, at }) => ({
        ...cell,
        column: at,
        columnSpan: cell.rowSpan,
        rowSpan: cell.columnSpan,
      })),
  }));
  return { ...grid, rows };
};

/** Columns of figures beside heads; one alone is a list of labels with their figures. */
const FEWEST_COLUMNS = 3;

/** Turns a grid whose columns are printed as rows. */
export const withTurnedTables = (grid: Grid): Grid => {
  if (columnsIn(grid) < FEWEST_COLUMNS) return grid;
  return FEWEST_HEADS.some(([kind, fewest]) => isTurnedFor(grid, kind, fewest))
    ? turned(grid)
    : grid;
};

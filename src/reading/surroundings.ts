/** The rows of a document in; what they tell together about the cells of each row of table three out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';
import { proves, weighs, type Proof } from './row-proof.ts';

export interface Surroundings {
  /** The table prints a number in every cell, and six in several rows: these lack a column, not just a zero. */
  readonly isFilled: boolean;
  /** Most rows of the table print as many cells as it has columns. */
  readonly isEven: boolean;
  /** The rows of the row's grid have as many cells as it: empty cells hold their place. */
  readonly isFirm: (row: FormRow) => boolean;
  /** The rows under the row's heads, with the cells taken as `read` takes them, add up, all but a few. */
  readonly isProven: (row: FormRow, proof: Proof, read: ReadCells) => boolean;
  /** How many columns of something else stand behind the total in the row's grid. */
  readonly columnsBehind: (row: FormRow, proof: Proof) => number;
}

/** Takes the cells of a row for its columns; null where it cannot. */
export type ReadCells = (row: FormRow) => readonly Piece[] | null;

const COLUMNS = APPLICANTS.length;
const FEWEST_NUMBERS = 6;
/** Share of the rows of a grid that must have as many cells. */
const MOST = 0.8;

const numbersIn = ({ cells }: FormRow): number =>
  cells.filter(({ kind }) => kind !== 'empty' && kind !== 'mark').length;

const isWhole = ({ cells }: FormRow): boolean =>
  cells.filter(({ kind }) => kind !== 'empty').length === COLUMNS;

/** A grid of fewer rows tells nothing by itself. */
const FEWEST_ROWS = 4;

/** How often the rows of a grid, or of all grids, measure so many cells. */
type Counts = ReadonlyMap<string, number>;

const ALL = 'all';

const keysOf = ({ cells, segment: { strip } }: FormRow, grid: string): readonly string[] => [
  `${grid} behind ${cells.length}`,
  `${grid} row ${strip.pieces.length}`,
];

const gridsOf = ({ segment: { strip } }: FormRow): readonly string[] => [String(strip.block), ALL];

const countRows = (rows: readonly FormRow[]): Counts => {
  const counts = new Map<string, number>();
  const add = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const row of rows)
    for (const grid of gridsOf(row)) {
      keysOf(row, grid).forEach(add);
      add(grid);
    }
  return counts;
};

/** Rows that add up by chance are few. */
const FEWEST_PROVEN = 3;

const mostlyProven = (ways: readonly (readonly Piece[])[], proof: Proof): boolean => {
  const telling = ways.filter(weighs);
  const proven = telling.filter((way) => proves(proof, way));
  return proven.length >= FEWEST_PROVEN && proven.length >= telling.length * MOST;
};

/** More rows under one head are no table of the forms. */
const MOST_ROWS = 200;

/** The rows under each head. */
const groupsOf = (rows: readonly FormRow[]): ReadonlyMap<FormRow['heads'], readonly FormRow[]> => {
  const groups = new Map<FormRow['heads'], FormRow[]>();
  for (const row of rows) {
    const group = groups.get(row.heads);
    if (group) group.push(row);
    else groups.set(row.heads, [row]);
  }
  return new Map([...groups].filter(([, { length }]) => length <= MOST_ROWS));
};

const MOST_BEHIND = 3;
const BEHIND = Array.from({ length: MOST_BEHIND + 1 }, (_, n) => n);

/** The cells of the columns before the last few ones. */
const cellsBefore =
  (behind: number, count: number): ReadCells =>
  ({ cells, segment: { strip } }) => {
    const end = cells.length - behind;
    return strip.from !== 'line' && end >= count ? cells.slice(end - count, end) : null;
  };

/** With how many columns behind the total a row adds up. */
const behindIn = (row: FormRow, proof: Proof): readonly number[] =>
  BEHIND.filter((n) => {
    const way = cellsBefore(n, COLUMNS)(row);
    return way !== null && weighs(way) && proves(proof, way);
  });

/** Looks at all rows of table three at once. */
export const surroundingsOf = (all: readonly FormRow[]): Surroundings => {
  const rows = all.filter(({ table }) => table === '三');
  const counts = countRows(rows);
  const groups = groupsOf(rows);
  const rowsWith = ({ heads }: FormRow): readonly FormRow[] => groups.get(heads) ?? [];
  const isProven: Surroundings['isProven'] = (row, proof, read) =>
    mostlyProven(
      rowsWith(row).map((one) => read(one) ?? []),
      proof,
    );
  const behind = new Map<FormRow['heads'], number>();
  const countBehind = (row: FormRow, proof: Proof): number => {
    const proven = rowsWith(row)
      .map((one) => behindIn(one, proof))
      .filter((each) => each.length > 0);
    const found = BEHIND.find(
      (n) =>
        proven.every((each) => each.includes(n)) && isProven(row, proof, cellsBefore(n, COLUMNS)),
    );
    behind.set(row.heads, found ?? 0);
    return found ?? 0;
  };
  return {
    isProven,
    columnsBehind: (row, proof) => behind.get(row.heads) ?? countBehind(row, proof),
    isEven: rows.filter(isWhole).length >= rows.length * MOST,
    isFilled:
      rows.every((row) => numbersIn(row) >= FEWEST_NUMBERS) &&
      rows.filter((row) => numbersIn(row) === FEWEST_NUMBERS).length >= FEWEST_PROVEN,
    isFirm: (row) =>
      row.segment.strip.from === 'known' ||
      gridsOf(row).some((grid) => {
        const all = counts.get(grid) ?? 0;
        const isAlike = keysOf(row, grid).some((name) => (counts.get(name) ?? 0) >= all * MOST);
        return isAlike && (grid === ALL || all >= FEWEST_ROWS);
      }),
  };
};

/** The rows of a document in; what they tell together about the cells of each row of table three out. */
import type { FormRow } from './form-rows.ts';

export interface Surroundings {
  /** The table prints a number in every cell: a row of six numbers lacks a column, not just a zero. */
  readonly isFilled: boolean;
  /** The rows of the row's grid have as many cells as it: empty cells hold their place. */
  readonly isFirm: (row: FormRow) => boolean;
}

const FEWEST_NUMBERS = 6;
/** Share of the rows of a grid that must have as many cells. */
const MOST = 0.8;

const numbersIn = ({ cells }: FormRow): number =>
  cells.filter(({ kind }) => kind !== 'empty' && kind !== 'mark').length;

/** How often rows of a grid measure so many cells. */
type Counts = ReadonlyMap<string, number>;

const key = (block: number, measure: 'behind' | 'row', cells: number): string =>
  `${String(block)} ${measure} ${String(cells)}`;

const keysOf = ({ cells, segment: { strip } }: FormRow): readonly string[] => [
  key(strip.block, 'behind', cells.length),
  key(strip.block, 'row', strip.pieces.length),
];

const countRows = (rows: readonly FormRow[]): Counts => {
  const counts = new Map<string, number>();
  const add = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const row of rows) {
    keysOf(row).forEach(add);
    add(String(row.segment.strip.block));
  }
  return counts;
};

/** Looks at all rows of table three at once. */
export const surroundingsOf = (all: readonly FormRow[]): Surroundings => {
  const rows = all.filter(({ table }) => table === '三');
  const counts = countRows(rows);
  return {
    isFilled: rows.every((row) => numbersIn(row) >= FEWEST_NUMBERS),
    isFirm: (row) => {
      const { from, block } = row.segment.strip;
      const most = (counts.get(String(block)) ?? 0) * MOST;
      return from === 'known' || keysOf(row).some((name) => (counts.get(name) ?? 0) >= most);
    },
  };
};

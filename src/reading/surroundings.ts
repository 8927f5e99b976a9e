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

type Measure = (row: FormRow) => number;

const cellsBehind: Measure = ({ cells }) => cells.length;
const cellsInRow: Measure = ({ segment }) => segment.strip.pieces.length;

/** Whether most rows of a grid measure the same as this one. */
const agrees = (row: FormRow, rows: readonly FormRow[], measure: Measure): boolean =>
  rows.filter((other) => measure(other) === measure(row)).length >= rows.length * MOST;

/** Looks at all rows of table three at once. */
export const surroundingsOf = (all: readonly FormRow[]): Surroundings => {
  const rows = all.filter(({ table }) => table === '三');
  return {
    isFilled: rows.every((row) => numbersIn(row) >= FEWEST_NUMBERS),
    isFirm: (row) => {
      const { from, block } = row.segment.strip;
      if (from === 'known') return true;
      const around = rows.filter(({ segment }) => segment.strip.block === block);
      return agrees(row, around, cellsBehind) || agrees(row, around, cellsInRow);
    },
  };
};

/** A grid in; the same with rows that lines cut in two below one label put together, out. */
import type { Cell, Grid, Row } from '../document/document.ts';

const WORDS = /[\p{Script=Han}A-Za-z]{2}/u;
/** More rows beside one label are rows of its group. */
const MOST_PARTS = 3;

const isFilled = ({ text }: Cell): boolean => text.trim() !== '';

const isOver = (a: Cell, b: Cell): boolean =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** The label of a row, where it reaches over the next rows: the last of its words before the figures. */
const labelOf = ({ cells }: Row): Cell | undefined => {
  const label = cells.findLast(({ text }) => WORDS.test(text));
  return label && label.rowSpan > 1 && label.rowSpan <= MOST_PARTS ? label : undefined;
};

/** The upper row with what is printed below its blank cells; null where both rows print something in one place. */
const together = (upper: Row, lower: Row): Row | null => {
  const filled = lower.cells.filter(isFilled);
  const cells = upper.cells.map((cell) => {
    const below = filled.filter((other) => isOver(cell, other));
    if (below.length === 0) return cell;
    return isFilled(cell) ? null : { ...cell, text: below.map(({ text }) => text).join(' ') };
  });
  return filled.length > 0 && cells.every((cell) => cell !== null) ? { cells } : null;
};

const isWordless = ({ cells }: Row): boolean => !cells.some(({ text }) => WORDS.test(text));

/**
 * Where a label reaches over two rows, figures in the lower one stand beside it as well as those in the upper
 * one: borders inside of cells cut a row so.
 */
export const withoutHalvedRows = (grid: Grid): Grid => {
  if (grid.columns !== 'known') return grid;
  const rows = [...grid.rows];
  let label: { readonly at: number; readonly end: number } | null = null;
  for (const [at, row] of grid.rows.entries()) {
    const upper = label === null ? undefined : rows[label.at];
    if (label && upper && at < label.end && isWordless(row)) {
      const whole = together(upper, row);
      if (!whole) continue;
      rows[label.at] = whole;
      rows[at] = { cells: [] };
    } else {
      const own = labelOf(row);
      label = own ? { at, end: at + own.rowSpan } : null;
    }
  }
  return { ...grid, rows };
};

/** A grid in; the same with the two halves of table three that stand side by side one below the other, out. */
import type { Cell, Grid, Row } from '../document/document.ts';
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { loneHead } from './lone-head.ts';
import { STAGE_LOOKUP } from './row-label.ts';

const WIDTH = APPLICANTS.length;
const FEWEST_ROWS = 3;
const WORDS = /[\p{Script=Han}A-Za-z]{2}/u;

const isWordless = ({ text }: Cell): boolean => !WORDS.test(text);

/** Whether a row heads the columns of two tables. */
const headsTwice = ({ cells }: Row): boolean =>
  cells.filter(({ text }) => loneHead(text, 'applicant') === 'natural').length > 1;

/** Where words stand behind a label of table three and all its figures. */
const rightLabel = ({ cells }: Row): number | null => {
  const at = cells.findIndex(
    (cell, i) => i > WIDTH && !isWordless(cell) && cells.slice(i - WIDTH, i).every(isWordless),
  );
  const left = cells.slice(0, Math.max(0, at)).findLast((cell) => !isWordless(cell));
  const isBehind = left !== undefined && STAGE_LOOKUP.exact(left.text) !== null;
  return isBehind ? (cells[at]?.column ?? null) : null;
};

/** Parts a grid whose rows hold a row of the form on the left and another on the right. */
export const withoutSideBySide = (grid: Grid): Grid => {
  if (!grid.rows.some(headsTwice)) return grid;
  const labels = grid.rows.flatMap((row) => rightLabel(row) ?? []);
  if (labels.length < FEWEST_ROWS) return grid;
  const begin = Math.min(...labels);
  const part = (isIn: (cell: Cell) => boolean, from: number): readonly Row[] =>
    grid.rows.map(({ cells }) => ({
      cells: cells.filter(isIn).map((cell) => ({ ...cell, column: cell.column - from })),
    }));
  const left = part(({ column }) => column < begin, 0);
  const right = part(({ column }) => column >= begin, begin);
  return { ...grid, rows: [...left, ...right] };
};

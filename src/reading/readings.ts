/** Readings of one cell in; whether they differ, and the figure that says so, out. */
import type { Figure } from '../report/report.ts';
import type { FormRow } from './form-rows.ts';

/** A figure and the row it was read from. */
export interface Reading {
  readonly figure: Figure;
  readonly row: FormRow;
}

/** An empty row under a damaged label, or the unlabelled one of table four, gives way to a printed one. */
export const isEmptyFragment = ({ row }: Reading): boolean =>
  (row.how === 'similar' || row.table === '四') && row.cells.every((cell) => cell.kind === 'empty');

/** Whether two readings of a cell say different things. */
export const differ = (a: Figure, b: Figure): boolean => a.state !== b.state || a.value !== b.value;

/** A cell that the document prints twice with different numbers is unsure. */
export const conflict = (a: Figure, b: Figure): Figure => ({
  ...a,
  state: 'unsure',
  value: null,
  candidates: [...new Set([a.value, b.value])],
  decided: `这一格在文中印了两次，内容不同（「${a.raw}」「${b.raw}」），不能确定。`,
});

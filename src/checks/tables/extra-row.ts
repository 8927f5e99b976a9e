/** Failing sums of outcomes in, the one row whose figures are just what they are off by out. */
import { metricOf } from '../../vocabulary/metrics.ts';
import type { Figures } from './amounts.ts';
import { numberIn } from './cells.ts';
import type { JudgedSum } from './sums.ts';

const inColumn = (cell: string, sum: JudgedSum): string | undefined => {
  const row = cell.slice(0, cell.lastIndexOf('.'));
  return sum.left.cells.find((other) => other.startsWith(`${row}.`));
};

/** A row counted once too often: in every column that fails it holds what that column is off by. */
export const extraRow = (
  sum: JudgedSum,
  failing: readonly JudgedSum[],
  figures: Figures,
): string | undefined => {
  const columns = failing.filter(({ equation }) => equation.rule === 'requests-outcomes');
  if (sum.equation.rule !== 'requests-outcomes' || columns.length < 2) return undefined;
  const rows = sum.left.cells.filter((cell) =>
    columns.every((column) => {
      const same = inColumn(cell, column);
      return same !== undefined && numberIn(figures, same) === column.difference;
    }),
  );
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) return undefined;
  return `各列多出的件数正好等于“${metricOf(row)?.rowLabel ?? row}”一行的数，可能这一行与别的行重复计算。`;
};

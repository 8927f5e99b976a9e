/** The judged sums in, for each failing one its likely cause out: only where exactly one is found. */
import { type Layout, metricOf } from '../../vocabulary/metrics.ts';
import { amountOf, type Figures } from './amounts.ts';
import { extraRow } from './extra-row.ts';
import type { JudgedSum } from './sums.ts';

const involves = (sum: JudgedSum, cell: string): boolean =>
  sum.left.cells.includes(cell) || sum.right.cells.includes(cell);

const cellsOfSum = (sum: JudgedSum): readonly string[] => [...sum.left.cells, ...sum.right.cells];

/** Failing sums that share cells, directly or through others. */
const clusterAround = (start: JudgedSum, failing: readonly JudgedSum[]): readonly JudgedSum[] => {
  const cluster = new Set([start]);
  for (const member of cluster)
    for (const other of failing)
      if (cellsOfSum(other).some((cell) => involves(member, cell))) cluster.add(other);
  return [...cluster];
};

/** What the cell would have to hold for the sum to come out. */
const wanted = (sum: JudgedSum, cell: string, value: number): number =>
  sum.left.cells.includes(cell) ? value - sum.difference : value + sum.difference;

interface Change {
  readonly cell: string;
  readonly from: number;
  readonly to: number;
}

/** The single changes of one cell that make all the failing sums come out and break none that holds. */
const singleChanges = (
  cluster: readonly JudgedSum[],
  sums: readonly JudgedSum[],
  layout: Layout,
  figures: Figures,
): readonly Change[] => {
  const cells = new Set(cluster.flatMap(cellsOfSum));
  const holding = sums.filter((sum) => sum.difference === 0);
  return [...cells].flatMap((cell) => {
    if (!cluster.every((sum) => involves(sum, cell))) return [];
    if (holding.some((sum) => involves(sum, cell))) return [];
    const from = amountOf([cell], layout, figures)?.value;
    if (from === undefined) return [];
    const goals = new Set(cluster.map((sum) => wanted(sum, cell, from)));
    const [to] = goals;
    return goals.size === 1 && to !== undefined && to >= 0 ? [{ cell, from, to }] : [];
  });
};

const digitsSorted = (value: number): string => Array.from(String(value)).sort().join('');

const isTransposed = ({ from, to }: Change): boolean =>
  from !== to && digitsSorted(from) === digitsSorted(to);

const cellName = (cell: string): string => {
  const metric = metricOf(cell);
  return metric ? `“${metric.rowLabel}”行“${metric.columnLabel}”栏` : cell;
};

const changeSentence = (change: Change): string => {
  const { cell, from, to } = change;
  const hint = isTransposed(change) ? '，两数数字相同、次序不同，可能是录入时颠倒' : '';
  return `只要把${cellName(cell)}的 ${from} 改为 ${to}，相关各式就都平${hint}。`;
};

/** The one change there is, or the one that only swaps digits. */
const likelyChange = (changes: readonly Change[]): Change | undefined => {
  const transposed = changes.filter(isTransposed);
  if (changes.length === 1) return changes[0];
  return transposed.length === 1 ? transposed[0] : undefined;
};

const columnOf = (sum: JudgedSum): string => sum.equation.where;

/** A case under the wrong applicant: another column off by the opposite amount, its rows holding. */
const wrongApplicant = (sum: JudgedSum, failing: readonly JudgedSum[]): string | undefined => {
  const { rule } = sum.equation;
  if (rule !== 'requests-outcomes' && rule !== 'requests-balance') return undefined;
  const opposite = failing.filter(
    (other) => other.equation.rule === rule && other.difference === -sum.difference,
  );
  const [other] = opposite;
  const amount = Math.abs(sum.difference);
  return opposite.length === 1 && other
    ? `${columnOf(sum)}与${columnOf(other)}一多一少，都差 ${amount} 件，可能有 ${amount} 件填错了申请人类型。`
    : undefined;
};

/** One number printed as two: neighbouring cells whose digits, put together, make the row come out. */
const splitNumber = (sum: JudgedSum, layout: Layout, figures: Figures): string | undefined => {
  if (sum.equation.rule === 'requests-balance' || sum.equation.rule === 'requests-outcomes')
    return undefined;
  const cells = sum.left.cells;
  const found = cells.slice(1).flatMap((right, index) => {
    const left = cells[index] ?? '';
    const a = amountOf([left], layout, figures)?.value ?? 0;
    const b = amountOf([right], layout, figures)?.value ?? 0;
    const joined = Number(`${a}${b}`);
    if (a === 0 || joined - a - b !== -sum.difference) return [];
    return [`${cellName(left)}的 ${a} 与右邻的 ${b} 可能是一个数 ${joined} 被拆成了两格。`];
  });
  return found.length === 1 ? found[0] : undefined;
};

/** Why a sum fails, one Chinese sentence, or null where none or more than one cause is found. */
export const causeOf = (
  sum: JudgedSum,
  sums: readonly JudgedSum[],
  layout: Layout,
  figures: Figures,
): string | null => {
  const failing = sums.filter((each) => each.difference !== 0);
  const change = likelyChange(singleChanges(clusterAround(sum, failing), sums, layout, figures));
  if (change) return changeSentence(change);
  return (
    wrongApplicant(sum, failing) ??
    extraRow(sum, failing, figures) ??
    splitNumber(sum, layout, figures) ??
    null
  );
};

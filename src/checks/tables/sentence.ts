/** A judged sum in, one Chinese sentence with both sides and its evidence out. */
import type { Evidence } from '../../report/finding.ts';
import { ORGANIZATIONS } from '../../vocabulary/applicants.ts';
import { type Layout, metricOf, STAGES, type Unit } from '../../vocabulary/metrics.ts';
import { amountOf, type Figures } from './amounts.ts';
import type { JudgedSum } from './sums.ts';

const UNIT: Unit = '件';

const stageName = (row: string): string => STAGES.find((stage) => stage.id === row)?.name ?? row;

/** What a side's term is called within its sentence: the column in a row sum, the row in a column sum. */
const termName = (id: string, alongRow: boolean): string => {
  const metric = metricOf(id);
  if (!metric) return id;
  return alongRow ? metric.columnLabel : stageName(metric.row);
};

const shorten = (ids: readonly string[]): readonly string[] => {
  const [natural] = ids;
  const row = natural?.endsWith('.natural') ? natural.slice(0, -'.natural'.length) : undefined;
  return natural && row ? [natural, `${row}.${ORGANIZATIONS.id}`] : ids;
};

/** `a 1 件 + b 2 件 = 3 件`, or `a 1 件` where it is a single term. */
const side = (
  ids: readonly string[],
  total: number,
  alongRow: boolean,
  layout: Layout,
  figures: Figures,
): string => {
  const terms = (alongRow ? shorten(ids) : ids).map((id) => {
    const amount = amountOf([id], layout, figures)?.value ?? 0;
    return `${termName(id, alongRow)} ${amount} ${UNIT}`;
  });
  return terms.length > 1 ? `${terms.join(' + ')} = ${total} ${UNIT}` : terms.join('');
};

/** The sentence of a failing sum: where, both sides, the difference, and whether blanks were counted as 0. */
export const sentenceOf = (sum: JudgedSum, layout: Layout, figures: Figures): string => {
  const { equation, left, right } = sum;
  const isRow = equation.rule.endsWith('-total');
  const sides = [
    side(equation.left, left.value, isRow, layout, figures),
    side(equation.right, right.value, isRow, layout, figures),
  ];
  const blanks = left.blank || right.blank ? '（空白栏按 0 计）' : '';
  const difference = Math.abs(sum.difference);
  return `第${equation.section}部分${equation.where}：${sides.join('，')}，相差 ${difference} ${UNIT}${blanks}。`;
};

/** The printed rows of the totals in a sum, fit to be shown beside the sentence. */
export const evidenceOf = (sum: JudgedSum, figures: Figures): readonly Evidence[] => {
  const rows = new Set(
    sum.right.cells.flatMap((cell) => figures.get(cell)?.place.printedRow ?? []),
  );
  return [...rows].filter(Boolean).map((quote) => ({ section: sum.equation.section, quote }));
};

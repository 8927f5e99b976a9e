/** The figures of a report in, every sum that can be judged out: both sides and what is between them. */
import { sum } from '../../report/values.ts';
import type { Layout } from '../../vocabulary/metrics.ts';
import { type Amount, amountOf, type Figures } from './amounts.ts';
import { type Equation, equationsOf } from './equations.ts';

export interface JudgedSum {
  readonly equation: Equation;
  readonly left: Amount;
  readonly right: Amount;
  /** Left minus right; 0 where the sum holds. */
  readonly difference: number;
}

const judge = (equation: Equation, layout: Layout, figures: Figures): JudgedSum[] => {
  const left = amountOf(equation.left, layout, figures);
  const right = amountOf(equation.right, layout, figures);
  if (!left || !right) return [];
  return [{ equation, left, right, difference: sum([left.value, -right.value]) }];
};

/** Judges every sum whose cells are all there and all sure. */
export const judgeSums = (layout: Layout | null, figures: Figures): readonly JudgedSum[] =>
  layout ? equationsOf(layout).flatMap((equation) => judge(equation, layout, figures)) : [];

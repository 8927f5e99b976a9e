/** A context and a rule about sums in, a finding for every sum of it that fails out. */
import type { Context } from '../context.ts';
import type { Found } from '../define-check.ts';
import { causeOf } from './cause.ts';
import type { SumRule } from './equations.ts';
import { evidenceOf, sentenceOf } from './sentence.ts';

/** Every failing sum of a rule, each once, with its likely cause. */
export function* failingSums(rule: SumRule, context: Context): Generator<Found> {
  const { layout } = context.report;
  if (!layout) return;
  const sums = context.sums();
  for (const sum of sums) {
    if (sum.equation.rule !== rule || sum.difference === 0) continue;
    yield {
      section: sum.equation.section,
      message: sentenceOf(sum, layout, context.figures),
      figures: [...sum.left.cells, ...sum.right.cells],
      expected: sum.left.value,
      actual: sum.right.value,
      evidence: evidenceOf(sum, context.figures),
      cause: causeOf(sum, sums, layout, context.figures),
    };
  }
}

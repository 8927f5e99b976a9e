/** The list of rules, in the order in which they run and are printed. */
import type { Check } from './define-check.ts';
import { litigationTotal } from './litigation-total.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsOutcomes } from './requests-outcomes.ts';
import { requestsRowTotal } from './requests-row-total.ts';
import { reviewTotal } from './review-total.ts';
import { textFigure } from './text-figure.ts';
import { textParts } from './text-parts.ts';
import { textPercentage } from './text-percentage.ts';

export const CHECKS: readonly Check[] = [
  requestsBalance,
  requestsOutcomes,
  requestsRowTotal,
  reviewTotal,
  litigationTotal,
  textFigure,
  textPercentage,
  textParts,
];

/** The list of rules, in the order in which they run and are printed. */
import type { Check } from './define-check.ts';
import { amountUnit } from './amount-unit.ts';
import { blankCells } from './blank-cells.ts';
import { bounds } from './bounds.ts';
import { carriedOver } from './carried-over.ts';
import { changedAfter } from './changed-after.ts';
import { children } from './children.ts';
import { columnLost } from './column-lost.ts';
import { copyOfLastYear } from './copy-of-last-year.ts';
import { copyOfNeighbour } from './copy-of-neighbour.ts';
import { deadline } from './deadline.ts';
import { feeUnpaid } from './fee-unpaid.ts';
import { foreignName } from './foreign-name.ts';
import { inForce } from './in-force.ts';
import { items } from './items.ts';
import { jump } from './jump.ts';
import { layoutYear } from './layout-year.ts';
import { litigationTotal } from './litigation-total.ts';
import { period } from './period.ts';
import { procurementPair } from './procurement-pair.ts';
import { readingUnsure } from './reading-unsure.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsOutcomes } from './requests-outcomes.ts';
import { requestsRowTotal } from './requests-row-total.ts';
import { reviewTotal } from './review-total.ts';
import { rounded } from './rounded.ts';
import { ruleMakingPower } from './rule-making-power.ts';
import { sections } from './sections.ts';
import { staleCitation } from './stale-citation.ts';
import { staleYear } from './stale-year.ts';
import { tablesPresent } from './tables-present.ts';
import { tablesReused } from './tables-reused.ts';
import { textDenial } from './text-denial.ts';
import { textFigure } from './text-figure.ts';
import { textParts } from './text-parts.ts';
import { textPercentage } from './text-percentage.ts';
import { textRate } from './text-rate.ts';
import { textShares } from './text-shares.ts';
import { textTwice } from './text-twice.ts';
import { titleIssuer } from './title-issuer.ts';
import { wholeNumbers } from './whole-numbers.ts';

export const CHECKS: readonly Check[] = [
  requestsBalance,
  requestsOutcomes,
  requestsRowTotal,
  reviewTotal,
  litigationTotal,
  wholeNumbers,
  bounds,
  blankCells,
  columnLost,
  layoutYear,
  amountUnit,
  procurementPair,
  ruleMakingPower,
  feeUnpaid,
  textFigure,
  textPercentage,
  textShares,
  textParts,
  textTwice,
  textRate,
  textDenial,
  rounded,
  period,
  staleYear,
  foreignName,
  titleIssuer,
  staleCitation,
  copyOfLastYear,
  copyOfNeighbour,
  tablesReused,
  deadline,
  sections,
  tablesPresent,
  carriedOver,
  inForce,
  items,
  jump,
  children,
  changedAfter,
  readingUnsure,
];

/** A report and its neighbours in, findings out, worst first. */
import { bySeverity, type Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import { basisFor } from './basis.ts';
import { contextOf } from './context.ts';
import type { Check, Found } from './define-check.ts';
import { CHECKS } from './index.ts';
import type { Neighbours } from './neighbours.ts';

/** The unit a rule gives, else that of the first cell it is about. */
const unitOf = ({ unit, figures = [], expected = null, actual = null }: Found): string | null =>
  expected === null && actual === null ? null : (unit ?? metricOf(figures[0] ?? '')?.unit ?? null);

const complete = (check: Check, found: Found, year: number | null): Finding => ({
  rule: check.id,
  group: check.group,
  severity: found.severity ?? check.severity,
  section: found.section,
  figures: found.figures ?? [],
  message: found.message,
  expected: found.expected ?? null,
  actual: found.actual ?? null,
  unit: unitOf(found),
  evidence: found.evidence ?? [],
  basis: basisFor(check.basis, year),
  cause: found.cause ?? null,
});

const applies = (check: Check, report: Report): boolean =>
  !check.layouts || (report.layout !== null && check.layouts.includes(report.layout));

/** Checks a report by every rule; rules that need an absent neighbour or an absent figure stay silent. */
export const checkReport = (report: Report, neighbours: Neighbours = {}): Finding[] => {
  const context = contextOf(report, neighbours);
  return CHECKS.filter((check) => applies(check, report))
    .flatMap((check) =>
      [...check.find(context)].map((found) => complete(check, found, report.year)),
    )
    .sort(bySeverity);
};

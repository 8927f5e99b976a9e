/** Checked reports in, the same in the order in which a list tells them out. */
import { type Counts, countsOf, NONE, plus } from './counts.ts';
import type { CheckedReport } from './fault.ts';

const keyOf = ({ issuer, file }: CheckedReport): string => issuer ?? `\u0000${file}`;

const byWeight = (a: Counts, b: Counts): number =>
  b.error - a.error || b.warning - a.warning || b.notice - a.notice;

/** Chinese names in their order, numbers by their value. */
export const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** Issuers with the gravest faults first, then by name; the reports of one issuer stay together, by year. */
export const ordered = (reports: readonly CheckedReport[]): readonly CheckedReport[] => {
  const weights = new Map<string, Counts>();
  for (const report of reports)
    weights.set(keyOf(report), plus(weights.get(keyOf(report)) ?? NONE, countsOf(report.faults)));
  const weightOf = (report: CheckedReport): Counts => weights.get(keyOf(report)) ?? NONE;
  return [...reports].sort(
    (a, b) =>
      byWeight(weightOf(a), weightOf(b)) ||
      byName(keyOf(a), keyOf(b)) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      byWeight(countsOf(a.faults), countsOf(b.faults)) ||
      byName(a.file, b.file),
  );
};

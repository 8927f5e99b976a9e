/** A report and its neighbours in; what the checks find, and the faults as an officer sends them back, out. */
import { type CheckedReport, checkedReport } from './answer/fault-list/fault.ts';
import { checkReport } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import type { Neighbours } from './checks/neighbours.ts';
import { notJudged } from './checks/not-judged.ts';
import { hasAreasBelow } from './neighbours.ts';
import type { Finding } from './report/finding.ts';
import type { Report } from './report/report.ts';

const NAMES = new Map(CHECKS.map(({ id, name }) => [id, name]));

/** Checks the report of `file`; what could not be judged without other reports is said too. */
export const checkBeside = (
  file: string,
  report: Report,
  neighbours: Neighbours,
): { readonly findings: readonly Finding[]; readonly checked: CheckedReport } => {
  const findings = checkReport(report, neighbours);
  const checked = checkedReport(file, report, findings, {
    kindOf: (rule) => NAMES.get(rule) ?? rule,
    unjudged: notJudged(neighbours, hasAreasBelow(report.issuer)),
  });
  return { findings, checked };
};

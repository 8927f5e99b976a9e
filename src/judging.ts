/** What a person says of a finding in, kept in the index; the finding as it stands then out. */
import type { Judge } from './channels/verdicts.ts';
import { findingKey, isKeyOf, type Verdict, verdictKey } from './report/verdict.ts';
import type { Store, StoredFinding } from './store/store.ts';

const findingOf = async (store: Store, key: string): Promise<StoredFinding | undefined> => {
  const reports = await store.reports();
  for (const { issuer, year } of reports.filter((report) => isKeyOf(report, key))) {
    const findings = await store.findings({ issuers: [issuer], years: [year] });
    const found = findings.find((finding) => verdictKey(finding.report, finding) === key);
    if (found) return found;
  }
  return undefined;
};

/** Ties verdicts to an index; `now` says when they were given. */
export const createJudge =
  (store: Store, now: () => Date): Judge =>
  async (key, said) => {
    const found = await findingOf(store, key);
    if (!found) return null;
    const { report, ...finding } = found;
    const verdict: Verdict | null = said && { ...said, at: now().toISOString() };
    await store.judge(report, findingKey(finding), verdict);
    return { ...finding, issuer: report.issuer, year: report.year, key, verdict };
  };

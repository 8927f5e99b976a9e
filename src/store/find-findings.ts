/** Issuers, years and a rule in, what the rules found out. */
import type { Kysely } from 'kysely';
import type { Finding } from '../report/finding.ts';
import { findReports, reportsById } from './find-reports.ts';
import { inPieces } from './index-handle.ts';
import type { FindingRow, Schema } from './schema.ts';
import { withVerdicts } from './verdicts.ts';
import type { ReportFilter, ReportSummary, StoredFinding } from './store.ts';

type FindingFilter = ReportFilter & { readonly rule?: string };

const rowsOf = (
  db: Kysely<Schema>,
  rule: string | undefined,
  reports?: readonly number[],
): Promise<FindingRow[]> =>
  db
    .selectFrom('finding')
    .selectAll()
    .$if(reports !== undefined, (query) => query.where('report', 'in', reports ?? []))
    .$if(rule !== undefined, (query) => query.where('rule', '=', rule ?? ''))
    .execute();

const inOrder = (
  rows: readonly FindingRow[],
  reports: ReadonlyMap<number, ReportSummary>,
): readonly Omit<StoredFinding, 'verdict'>[] => {
  const placeOf = new Map([...reports.keys()].map((id, place) => [id, place]));
  return [...rows]
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        (placeOf.get(a.report) ?? 0) - (placeOf.get(b.report) ?? 0) ||
        a.position - b.position,
    )
    .flatMap((row) => {
      const report = reports.get(row.report);
      return report ? { report, ...(JSON.parse(row.body) as Finding) } : [];
    });
};

/** Findings that pass the filter: errors first, then by issuer, newest report first. */
export const findFindings = async (
  db: Kysely<Schema>,
  { rule, ...filter }: FindingFilter = {},
): Promise<readonly StoredFinding[]> => {
  if (!filter.issuers && !filter.years) {
    const rows = await rowsOf(db, rule);
    const reports = await reportsById(
      db,
      rows.map((row) => row.report),
    );
    return withVerdicts(db, inOrder(rows, reports));
  }
  const reports = await findReports(db, filter);
  const rows: FindingRow[] = [];
  for (const piece of inPieces(reports.map((report) => report.id)))
    rows.push(...(await rowsOf(db, rule, piece)));
  return withVerdicts(db, inOrder(rows, new Map(reports.map((report) => [report.id, report]))));
};

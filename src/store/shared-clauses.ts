/** Clauses of a report in, the reports of others that hold the same out. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Report } from '../report/report.ts';
import { ownClauses } from '../report/own-clauses.ts';
import { reportsById } from './find-reports.ts';
import type { ClauseRow, Schema } from './schema.ts';
import type { IndexedReport, ReportSummary } from './store.ts';

/** Clauses kept of a report, and looked for in others. */
const MOST_KEPT = 24;
const MOST_SOUGHT = 6;
/** Reports taken for each clause, the newest first: a clause of more is a common phrase. */
const MOST_HITS = 8;
const HASH_LENGTH = 16;

const hashOf = (clause: string): string =>
  createHash('sha256').update(clause).digest('hex').slice(0, HASH_LENGTH);

/** The clauses of a report by which copies of it are found. */
export const clauseRows = (
  report: number,
  content: Report & { readonly year: number },
): ClauseRow[] =>
  ownClauses(content, MOST_KEPT).map((clause) => ({
    clause: hashOf(clause),
    year: content.year,
    report,
  }));

/** Reports of other issuers for the same year that share its longest clauses, most shared first. */
export const reportsSharing = async (
  db: Kysely<Schema>,
  { sections, issuer, year }: Pick<IndexedReport, 'sections' | 'issuer' | 'year'>,
  most: number,
): Promise<readonly ReportSummary[]> => {
  const shared = new Map<number, number>();
  for (const clause of ownClauses({ sections, issuer }, MOST_SOUGHT)) {
    const rows = await db
      .selectFrom('clause')
      .select('report')
      .where('clause', '=', hashOf(clause))
      .where('year', '=', year)
      .orderBy('report', 'desc')
      .limit(MOST_HITS)
      .execute();
    for (const { report } of rows) shared.set(report, (shared.get(report) ?? 0) + 1);
  }
  const reports = await reportsById(db, [...shared.keys()]);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => reports.get(id) ?? [])
    .filter((report) => report.issuer !== issuer)
    .slice(0, most);
};

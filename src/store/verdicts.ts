/** What people say of findings in, kept as owned data; the verdicts of reports out. */
import type { Kysely } from 'kysely';
import { findingKey, type Verdict } from '../report/verdict.ts';
import type { Schema, VerdictRow } from './schema.ts';
import type { ReportSummary, StoredFinding } from './store.ts';

type Held = Pick<ReportSummary, 'issuer' | 'year' | 'scope'>;

const nameOf = ({ issuer, year, scope }: Held, finding: string): string =>
  [issuer, year, scope ?? '', finding].join('\n');

const verdictOf = (row: VerdictRow): Verdict => ({
  kind: row.kind,
  remark: row.remark,
  by: row.by,
  at: row.at,
});

/** Keeps the verdict in the place of what was said of the finding before; null takes it back. */
export const writeVerdict = async (
  db: Kysely<Schema>,
  { issuer, year, scope }: Held,
  finding: string,
  verdict: Verdict | null,
): Promise<void> => {
  const key = { issuer, year, scope: scope ?? ('' as const), finding };
  await db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('verdict')
      .where('issuer', '=', key.issuer)
      .where('year', '=', key.year)
      .where('scope', '=', key.scope)
      .where('finding', '=', key.finding)
      .execute();
    if (verdict)
      await transaction
        .insertInto('verdict')
        .values({ ...key, ...verdict })
        .execute();
  });
};

/** Findings with what people said of them. */
export const withVerdicts = async (
  db: Kysely<Schema>,
  findings: readonly Omit<StoredFinding, 'verdict'>[],
): Promise<readonly StoredFinding[]> => {
  if (findings.length === 0) return [];
  const years = [...new Set(findings.map(({ report }) => report.year))];
  const rows = await db.selectFrom('verdict').selectAll().where('year', 'in', years).execute();
  const said = new Map(
    rows.map((row) => [
      nameOf({ ...row, scope: row.scope === '' ? null : row.scope }, row.finding),
      row,
    ]),
  );
  return findings.map((finding) => {
    const row = said.get(nameOf(finding.report, findingKey(finding)));
    return { ...finding, verdict: row ? verdictOf(row) : null };
  });
};

/** Findings of a new check in; they stand in the place of the old ones, and what changed is told. */
import type { Transaction } from 'kysely';
import type { Finding } from '../report/finding.ts';
import { changedFindings } from '../report/report-event.ts';
import { findingKey } from '../report/verdict.ts';
import type { IndexHandle } from './index-handle.ts';
import { insertAll, instantOf } from './insert.ts';
import { type Before, readBefore, writeEvent } from './report-events.ts';
import { findingRows } from './report-rows.ts';
import type { Schema } from './schema.ts';
import type { ReportSummary } from './store.ts';

/** Tells of findings that a new check brought or took back; a name made of both says which they were. */
const tellOfRecheck = async (
  db: Transaction<Schema>,
  { issuer, year, scope, file, address }: ReportSummary,
  before: Before,
  findings: readonly Finding[],
  at: number,
): Promise<void> => {
  const changed = changedFindings(before.findings, findings);
  if (changed.arrived.length === 0 && changed.withdrawn.length === 0) return;
  const keys = findings.map(findingKey).sort().join();
  const name = ['check', before.contentHash, issuer, String(year), scope ?? '', keys];
  const report = { issuer, year, scope, file, address };
  const event = { kind: 'rechecked' as const, ...report, changes: [], ...changed };
  await writeEvent(db, name, event, at);
};

/** Puts the findings in the place of all that the report had; does nothing where the report is gone. */
export const replaceFindings = (
  { db }: IndexHandle,
  report: ReportSummary,
  findings: readonly Finding[],
  checkedAt: string | null = null,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const before = await readBefore(transaction, report.id);
    if (!before) return;
    await transaction.deleteFrom('finding').where('report', '=', report.id).execute();
    await insertAll(transaction, 'finding', findingRows(report.id, findings));
    await tellOfRecheck(transaction, report, before, findings, instantOf(checkedAt));
  });

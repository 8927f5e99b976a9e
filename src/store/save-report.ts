/** An import in, one transaction: the report with all that hangs on it is in the index, or nothing is. */
import type { Kysely, Transaction } from 'kysely';
import { figureRows, printedRows, valueRows } from './figure-rows.ts';
import { forgetTexts, indexText } from './full-text.ts';
import type { IndexHandle } from './index-handle.ts';
import { insertAll, instantOf, nextNumber } from './insert.ts';
import { type Before, eventOfImport, readBefore, writeEvent } from './report-events.ts';
import { findingRows, paragraphRows, reportRow, sectionRows } from './report-rows.ts';
import type { Schema } from './schema.ts';
import { clauseRows } from './shared-clauses.ts';
import type { Import, IndexedReport, SaveOutcome } from './store.ts';

/** Whether the index holds a document with this content. */
export const holdsContent = async (db: Kysely<Schema>, contentHash: string): Promise<boolean> => {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  return row !== undefined;
};

/** Drops the report of the same issuer, year and scope; what it was, null where there was none. */
const dropPredecessor = async (
  db: Transaction<Schema>,
  report: IndexedReport,
): Promise<Before | null> => {
  const old = await db
    .selectFrom('report')
    .select('id')
    .where('issuer', '=', report.issuer)
    .where('year', '=', report.year)
    .where('scope', '=', report.scope ?? '')
    .executeTakeFirst();
  if (!old) return null;
  const before = await readBefore(db, old.id);
  const paragraphs = await db
    .selectFrom('paragraph')
    .select('id')
    .where('report', '=', old.id)
    .execute();
  await forgetTexts(
    db,
    paragraphs.map(({ id }) => id),
  );
  await db.deleteFrom('document').where('id', '=', old.id).execute();
  return before;
};

/** 1 where no newer report of the issuer is held; those of the newest year before are then no longer the latest. */
const claimLatest = async (db: Transaction<Schema>, report: IndexedReport): Promise<0 | 1> => {
  const others = await db
    .selectFrom('report')
    .select(['id', 'year'])
    .where('issuer', '=', report.issuer)
    .where('year', '!=', report.year)
    .orderBy('year', 'desc')
    .execute();
  const newest = others[0]?.year ?? 0;
  if (newest > report.year) return 0;
  for (const { id } of others.filter(({ year }) => year === newest))
    await db.updateTable('value').set({ latest: 0 }).where('report', '=', id).execute();
  return 1;
};

const insertTexts = async (
  db: Transaction<Schema>,
  id: number,
  report: IndexedReport,
): Promise<void> => {
  await insertAll(db, 'section', sectionRows(id, report.sections));
  const count = paragraphRows(id, report, 0).length;
  const rows = paragraphRows(id, report, await nextNumber(db, 'paragraph', count));
  await insertAll(db, 'paragraph', rows);
  await insertAll(db, 'clause', clauseRows(id, report));
  const { issuer, year } = report;
  for (const row of rows) await indexText(db, { id: row.id, text: row.text, issuer, year });
};

const insertReport = async (
  { keys }: IndexHandle,
  db: Transaction<Schema>,
  { report, file, address = null, contentHash, importedAt, findings }: Import,
): Promise<void> => {
  const latest = await claimLatest(db, report);
  const id = await nextNumber(db, 'report', 1);
  await db
    .insertInto('document')
    .values({ id, content_hash: contentHash, file, address, imported_at: importedAt ?? null })
    .execute();
  await db.insertInto('report').values(reportRow(id, report)).execute();
  await insertAll(db, 'printed_row', printedRows(id, report.figures));
  await insertAll(db, 'figure', figureRows(id, report.figures, keys));
  await insertAll(db, 'value', valueRows(id, report, latest, keys));
  await insertTexts(db, id, report);
  await insertAll(db, 'finding', findingRows(id, findings));
};

const tellOfImport = (
  db: Transaction<Schema>,
  entry: Import,
  before: Before | null,
): Promise<void> => {
  const { issuer, year, scope } = entry.report;
  const name = [before?.contentHash ?? 'new', entry.contentHash, issuer, String(year), scope ?? ''];
  return writeEvent(db, name, eventOfImport(entry, before), instantOf(entry.importedAt));
};

/** Puts the report in; the same content again changes nothing. */
export const saveReport = (index: IndexHandle, entry: Import): Promise<SaveOutcome> =>
  index.db.transaction().execute(async (transaction) => {
    if (await holdsContent(transaction, entry.contentHash)) return 'unchanged';
    const before = await dropPredecessor(transaction, entry.report);
    await insertReport(index, transaction, entry);
    await tellOfImport(transaction, entry, before);
    return before ? 'replaced' : 'added';
  });

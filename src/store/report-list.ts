/** An open index in, the list of all its reports out, read again only after reports came or went. */
import type { Kysely } from 'kysely';
import { sql } from './kysely.ts';
import type { Schema } from './schema.ts';
import type { ReportSummary } from './store.ts';
import { summaryOf } from './stored-rows.ts';

/** All reports by id, newest first within an issuer. */
export type ReportList = ReadonlyMap<number, ReportSummary>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By issuer, newest first. */
export const byIssuerNewestFirst = (a: ReportSummary, b: ReportSummary): number =>
  compare(a.issuer, b.issuer) || b.year - a.year || compare(a.scope ?? '', b.scope ?? '');

/** Changes whenever a report is put in or all are dropped: numbers are never given out again. */
const stateOf = async (db: Kysely<Schema>): Promise<string> => {
  const { rows } = await sql<{ given: number | null; last: number | null }>`select
    (select value from ledger where name = 'report') as given,
    (select max(id) from report) as last`.execute(db);
  return `${rows[0]?.given ?? ''} ${rows[0]?.last ?? ''}`;
};

/** All reports as `summaryOf` takes them; conditions can be added. */
export const reportsWithFiles = (db: Kysely<Schema>) =>
  db
    .selectFrom('report')
    .innerJoin('document', 'document.id', 'report.id')
    .selectAll('report')
    .select(['document.file', 'document.address']);

const readAll = async (db: Kysely<Schema>): Promise<ReportList> => {
  const reports: ReportSummary[] = [];
  for await (const row of reportsWithFiles(db).stream()) reports.push(summaryOf(row));
  reports.sort(byIssuerNewestFirst);
  return new Map(reports.map((report) => [report.id, report]));
};

const LISTS = new WeakMap<Kysely<Schema>, { readonly state: string; readonly list: ReportList }>();

/** The list of all reports that the index holds now. */
export const reportList = async (db: Kysely<Schema>): Promise<ReportList> => {
  const state = await stateOf(db);
  const known = LISTS.get(db);
  if (known?.state === state) return known.list;
  const list = await readAll(db);
  LISTS.set(db, { state, list });
  return list;
};

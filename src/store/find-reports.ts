/** Issuers and years in, the reports of them out. */
import type { Kysely } from 'kysely';
import { inPieces } from './index-handle.ts';
import { byIssuerNewestFirst, reportList, reportsWithFiles } from './report-list.ts';
import type { Schema } from './schema.ts';
import type { ReportFilter, ReportSummary } from './store.ts';
import { summaryOf } from './stored-rows.ts';

/** Whether the filter names an empty list: then nothing passes. */
export const passesNothing = ({ issuers, years }: ReportFilter): boolean =>
  issuers?.length === 0 || years?.length === 0;

/** The reports that pass the filter; newest first within an issuer. */
export const findReports = async (
  db: Kysely<Schema>,
  filter: ReportFilter = {},
): Promise<readonly ReportSummary[]> => {
  if (passesNothing(filter)) return [];
  const { years, issuers } = filter;
  if (!issuers) {
    const all = [...(await reportList(db)).values()];
    return years ? all.filter(({ year }) => years.includes(year)) : all;
  }
  const found: ReportSummary[] = [];
  for (const piece of inPieces([...new Set(issuers)])) {
    const rows = await reportsWithFiles(db)
      .where('issuer', 'in', piece)
      .$if(years !== undefined, (query) => query.where('year', 'in', years ?? []))
      .execute();
    found.push(...rows.map(summaryOf));
  }
  return found.sort(byIssuerNewestFirst);
};

/** The reports with these ids, by id, in the order of `findReports`; ids that are gone are left out. */
export const reportsById = async (
  db: Kysely<Schema>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ReportSummary>> => {
  const found: ReportSummary[] = [];
  for (const piece of inPieces([...new Set(ids)])) {
    const rows = await reportsWithFiles(db).where('report.id', 'in', piece).execute();
    found.push(...rows.map(summaryOf));
  }
  return new Map(found.sort(byIssuerNewestFirst).map((report) => [report.id, report]));
};

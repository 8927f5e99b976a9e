/** A metric in, the reports with the most or the least of it out. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { findReports, passesNothing } from './find-reports.ts';
import { findValues } from './find-values.ts';
import { inPieces, type IndexHandle } from './index-handle.ts';
import type { Schema, ValueRow } from './schema.ts';
import { reportList } from './report-list.ts';
import type { RankedValue, RankOptions, StoredValue } from './store.ts';

type Candidate = Pick<ValueRow, 'report' | 'value' | 'issuer' | 'year'>;
type ValueQuery = SelectQueryBuilder<Schema, 'value', Candidate>;

const byRank =
  (order: RankOptions['order']) =>
  (a: Candidate, b: Candidate): number => {
    const byValue = order === 'most' ? b.value - a.value : a.value - b.value;
    if (byValue !== 0) return byValue;
    if (a.issuer !== b.issuer) return a.issuer < b.issuer ? -1 : 1;
    return b.year - a.year || a.report - b.report;
  };

const valuesOf = (db: Kysely<Schema>, metric: number): ValueQuery =>
  db.selectFrom('value').select(['report', 'value', 'issuer', 'year']).where('metric', '=', metric);

const top = (query: ValueQuery, { order, limit }: RankOptions): Promise<Candidate[]> =>
  query
    .orderBy('value', order === 'most' ? 'desc' : 'asc')
    .orderBy('issuer')
    .limit(limit)
    .execute();

const heldYears = async (db: Kysely<Schema>): Promise<readonly number[]> => {
  const years: number[] = [];
  for (;;) {
    const last = years.at(-1);
    const row = await db
      .selectFrom('report')
      .select('year')
      .$if(last !== undefined, (query) => query.where('year', '<', last ?? 0))
      .orderBy('year', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!row) return years;
    years.push(row.year);
  }
};

const amongIssuers = async (
  db: Kysely<Schema>,
  metric: number,
  options: RankOptions,
): Promise<Candidate[]> => {
  const reports = await findReports(db, options);
  const found: Candidate[] = [];
  for (const piece of inPieces(reports.map((report) => report.id))) {
    const rows = await valuesOf(db, metric)
      .where('report', 'in', piece)
      .$if(options.latestOnly === true, (query) => query.where('latest', '=', 1))
      .execute();
    found.push(...rows);
  }
  return found;
};

/** One walk along the index for each year, the newest reports of their issuers and the others apart. */
const amongAll = async (
  db: Kysely<Schema>,
  metric: number,
  options: RankOptions,
): Promise<Candidate[]> => {
  const found: Candidate[] = [];
  for (const year of new Set(options.years ?? (await heldYears(db))))
    for (const latest of options.latestOnly ? [1] : [0, 1]) {
      const query = valuesOf(db, metric).where('year', '=', year).where('latest', '=', latest);
      found.push(...(await top(query, options)));
    }
  return found;
};

/** Reports ranked by the metric's number, without their cells; equal numbers by issuer, then newest first. */
export const ranking = async (
  index: IndexHandle,
  metric: string,
  options: RankOptions,
): Promise<readonly RankedValue[]> => {
  const key = index.keys.keyOf.get(metric);
  const limit = Math.floor(options.limit);
  if (key === undefined || !(limit > 0) || passesNothing(options)) return [];
  const among = options.issuers ? amongIssuers : amongAll;
  const candidates = await among(index.db, key, { ...options, limit });
  const ranked = candidates.sort(byRank(options.order)).slice(0, limit);
  const reports = await reportList(index.db);
  return ranked.flatMap(({ report: id, value }) => {
    const report = reports.get(id);
    return report ? [{ report, metric, state: 'number', value }] : [];
  });
};

/** The same with their cells. */
export const rankValues = async (
  index: IndexHandle,
  metric: string,
  options: RankOptions,
): Promise<readonly StoredValue[]> => {
  const ranked = await ranking(index, metric, options);
  return findValues(
    index,
    ranked.map(({ report }) => report),
    [metric],
  );
};

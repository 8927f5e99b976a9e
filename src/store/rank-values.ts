/** A metric in, the reports with the most or the least of it out. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { findReports, passesNothing } from './find-reports.ts';
import { findValues } from './find-values.ts';
import { inPieces, type IndexHandle } from './index-handle.ts';
import type { Schema, ValueRow } from './schema.ts';
import { reportList, type ReportList } from './report-list.ts';
import type { RankedValue, RankOptions, StoredValue } from './store.ts';

type Candidate = Pick<ValueRow, 'report' | 'value'>;
type ValueQuery = SelectQueryBuilder<Schema, 'value', Candidate>;

const byRank =
  (order: RankOptions['order']) =>
  (a: RankedValue, b: RankedValue): number => {
    const byValue = order === 'most' ? b.value - a.value : a.value - b.value;
    if (byValue !== 0) return byValue;
    if (a.report.issuer !== b.report.issuer) return a.report.issuer < b.report.issuer ? -1 : 1;
    return b.report.year - a.report.year || a.report.id - b.report.id;
  };

const valuesOf = (db: Kysely<Schema>, metric: number): ValueQuery =>
  db.selectFrom('value').select(['report', 'value']).where('metric', '=', metric);

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

const rank = async (
  index: IndexHandle,
  reports: ReportList,
  metric: string,
  options: RankOptions,
): Promise<readonly RankedValue[]> => {
  const key = index.keys.keyOf.get(metric);
  if (key === undefined) return [];
  const candidates = await (options.issuers ? amongIssuers : amongAll)(index.db, key, options);
  const ranked = candidates.flatMap(({ report: id, value }): readonly RankedValue[] => {
    const report = reports.get(id);
    return report ? [{ report, metric, state: 'number', value }] : [];
  });
  return ranked.sort(byRank(options.order)).slice(0, options.limit);
};

/** Rankings made lately, by what was asked: one question asks for the same more than once, and people ask alike. */
const LATELY = new WeakMap<ReportList, Map<string, Promise<readonly RankedValue[]>>>();
const MOST_KEPT = 8;

const latelyOver = (reports: ReportList): Map<string, Promise<readonly RankedValue[]>> => {
  const known = LATELY.get(reports) ?? new Map<string, Promise<readonly RankedValue[]>>();
  LATELY.set(reports, known);
  return known;
};

/** Reports ranked by the metric's number, without their cells; equal numbers by issuer, then newest first. */
export const ranking = async (
  index: IndexHandle,
  metric: string,
  options: RankOptions,
): Promise<readonly RankedValue[]> => {
  const limit = Math.floor(options.limit);
  if (!(limit > 0) || passesNothing(options)) return [];
  const reports = await reportList(index.db);
  const lately = latelyOver(reports);
  const asked = JSON.stringify([metric, options]);
  const known = lately.get(asked);
  if (known) return known;
  if (lately.size >= MOST_KEPT) lately.clear();
  const ranked = rank(index, reports, metric, { ...options, limit });
  lately.set(asked, ranked);
  ranked.catch(() => lately.delete(asked));
  return ranked;
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

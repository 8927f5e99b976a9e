/** A metric in, the reports out that may be among the first by its number. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { findReports } from './find-reports.ts';
import { inPieces } from './index-handle.ts';
import type { Schema, ValueRow } from './schema.ts';
import type { RankOptions } from './store.ts';

/** A report and its number. */
export type Candidate = Pick<ValueRow, 'report' | 'value'>;
type ValueQuery = SelectQueryBuilder<Schema, 'value', Candidate>;

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

/** As many candidates of the issuers, or of all, as any ranking of that limit needs. */
export const rankCandidates = (
  db: Kysely<Schema>,
  metric: number,
  options: RankOptions,
): Promise<Candidate[]> => (options.issuers ? amongIssuers : amongAll)(db, metric, options);

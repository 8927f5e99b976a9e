/** An open database in, the numbers under which it keeps metric ids out. */
import type { Kysely } from 'kysely';
import { METRICS } from '../vocabulary/metrics.ts';
import type { Schema } from './schema.ts';

/** Metric ids and the short numbers under which the tables keep them. */
export interface MetricKeys {
  readonly keyOf: ReadonlyMap<string, number>;
  readonly idOf: ReadonlyMap<number, string>;
}

const readKeys = async (db: Kysely<Schema>): Promise<MetricKeys> => {
  const rows = await db.selectFrom('metric').selectAll().execute();
  return {
    keyOf: new Map(rows.map(({ id, name }) => [name, id])),
    idOf: new Map(rows.map(({ id, name }) => [id, name])),
  };
};

const addMissing = async (db: Kysely<Schema>): Promise<void> => {
  const { keyOf, idOf } = await readKeys(db);
  const missing = METRICS.filter((metric) => !keyOf.has(metric.id));
  const last = Math.max(0, ...idOf.keys());
  const rows = missing.map((metric, at) => ({ id: last + at + 1, name: metric.id }));
  if (rows.length > 0) await db.insertInto('metric').values(rows).execute();
};

/** The keys of all metrics there are; new metrics get the next numbers, none ever changes. */
export const metricKeys = async (db: Kysely<Schema>): Promise<MetricKeys> => {
  const keys = await readKeys(db);
  if (METRICS.every((metric) => keys.keyOf.has(metric.id))) return keys;
  await db.transaction().execute(addMissing);
  return readKeys(db);
};

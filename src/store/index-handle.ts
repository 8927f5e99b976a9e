/** What every part of the index works with: the database and the numbers it keeps metrics under. */
import type { Kysely } from 'kysely';
import type { MetricKeys } from './metric-keys.ts';
import type { Schema } from './schema.ts';

export interface IndexHandle {
  readonly db: Kysely<Schema>;
  readonly keys: MetricKeys;
}

/** Lists in queries are cut into pieces of this many: databases bound the parameters of a query. */
const LIST_LENGTH = 500;

/** The list in pieces that fit into one query. */
export const inPieces = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / LIST_LENGTH) }, (_, at) =>
    list.slice(at * LIST_LENGTH, (at + 1) * LIST_LENGTH),
  );

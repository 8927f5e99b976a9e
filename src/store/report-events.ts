/** Changes of the index in, events out: written in the transaction that makes the change, so that none is lost. */
import type { Kysely, Transaction } from 'kysely';
import type { Finding } from '../report/finding.ts';
import { changedCells, changedFindings, type ReportEvent } from '../report/report-event.ts';
import type { Figure } from '../report/report.ts';
import type { StoredEvent } from './alert-store.ts';
import type { Schema } from './schema.ts';
import type { Import } from './store.ts';

/** A report as the index held it before. */
export interface Before {
  readonly contentHash: string;
  readonly figures: readonly Pick<Figure, 'id' | 'state' | 'value'>[];
  readonly findings: readonly Finding[];
}

/** What is to be told of a report that the index holds under `id`. */
export const readBefore = async (db: Kysely<Schema>, id: number): Promise<Before | null> => {
  const document = await db
    .selectFrom('document')
    .select('content_hash')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!document) return null;
  const figures = await db
    .selectFrom('figure')
    .innerJoin('metric', 'metric.id', 'figure.metric')
    .select(['metric.name as id', 'figure.state', 'figure.value'])
    .where('figure.report', '=', id)
    .orderBy('figure.position')
    .execute();
  const findings = await db.selectFrom('finding').select('body').where('report', '=', id).execute();
  return {
    contentHash: document.content_hash,
    figures: figures.map(({ state, ...rest }) => ({ ...rest, state: state as Figure['state'] })),
    findings: findings.map(({ body }) => JSON.parse(body) as Finding),
  };
};

/** Writes an event; one that bears the name of an earlier one is the same thing happening again, after a rebuild. */
export const writeEvent = async (
  db: Transaction<Schema>,
  name: readonly string[],
  event: ReportEvent,
  at: number,
): Promise<void> => {
  await db
    .insertInto('report_event')
    .values({
      name: name.join(' '),
      issuer: event.issuer,
      body: JSON.stringify(event),
      at,
      matched: 0,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
};

/** What an import changed. */
export const eventOfImport = (entry: Import, before: Before | null): ReportEvent => {
  const { issuer, year, scope, figures } = entry.report;
  return {
    kind: before ? 'replaced' : 'added',
    issuer,
    year,
    scope,
    file: entry.file,
    address: entry.address ?? null,
    changes: before ? changedCells(before.figures, figures) : [],
    ...changedFindings(before?.findings ?? [], entry.findings),
  };
};

/** An event as its row keeps it. */
export const eventOf = (row: {
  readonly id: number;
  readonly body: string;
  readonly at: number;
}): StoredEvent => ({ id: row.id, at: row.at, ...(JSON.parse(row.body) as ReportEvent) });

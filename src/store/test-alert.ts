/** A chat in; an alert that only shows that alerts arrive, put behind its first subscription. */
import type { Kysely } from 'kysely';
import type { ReportEvent } from '../report/report-event.ts';
import { insertAlerts } from './alert-matching.ts';
import type { Schema } from './schema.ts';

/** Puts a test alert behind the chat's first subscription; does nothing where it has none. */
export const writeTestAlert = (db: Kysely<Schema>, chat: string, now: number): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const first = await transaction
      .selectFrom('subscription')
      .select('id')
      .where('chat', '=', chat)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!first) return;
    const event: ReportEvent = {
      kind: 'test',
      issuer: '',
      year: 0,
      scope: null,
      file: '',
      changes: [],
      arrived: [],
      withdrawn: [],
    };
    const { id } = await transaction
      .insertInto('report_event')
      .values({
        name: `test ${chat} ${String(now)}`,
        issuer: '',
        body: JSON.stringify(event),
        at: now,
        matched: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await insertAlerts(transaction, id, [{ subscription: first.id, chat, due: now }]);
  });

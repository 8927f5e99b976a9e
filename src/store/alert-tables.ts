/** An open database in, the tables of subscriptions, events and alerts made; owned data. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** One of the migrations. */
export const createAlerts = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('report_event')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull().unique())
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('matched', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('report_event_open')
    .on('report_event')
    .columns(['matched', 'id'])
    .execute();
  await db.schema
    .createTable('subscription')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('chat', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('wish', 'text', (c) => c.notNull())
    .addColumn('after_event', 'integer', (c) => c.notNull())
    .addUniqueConstraint('subscription_wish', ['chat', 'wish'])
    .execute();
  await db.schema
    .createIndex('subscription_subject')
    .on('subscription')
    .column('subject')
    .execute();
  await db.schema
    .createTable('alert_chat')
    .addColumn('chat', 'text', (c) => c.primaryKey())
    .addColumn('delivery', 'text')
    .addColumn('stopped', 'text')
    .addColumn('last_sent', 'integer')
    .execute();
  await db.schema
    .createTable('alert')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('subscription', 'integer', (c) =>
      c.notNull().references('subscription.id').onDelete('cascade'),
    )
    .addColumn('event', 'integer', (c) => c.notNull().references('report_event.id'))
    .addColumn('chat', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('due', 'integer', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('trouble', 'text')
    .addUniqueConstraint('alert_once', ['subscription', 'event'])
    .execute();
  await db.schema.createIndex('alert_due').on('alert').columns(['state', 'due']).execute();
  await db.schema.createIndex('alert_chat_state').on('alert').columns(['chat', 'state']).execute();
};

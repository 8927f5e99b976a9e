/** An open database in, the tables of documents, reports and their cells made. */
import type { Kysely } from 'kysely';
import { sql } from './kysely.ts';
import type { Schema } from './schema.ts';
import { compact } from './sqlite.ts';

/** Documents, and the reports they hold. */
export const createReports = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('document')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('content_hash', 'text', (c) => c.notNull().unique())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('address', 'text')
    .addColumn('imported_at', 'text')
    .execute();
  await db.schema
    .createTable('report')
    .addColumn('id', 'integer', (c) => c.primaryKey().references('document.id').onDelete('cascade'))
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('layout', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('level', 'text')
    .addColumn('title', 'text')
    .addColumn('published', 'text')
    .addColumn('contact', 'text', (c) => c.notNull())
    .addColumn('period', 'text')
    .addColumn('notes', 'text', (c) => c.notNull())
    .addUniqueConstraint('report_identity', ['issuer', 'year', 'scope'])
    .execute();
  await db.schema.createIndex('report_year').on('report').column('year').execute();
};

/** The printed rows and the cells of a report, with how each was read. */
export const createFigures = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('printed_row')
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('section', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('printed', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('printed_row_key', ['report', 'position'])
    .$call(compact)
    .execute();
  await db.schema
    .createTable('figure')
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addColumn('metric', 'integer', (c) => c.notNull().references('metric.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('value', 'double precision')
    .addColumn('raw', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('candidates', 'text')
    .addColumn('decided', 'text', (c) => c.notNull())
    .addColumn('printed_row', 'integer', (c) => c.notNull())
    .addColumn('column_label', 'text', (c) => c.notNull())
    .addColumn('line', 'integer')
    .addColumn('page', 'integer')
    .addColumn('box', 'text')
    .addPrimaryKeyConstraint('figure_key', ['report', 'metric'])
    .addCheckConstraint('figure_number', sql`(state = 'number') = (value is not null)`)
    .$call(compact)
    .execute();
};

/** The numbers alone, in the order in which they are ranked. */
export const createValues = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('value')
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addColumn('metric', 'integer', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('latest', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('value_key', ['report', 'metric'])
    .$call(compact)
    .execute();
  await db.schema
    .createIndex('value_rank')
    .on('value')
    .columns(['metric', 'year', 'latest', 'value', 'issuer'])
    .execute();
};

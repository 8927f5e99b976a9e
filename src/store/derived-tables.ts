/** An open database in, the tables that can be rebuilt from reports made or dropped. */
import type { Kysely } from 'kysely';
import { createFullText, dropFullText } from './full-text.ts';
import { sql } from './kysely.ts';
import type { Schema } from './schema.ts';
import { compact } from './sqlite.ts';

/** Raise it whenever the shape or the meaning of a derived table changes: they are then made anew, empty. */
export const DERIVED_VERSION = 3;

/** Every derived table there ever was, children first. */
const DERIVED = [
  'finding',
  'clause',
  'paragraph',
  'value',
  'figure',
  'printed_row',
  'section',
  'report',
  'document',
];

const createReports = async (db: Kysely<Schema>): Promise<void> => {
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

const createFigures = async (db: Kysely<Schema>): Promise<void> => {
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

const createValues = async (db: Kysely<Schema>): Promise<void> => {
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

const createTexts = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('section')
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('section_key', ['report', 'position'])
    .$call(compact)
    .execute();
  await db.schema
    .createTable('paragraph')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addColumn('section', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('line', 'integer')
    .addColumn('page', 'integer')
    .addColumn('box', 'text')
    .execute();
  await db.schema.createIndex('paragraph_report').on('paragraph').column('report').execute();
  await db.schema
    .createTable('clause')
    .addColumn('clause', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('clause_key', ['clause', 'year', 'report'])
    .$call(compact)
    .execute();
  await db.schema.createIndex('clause_report').on('clause').column('report').execute();
  await createFullText(db);
};

const createFindings = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('finding')
    .addColumn('report', 'integer', (c) => c.notNull().references('report.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('weight', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('finding_key', ['report', 'position'])
    .execute();
  await db.schema.createIndex('finding_rule').on('finding').column('rule').execute();
};

/** Makes all derived tables, empty. */
export const createDerived = async (db: Kysely<Schema>): Promise<void> => {
  await createReports(db);
  await createFigures(db);
  await createValues(db);
  await createTexts(db);
  await createFindings(db);
};

/** Drops all derived tables with all that is in them. */
export const dropDerived = async (db: Kysely<Schema>): Promise<void> => {
  await dropFullText(db);
  for (const table of DERIVED) await db.schema.dropTable(table).ifExists().execute();
};

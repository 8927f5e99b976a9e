/** An open database in, the tables of sections, paragraphs and findings made. */
import type { Kysely } from 'kysely';
import { createFullText } from './full-text.ts';
import type { Schema } from './schema.ts';
import { compact } from './sqlite.ts';

/** Sections, paragraphs with the index of their words, clauses that reports share. */
export const createTexts = async (db: Kysely<Schema>): Promise<void> => {
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

/** What the checks found. */
export const createFindings = async (db: Kysely<Schema>): Promise<void> => {
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

/** What visits to sources noted of their pages, kept so that a restart asks for nothing twice; forgotten with the reports when the index is rebuilt. */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What is known of an address; `links` counts those of a list page, null for what is no list. */
export interface SourcePage {
  readonly url: string;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly links: number | null;
  readonly at: number;
}

/** Makes the table; one of the migrations. */
export const createSourcePages = async (db: Kysely<Schema>): Promise<void> => {
  await db.schema
    .createTable('source_page')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('etag', 'text')
    .addColumn('modified', 'text')
    .addColumn('links', 'integer')
    .addColumn('at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('source_page_of', ['source', 'url'])
    .execute();
};

/** All that is known of a source's pages. */
export const readSourcePages = (
  db: Kysely<Schema>,
  source: string,
): Promise<readonly SourcePage[]> =>
  db
    .selectFrom('source_page')
    .select(['url', 'etag', 'modified', 'links', 'at'])
    .where('source', '=', source)
    .execute();

/** Keeps a note in the place of the one before. */
export const writeSourcePage = async (
  db: Kysely<Schema>,
  source: string,
  { url, ...note }: SourcePage,
): Promise<void> => {
  await db
    .insertInto('source_page')
    .values({ source, url, ...note })
    .onConflict((conflict) => conflict.columns(['source', 'url']).doUpdateSet(note))
    .execute();
};

/** The full-text index of the paragraphs, made with SQLite's FTS5: words in, ids of paragraphs out. */
import type { Kysely, RawBuilder } from 'kysely';
import { sql } from './kysely.ts';
import type { Schema } from './schema.ts';
import { fold, phrasesOf, tokensOf, type Phrase } from './search-text.ts';
import type { ReportFilter } from './store.ts';

/** A paragraph to be indexed, with whose report it is in, so that a search can be narrowed inside the index. */
interface IndexedText {
  readonly id: number;
  readonly text: string;
  readonly issuer: string;
  readonly year: number;
}

/** With more hits than this the newest are taken instead of the best: ranking them all would block. */
const RANKED_HITS = 5000;
const MOST_WORDS = 30;
/** More issuers than this are not looked up in the text index; the caller sifts the hits. */
const MOST_ISSUERS = 500;

/** Makes the index, empty. */
export const createFullText = async (db: Kysely<Schema>): Promise<void> => {
  await sql`create virtual table paragraph_text using fts5(body, tags, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`.execute(
    db,
  );
};

/** Drops the index where there is one. */
export const dropFullText = async (db: Kysely<Schema>): Promise<void> => {
  await sql`drop table if exists paragraph_text`.execute(db);
};

const yearTag = (year: number): string => `y${String(year)}`;
const issuerTag = (issuer: string): string => `i${Buffer.from(issuer).toString('hex')}`;

/** Puts one paragraph in. */
export const indexText = async (db: Kysely<Schema>, entry: IndexedText): Promise<void> => {
  const body = tokensOf(fold(entry.text));
  const tags = `${yearTag(entry.year)} ${issuerTag(entry.issuer)}`;
  await sql`insert into paragraph_text (rowid, body, tags) values (${entry.id}, ${body}, ${tags})`.execute(
    db,
  );
};

/** Takes the paragraphs with these ids out. */
export const forgetTexts = async (db: Kysely<Schema>, ids: readonly number[]): Promise<void> => {
  for (const id of ids) await sql`delete from paragraph_text where rowid = ${id}`.execute(db);
};

const quoted = ({ tokens, prefix }: Phrase): string => `"${tokens.join(' ')}"${prefix ? '*' : ''}`;

const anyOf = (tags: readonly string[]): string =>
  `tags : (${tags.map((tag) => `"${tag}"`).join(' OR ')})`;

/** The FTS5 expression; tokens hold only letters and digits and are quoted, so that no word is an operator. */
const expressionOf = (words: readonly string[], filter: ReportFilter): string | null => {
  const phrases = words.slice(0, MOST_WORDS).flatMap(phrasesOf).map(quoted);
  if (phrases.length === 0) return null;
  const parts = [`body : (${phrases.join(' AND ')})`];
  if (filter.years) parts.push(anyOf(filter.years.map(yearTag)));
  if (filter.issuers && filter.issuers.length <= MOST_ISSUERS)
    parts.push(anyOf(filter.issuers.map(issuerTag)));
  return parts.join(' AND ');
};

const idsOf = async (db: Kysely<Schema>, query: RawBuilder<{ id: number }>): Promise<number[]> =>
  (await query.execute(db)).rows.map((row) => row.id);

/** Ids of paragraphs that may hold all the folded words, best first; the caller compares letter by letter. */
export const findTexts = async (
  db: Kysely<Schema>,
  foldedWords: readonly string[],
  filter: ReportFilter,
): Promise<readonly number[]> => {
  const expression = expressionOf(foldedWords, filter);
  if (expression === null) return [];
  const newest = await idsOf(
    db,
    sql`select rowid as id from paragraph_text where paragraph_text match ${expression} order by rowid desc limit ${RANKED_HITS}`,
  );
  if (newest.length === RANKED_HITS) return newest;
  return idsOf(
    db,
    sql`select rowid as id from paragraph_text where paragraph_text match ${expression} and rank match 'bm25(1.0, 0.0)' order by rank, rowid`,
  );
};

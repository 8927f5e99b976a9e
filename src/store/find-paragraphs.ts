/** A report and a section, or words, in; the paragraphs out, fit to be quoted. */
import type { Kysely } from 'kysely';
import type { SectionNumber } from '../report/report.ts';
import { passesNothing, reportsById } from './find-reports.ts';
import { findTexts } from './full-text.ts';
import type { ParagraphRow, Schema, SectionRow } from './schema.ts';
import { fold, holds, phrasesOf } from './search-text.ts';
import type { ReportFilter, ReportSummary, StoredParagraph } from './store.ts';
import { paragraphOf } from './stored-rows.ts';

/** Hits are compared letter by letter in pieces of this many. */
const PIECE = 100;

type Row = ParagraphRow & { [K in 'number' | 'title']: SectionRow[K] | null };

const paragraphsWithSections = (db: Kysely<Schema>) =>
  db
    .selectFrom('paragraph')
    .leftJoin('section', (join) =>
      join
        .onRef('section.report', '=', 'paragraph.report')
        .onRef('section.position', '=', 'paragraph.section'),
    )
    .selectAll('paragraph')
    .select(['section.number', 'section.title']);

const stored = (row: Row, report: ReportSummary): StoredParagraph => ({
  report,
  section: (row.number ?? '') as SectionNumber | '',
  sectionTitle: row.title ?? '',
  ...paragraphOf(row),
});

/** The paragraphs of a report in print order; all, or those of one section ('' is the preface). */
export const findParagraphs = async (
  db: Kysely<Schema>,
  report: ReportSummary,
  section?: SectionNumber | '',
): Promise<readonly StoredParagraph[]> => {
  const rows = await paragraphsWithSections(db)
    .where('paragraph.report', '=', report.id)
    .orderBy('paragraph.id')
    .execute();
  return rows
    .map((row) => stored(row, report))
    .filter((paragraph) => section === undefined || paragraph.section === section);
};

const passes = ({ issuers, years }: ReportFilter, report: ReportSummary): boolean =>
  (issuers?.includes(report.issuer) ?? true) && (years?.includes(report.year) ?? true);

const load = async (
  db: Kysely<Schema>,
  ids: readonly number[],
  filter: ReportFilter,
): Promise<readonly StoredParagraph[]> => {
  const rows = await paragraphsWithSections(db).where('paragraph.id', 'in', ids).execute();
  const reports = await reportsById(
    db,
    rows.map((row) => row.report),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const report = row && reports.get(row.report);
    return report && passes(filter, report) ? stored(row, report) : [];
  });
};

/** Paragraphs that hold all the words, in any script and width, best first. */
export const searchParagraphs = async (
  db: Kysely<Schema>,
  words: readonly string[],
  options: ReportFilter & { readonly limit: number },
): Promise<readonly StoredParagraph[]> => {
  if (passesNothing(options)) return [];
  const wanted = [...new Set(words.map(fold))].filter((word) => phrasesOf(word).length > 0);
  const ids = await findTexts(db, wanted, options);
  const found: StoredParagraph[] = [];
  for (let at = 0; at < ids.length && found.length < options.limit; at += PIECE) {
    const piece = await load(db, ids.slice(at, at + PIECE), options);
    found.push(
      ...piece.filter(({ text }) => {
        const folded = fold(text);
        return wanted.every((word) => holds(folded, word));
      }),
    );
  }
  return found.slice(0, Math.max(0, options.limit));
};

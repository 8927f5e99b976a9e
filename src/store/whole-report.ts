/** A summary in, the whole report as it was saved out. */
import type { Paragraph, ReadingNote, Period, SectionNumber } from '../report/report.ts';
import { figuresOf } from './find-values.ts';
import type { IndexHandle } from './index-handle.ts';
import type { IndexedReport, ReportSummary } from './store.ts';
import { paragraphOf, summaryOf } from './stored-rows.ts';

const readTexts = async (
  { db }: IndexHandle,
  id: number,
): Promise<Pick<IndexedReport, 'preface' | 'sections'>> => {
  const sections = await db
    .selectFrom('section')
    .selectAll()
    .where('report', '=', id)
    .orderBy('position')
    .execute();
  const rows = await db
    .selectFrom('paragraph')
    .selectAll()
    .where('report', '=', id)
    .orderBy('id')
    .execute();
  const within = (position: number): readonly Paragraph[] =>
    rows.filter((row) => row.section === position).map(paragraphOf);
  return {
    preface: within(-1),
    sections: sections.map(({ position, number, title }) => ({
      number: number as SectionNumber,
      title,
      paragraphs: within(position),
    })),
  };
};

/** The report with all its figures, sections and notes; null where the index no longer holds it. */
export const readWhole = async (
  index: IndexHandle,
  { id }: ReportSummary,
): Promise<IndexedReport | null> => {
  const row = await index.db
    .selectFrom('report')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const figures = (await figuresOf(index, [id])).get(id);
  const { title, issuer, year, layout, scope, level, published, contact } = summaryOf({
    ...row,
    file: '',
    address: null,
  });
  return {
    title,
    issuer,
    year,
    layout,
    scope,
    level,
    published,
    contact,
    period: row.period === null ? null : (JSON.parse(row.period) as Period),
    figures: [...(figures?.values() ?? [])],
    ...(await readTexts(index, id)),
    notes: JSON.parse(row.notes) as ReadingNote[],
  };
};

/** Rows of the index in, the shapes they were saved from out. */
import type { Box, Contact, Figure, Paragraph, SectionNumber } from '../report/report.ts';
import type { DocumentRow, FigureRow, ParagraphRow, PrintedRowRow, ReportRow } from './schema.ts';
import type { ReportSummary } from './store.ts';

const boxOf = (json: string | null): Box | null =>
  json === null ? null : (JSON.parse(json) as Box);

/** The summary of a report; `file` and `address` come from its document. */
export const summaryOf = (
  row: ReportRow & Pick<DocumentRow, 'file' | 'address'>,
): ReportSummary => ({
  id: row.id,
  issuer: row.issuer,
  year: row.year,
  layout: row.layout,
  scope: row.scope === '' ? null : (row.scope as NonNullable<ReportSummary['scope']>),
  level: row.level as ReportSummary['level'],
  title: row.title,
  file: row.file,
  address: row.address,
  published: row.published,
  contact: JSON.parse(row.contact) as Contact,
});

/** A figure, with the row of print it stands in. */
export const figureOf = (
  row: FigureRow & Pick<PrintedRowRow, 'section' | 'label' | 'printed'>,
  id: string,
): Figure => ({
  id,
  state: row.state as Figure['state'],
  value: row.value,
  raw: row.raw,
  note: row.note,
  candidates: row.candidates === null ? [] : (JSON.parse(row.candidates) as (number | null)[]),
  decided: row.decided,
  place: {
    section: row.section as SectionNumber,
    row: row.label,
    column: row.column_label,
    printedRow: row.printed,
    line: row.line,
    page: row.page,
    box: boxOf(row.box),
  },
});

/** A paragraph as it was read. */
export const paragraphOf = (row: ParagraphRow): Paragraph => ({
  text: row.text,
  line: row.line,
  page: row.page,
  box: boxOf(row.box),
});

/** A report in, its own row and those of its texts and findings out. */
import type { Paragraph, Report } from '../report/report.ts';
import { bySeverity, type Finding } from '../report/finding.ts';
import type { FindingRow, ParagraphRow, ReportRow, SectionRow } from './schema.ts';
import type { IndexedReport } from './store.ts';

/** JSON, or nothing for nothing. */
export const jsonOrNull = (value: unknown): string | null =>
  value === null ? null : JSON.stringify(value);

/** The row of the report itself. */
export const reportRow = (id: number, report: IndexedReport): ReportRow => ({
  id,
  issuer: report.issuer,
  year: report.year,
  layout: report.layout,
  scope: report.scope ?? '',
  level: report.level,
  title: report.title,
  published: report.published,
  contact: JSON.stringify(report.contact),
  period: jsonOrNull(report.period),
  notes: JSON.stringify(report.notes),
});

/** The sections, in the order printed. */
export const sectionRows = (report: number, sections: Report['sections']): SectionRow[] =>
  sections.map(({ number, title }, position) => ({ report, position, number, title }));

/** The paragraphs of preface and sections in print order; ids go on from `firstId`. */
export const paragraphRows = (report: number, content: Report, firstId: number): ParagraphRow[] => {
  const inSection = (paragraphs: readonly Paragraph[], section: number) =>
    paragraphs.map((paragraph) => ({ paragraph, section }));
  return [
    ...inSection(content.preface, -1),
    ...content.sections.flatMap(({ paragraphs }, at) => inSection(paragraphs, at)),
  ].map(({ paragraph, section }, at) => ({
    id: firstId + at,
    report,
    section,
    text: paragraph.text,
    line: paragraph.line,
    page: paragraph.page,
    box: jsonOrNull(paragraph.box),
  }));
};

const WEIGHTS = { error: 2, warning: 1, notice: 0 } as const;

/** The findings, errors first. */
export const findingRows = (report: number, findings: readonly Finding[]): FindingRow[] =>
  [...findings].sort(bySeverity).map((finding, position) => ({
    report,
    position,
    rule: finding.rule,
    weight: WEIGHTS[finding.severity],
    body: JSON.stringify(finding),
  }));

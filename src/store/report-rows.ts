/** A report in, the rows of its tables out; and the rows that every ranking reads. */
import { StoreError } from '../errors.ts';
import type { Figure, Paragraph, Report } from '../report/report.ts';
import { bySeverity, type Finding } from '../report/finding.ts';
import { figuresById, valueOf } from '../report/values.ts';
import { METRICS } from '../vocabulary/metrics.ts';
import type { MetricKeys } from './metric-keys.ts';
import type {
  FigureRow,
  FindingRow,
  ParagraphRow,
  PrintedRowRow,
  ReportRow,
  SectionRow,
  ValueRow,
} from './schema.ts';
import type { IndexedReport } from './store.ts';

const jsonOrNull = (value: unknown): string | null =>
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

const printedRowKey = ({ place }: Figure): string =>
  JSON.stringify([place.section, place.row, place.printedRow]);

/** The rows of print that the figures stand in, each once. */
export const printedRows = (report: number, figures: readonly Figure[]): PrintedRowRow[] =>
  [...new Map(figures.map((figure) => [printedRowKey(figure), figure.place])).values()].map(
    (place, position) => ({
      report,
      position,
      section: place.section,
      label: place.row,
      printed: place.printedRow,
    }),
  );

const metricKey = (id: string, { keyOf }: MetricKeys): number => {
  const key = keyOf.get(id);
  if (key === undefined) throw new StoreError(`没有“${id}”这个指标，报告没有收入索引。`);
  return key;
};

/** The figures; `printed_row` counts as in `printedRows`. */
export const figureRows = (
  report: number,
  figures: readonly Figure[],
  keys: MetricKeys,
): FigureRow[] => {
  const printed = [...new Set(figures.map(printedRowKey))];
  const printedAt = new Map(printed.map((key, position) => [key, position]));
  return figures.map((figure, position) => ({
    report,
    metric: metricKey(figure.id, keys),
    position,
    state: figure.state,
    value: figure.value,
    raw: figure.raw,
    note: figure.note,
    candidates: figure.candidates.length > 0 ? JSON.stringify(figure.candidates) : null,
    decided: figure.decided,
    printed_row: printedAt.get(printedRowKey(figure)) ?? 0,
    column_label: figure.place.column,
    line: figure.place.line,
    page: figure.place.page,
    box: jsonOrNull(figure.place.box),
  }));
};

/** Every sure number of the report, printed or summed. */
export const valueRows = (
  id: number,
  report: IndexedReport,
  latest: number,
  keys: MetricKeys,
): ValueRow[] => {
  const figures = figuresById(report);
  return METRICS.flatMap(({ id: metricId }) => {
    const { value } = valueOf(figures, metricId, report.layout);
    if (value === null) return [];
    const metric = metricKey(metricId, keys);
    return { report: id, metric, year: report.year, value, issuer: report.issuer, latest };
  });
};

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

/** A report or a reading error in, the JSON object of the contract's `read` and `check` out. */
import type { Finding } from './finding.ts';
import type { Figure, ReadingError, Report } from './report.ts';

type Json = Readonly<Record<string, unknown>>;

const valuesOf = (figures: readonly Figure[]): Json =>
  Object.fromEntries(
    figures
      .filter((figure) => figure.state !== 'unsure')
      .map((figure) => [figure.id, figure.value]),
  );

const unsureOf = (figures: readonly Figure[]): Json =>
  Object.fromEntries(
    figures
      .filter((figure) => figure.state === 'unsure')
      .map((figure) => [figure.id, { candidates: figure.candidates, raw: figure.raw }]),
  );

const notesOf = (figures: readonly Figure[]): Json =>
  Object.fromEntries(
    figures.filter((figure) => figure.note !== null).map((figure) => [figure.id, figure.note]),
  );

/** One finding as the contract prints it: its own fields, nothing of the index. */
export const findingJson = (finding: Finding): Json => ({
  rule: finding.rule,
  group: finding.group,
  severity: finding.severity,
  figures: finding.figures,
  section: finding.section,
  message: finding.message,
  expected: finding.expected,
  actual: finding.actual,
  unit: finding.unit ?? null,
  evidence: finding.evidence,
  basis: finding.basis,
  cause: finding.cause,
});

/** The contract's object for a report that was read; `findings` is empty for `read`. */
export const reportJson = (file: string, report: Report, findings: readonly Finding[]): Json => ({
  file,
  title: report.title,
  issuer: report.issuer,
  year: report.year,
  layout: report.layout,
  scope: report.scope,
  level: report.level,
  period: report.period && { from: report.period.from, to: report.period.to },
  published: report.published,
  figures: valuesOf(report.figures),
  unsure: unsureOf(report.figures),
  notes: notesOf(report.figures),
  sections: report.sections.map((section) => ({
    number: section.number,
    title: section.title,
    text: section.paragraphs.map((paragraph) => paragraph.text).join('\n'),
  })),
  contact: report.contact,
  findings: findings.map(findingJson),
});

/** The contract's object for a file that is no readable report. */
export const errorJson = (file: string, error: ReadingError): Json => ({
  file,
  error: { code: error.code, message: error.message },
});

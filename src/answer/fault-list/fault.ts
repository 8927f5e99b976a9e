/** A report and its findings in, its faults as an officer sends them back out: place, quotes, both sides, advice. */
import { APPLICANTS } from '../../vocabulary/applicants.ts';
import type { Finding, RuleGroup, Severity, Unjudged } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { figuresById } from '../../report/values.ts';
import { adviceOn } from './advice.ts';
import { cellsPlace, type Locate, locateIn, sectionPlace } from './places.ts';

/** Words of the report with the place where they stand. */
export interface Quote {
  readonly text: string;
  readonly place: string;
}

export interface Fault {
  readonly rule: string;
  /** The rule's Chinese name: 申请收支平衡. */
  readonly kind: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly message: string;
  readonly place: string;
  readonly quotes: readonly Quote[];
  /** What the report says, and what it should be by the rest of the report. */
  readonly actual: number | null;
  readonly expected: number | null;
  readonly unit: string | null;
  readonly basis: string;
  readonly cause: string | null;
  readonly advice: string;
}

/** A report that was checked, with no more of it than a list of faults needs. */
export interface CheckedReport {
  readonly file: string;
  readonly issuer: string | null;
  readonly year: number | null;
  /** Findings of every severity, worst first. */
  readonly faults: readonly Fault[];
  readonly unjudged: readonly Unjudged[];
}

/** A file that could not be read as a report, and why, one Chinese sentence. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}

/** What is known of the rules besides their findings. */
interface Catalogue {
  readonly kindOf: (rule: string) => string;
  readonly unjudged: readonly Unjudged[];
}

const LONGEST_QUOTE = 300;

const shortened = (text: string): string => {
  const characters = [...text.replace(/\s+/gu, ' ').replace(/^[ |]+|[ |]+$/gu, '')];
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE).join('')}……`;
};

/** Numbers of a row of table three, behind its label. */
const ROW = APPLICANTS.length;

/** A row of table three without the empty cells that only make room for deeper labels. */
const withoutRoom = (row: string): string => {
  const [label, ...cells] = row.split('|');
  const room = cells.findIndex((cell) => cell.trim() !== '');
  return room > 0 && cells.length > ROW
    ? [label, ...cells.slice(Math.min(room, cells.length - ROW))].join('|')
    : row;
};

const quotesOf = ({ evidence }: Finding, locate: Locate): readonly Quote[] =>
  evidence.map(({ section, quote }) => ({
    text: shortened(section === '三' ? withoutRoom(quote.replace(/^[ |]+/u, '')) : quote),
    place: locate(section, quote),
  }));

/** Sections that are all table: what is found in them is found in cells. */
const isOfTable = ({ section }: Finding): boolean => section === '三' || section === '四';

const placeOf = (report: Report, finding: Finding, quotes: readonly Quote[], file: string) => {
  const figures = figuresById(report);
  const cells = finding.figures.flatMap((id) => figures.get(id)?.place ?? []);
  const places = [...new Set(quotes.map(({ place }) => place))];
  if (isOfTable(finding) || places.length === 0)
    return cells.length > 0 ? cellsPlace(cells, file) : sectionPlace(finding.section);
  return places.join('；');
};

/** The faults of a report; `kindOf` gives a rule's Chinese name, `unjudged` what could not be judged. */
export const checkedReport = (
  file: string,
  report: Report,
  findings: readonly Finding[],
  { kindOf, unjudged }: Catalogue,
): CheckedReport => {
  const locate = locateIn(report, file);
  const faults = findings.map((finding): Fault => {
    const quotes = quotesOf(finding, locate);
    return {
      rule: finding.rule,
      kind: kindOf(finding.rule),
      group: finding.group,
      severity: finding.severity,
      message: finding.message,
      place: placeOf(report, finding, quotes, file),
      quotes,
      actual: finding.actual,
      expected: finding.expected,
      unit: finding.unit ?? null,
      basis: finding.basis,
      cause: finding.cause,
      advice: adviceOn(finding.rule),
    };
  });
  return { file, issuer: report.issuer, year: report.year, faults, unjudged };
};

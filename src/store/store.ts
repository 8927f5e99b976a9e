/** The index as the rest of the house sees it: what may be asked of it and what may be put in. */
import type { Contact, Figure, Paragraph, Report, SectionNumber } from '../report/report.ts';
import type { Finding } from '../report/finding.ts';
import type { Verdict } from '../report/verdict.ts';
import type { ValueState } from '../report/values.ts';
import type { AlertStore } from './alert-store.ts';
import type { Gap } from './gaps.ts';
import type { SourcePage } from './source-pages.ts';

/** One report in the index. `id` is local to this index and never shown. */
export interface ReportSummary {
  readonly id: number;
  readonly issuer: string;
  readonly year: number;
  readonly layout: '2019' | '2021';
  readonly scope: Report['scope'];
  readonly level: Report['level'];
  readonly title: string | null;
  /** Base name of the file it was read from. */
  readonly file: string;
  /** Where on the web it was fetched from; null for a file of one's own. */
  readonly address: string | null;
  readonly published: string | null;
  readonly contact: Contact;
}

/** The value of a metric in one report, printed or summed, with the cells it rests on. */
export interface StoredValue {
  readonly report: ReportSummary;
  readonly metric: string;
  readonly state: ValueState;
  readonly value: number | null;
  readonly derived: boolean;
  readonly figures: readonly Figure[];
}

export interface ReportFilter {
  readonly issuers?: readonly string[];
  readonly years?: readonly number[];
}

export interface RankOptions extends ReportFilter {
  readonly order: 'most' | 'least';
  readonly limit: number;
  /** Only the newest report that the index holds of each issuer. */
  readonly latestOnly?: boolean;
}

/** A report fit for the index: it is known whose it is and of which year. */
export type IndexedReport = Report & {
  readonly issuer: string;
  readonly year: number;
  readonly layout: '2019' | '2021';
};

export interface StoredParagraph extends Paragraph {
  readonly report: ReportSummary;
  /** 一 to 六, '' for the preface. */
  readonly section: SectionNumber | '';
  readonly sectionTitle: string;
}

export interface StoredFinding extends Finding {
  readonly report: ReportSummary;
  /** What a person said of it, null where nobody did. */
  readonly verdict: Verdict | null;
}

/** A report's number in a ranking. */
export interface RankedValue {
  readonly report: ReportSummary;
  readonly metric: string;
  readonly state: 'number';
  readonly value: number;
}

/** Reading the index. All methods are async so that PostgreSQL can stand behind them. */
export interface StoreReader {
  /** Reports by issuer and year; newest first within an issuer. */
  reports(filter?: ReportFilter): Promise<readonly ReportSummary[]>;
  /** Values of the metrics in the reports, in the order report × metric; absent cells are told as `absent`. */
  values(
    reports: readonly ReportSummary[],
    metrics: readonly string[],
  ): Promise<readonly StoredValue[]>;
  /** Reports ranked by a metric's number, without the cells; blanks and unsure cells are left out. */
  ranking(metric: string, options: RankOptions): Promise<readonly RankedValue[]>;
  /** The same with their cells. */
  rank(metric: string, options: RankOptions): Promise<readonly StoredValue[]>;
  /** Paragraphs of a report, in print order; all sections, or one. */
  paragraphs(
    report: ReportSummary,
    section?: SectionNumber | '',
  ): Promise<readonly StoredParagraph[]>;
  /** Paragraphs that hold the words (any script, any width), best first. */
  search(
    words: readonly string[],
    options: ReportFilter & { readonly limit: number },
  ): Promise<readonly StoredParagraph[]>;
  /** Findings, errors first. */
  findings(filter?: ReportFilter & { readonly rule?: string }): Promise<readonly StoredFinding[]>;
}

/** `unchanged`: the same content was imported before; `replaced`: the same issuer and year with other content. */
export type SaveOutcome = 'added' | 'unchanged' | 'replaced';

export interface Import {
  readonly file: string;
  /** Where on the web it was fetched from; null or left out for a file of one's own. */
  readonly address?: string | null;
  /** SHA-256 of the document's bytes, hex. */
  readonly contentHash: string;
  /** When it is imported, ISO instant; null or left out where nobody keeps the time. */
  readonly importedAt?: string | null;
  readonly report: IndexedReport;
  readonly findings: readonly Finding[];
}

export interface Store extends StoreReader, AlertStore {
  /** Whether a document with this content is in the index already. */
  holds(contentHash: string): Promise<boolean>;
  /** Puts one report in, in one transaction: all of it or nothing. */
  save(entry: Import): Promise<SaveOutcome>;
  /** Reports of others for the same year that share long clauses with this one, most shared first. */
  sharing(
    report: Pick<IndexedReport, 'sections' | 'issuer' | 'year'>,
    most: number,
  ): Promise<readonly ReportSummary[]>;
  /** The whole report as it was saved (for rules that need neighbours), null where it is gone. */
  whole(report: ReportSummary): Promise<IndexedReport | null>;
  /** Puts these findings in the place of all that the report had (after a neighbour was imported, ISO instant). */
  saveFindings(
    report: ReportSummary,
    findings: readonly Finding[],
    checkedAt?: string | null,
  ): Promise<void>;
  /** Keeps a person's verdict on a finding (by `findingKey`); null takes it back (owned data). */
  judge(report: ReportSummary, finding: string, verdict: Verdict | null): Promise<void>;
  /** What a chat remembers between turns (owned data; survives a rebuild), null where nothing yet. */
  memory(chat: string): Promise<unknown>;
  remember(chat: string, memory: unknown): Promise<void>;
  /** What visits to a source of new reports noted of its pages; forgotten with the derived data. */
  sourcePages(source: string): Promise<readonly SourcePage[]>;
  noteSourcePage(source: string, page: SourcePage): Promise<void>;
  /** Counts a question that was not answered (owned data); `question` is '' where words are not to be kept. */
  countGap(intent: string, question: string): Promise<void>;
  gaps(): Promise<readonly Gap[]>;
  /** Keeps an update of a bot until it is answered (owned data); false where it is known already. */
  takeUpdate(bot: number, id: number, body: string): Promise<boolean>;
  noteAnswered(bot: number, id: number): Promise<void>;
  /** Updates that were taken and never answered, oldest first. */
  unanswered(bot: number): Promise<readonly string[]>;
  /** Whether the first filling of an empty index was carried to its end. */
  isFilled(): Promise<boolean>;
  noteFilled(): Promise<void>;
  /** Writes a copy of the whole index, owned data too, to a file that is not there yet. */
  backUp(path: string): Promise<void>;
  /** Drops all derived data (reports, figures, sections, findings, what visits noted); owned data stays. */
  clearDerived(): Promise<void>;
  close(): Promise<void>;
}

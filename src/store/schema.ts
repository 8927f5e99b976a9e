/** The tables of the index as TypeScript sees them; lists and objects are kept as JSON text. */

import type { Generated } from 'kysely';
import type { VerdictKind } from '../report/verdict.ts';

/** Counters and versions: `schema` (owned tables), `derived`, `report` and `paragraph` (last ids given out), `uncertain` (alerts that a crash may have doubled). */
export interface LedgerRow {
  name: string;
  value: number;
}

/** Short numbers for metric ids; only ever grows, so that a number keeps its meaning. */
export interface MetricRow {
  id: number;
  name: string;
}

export interface ChatMemoryRow {
  chat: string;
  memory: string;
}

/** What a person said of a finding; `scope` is '' where the report does not tell it. */
export interface VerdictRow {
  issuer: string;
  year: number;
  scope: '本级' | '汇总' | '';
  finding: string;
  kind: VerdictKind;
  remark: string | null;
  by: string;
  at: string;
}

/** What visits to a source noted of an address. */
export interface SourcePageRow {
  source: string;
  url: string;
  etag: string | null;
  modified: string | null;
  links: number | null;
  at: number;
}

/** Something to tell; `name` tells it from every other, `issuer` is '' for a test, `at` epoch milliseconds. */
export interface ReportEventRow {
  id: Generated<number>;
  name: string;
  issuer: string;
  body: string;
  at: number;
  matched: number;
}

/** What a chat wants to be told of; `subject` is '' for all reports, `after_event` the last event before it. */
export interface SubscriptionRow {
  id: Generated<number>;
  chat: string;
  subject: string;
  wish: string;
  after_event: number;
}

/** When a chat wants to be told, and why it cannot be. */
export interface AlertChatRow {
  chat: string;
  delivery: string | null;
  stopped: string | null;
  last_sent: number | null;
}

/** An event to be told to a chat, because of one of its subscriptions. */
export interface AlertRow {
  id: Generated<number>;
  subscription: number;
  event: number;
  chat: string;
  state: 'waiting' | 'sending' | 'sent';
  due: number;
  attempts: number;
  trouble: string | null;
}

/** An update of a bot; `body` is forgotten once it was answered. */
export interface InboxRow {
  bot: number;
  id: number;
  body: string | null;
}

/** Questions that were not answered; `question` is '' where words are not kept. */
export interface GapRow {
  intent: string;
  question: string;
  count: number;
}

/** A file that was imported; `id` is the report's too. */
export interface DocumentRow {
  id: number;
  content_hash: string;
  file: string;
  address: string | null;
  imported_at: string | null;
}

/** `scope` is '' where the report does not tell it, so that it can be part of a unique key. */
export interface ReportRow {
  id: number;
  issuer: string;
  year: number;
  layout: '2019' | '2021';
  scope: string;
  level: string | null;
  title: string | null;
  published: string | null;
  contact: string;
  period: string | null;
  notes: string;
}

export interface SectionRow {
  report: number;
  position: number;
  number: string;
  title: string;
}

/** A row of a printed table, shared by the figures in it. */
export interface PrintedRowRow {
  report: number;
  position: number;
  section: string;
  label: string;
  printed: string;
}

export interface FigureRow {
  report: number;
  metric: number;
  position: number;
  state: string;
  value: number | null;
  raw: string;
  note: string | null;
  candidates: string | null;
  decided: string;
  printed_row: number;
  column_label: string;
  line: number | null;
  page: number | null;
  box: string | null;
}

/** Every sure number, printed or summed, for ranking; `latest` is 1 in the newest report of the issuer. */
export interface ValueRow {
  report: number;
  metric: number;
  year: number;
  value: number;
  issuer: string;
  latest: number;
}

/** `section` is the position of its section, -1 for the preface. */
export interface ParagraphRow {
  id: number;
  report: number;
  section: number;
  text: string;
  line: number | null;
  page: number | null;
  box: string | null;
}

/** A clause of a report (its hash), by which copies are found. */
export interface ClauseRow {
  clause: string;
  year: number;
  report: number;
}

/** `weight` orders by severity; `body` is the whole finding. */
export interface FindingRow {
  report: number;
  position: number;
  rule: string;
  weight: number;
  body: string;
}

export interface Schema {
  ledger: LedgerRow;
  metric: MetricRow;
  chat_memory: ChatMemoryRow;
  verdict: VerdictRow;
  source_page: SourcePageRow;
  report_event: ReportEventRow;
  subscription: SubscriptionRow;
  alert_chat: AlertChatRow;
  alert: AlertRow;
  inbox: InboxRow;
  gap: GapRow;
  document: DocumentRow;
  report: ReportRow;
  section: SectionRow;
  printed_row: PrintedRowRow;
  figure: FigureRow;
  value: ValueRow;
  paragraph: ParagraphRow;
  clause: ClauseRow;
  finding: FindingRow;
}

/** The first story: a document arrives → open → read → check → save; what became of it comes out. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { checkReport } from './checks/check.ts';
import type { Limits } from './document/document.ts';
import { openDocument } from './document/open.ts';
import { readReport } from './reading/reading.ts';
import type { Finding } from './report/finding.ts';
import type { ReadingError, Report } from './report/report.ts';
import { neighboursIn, reportsBeside } from './neighbours.ts';
import type { IndexedReport, SaveOutcome, Store } from './store/store.ts';

export type ReadOutcome = { readonly report: Report } | { readonly error: ReadingError };

/** Opens and reads a document without touching the index. `name` is the file's name, the weakest evidence of all. */
export const readDocument = async (
  bytes: Uint8Array,
  name: string,
  limits?: Limits,
): Promise<ReadOutcome> => {
  const opened = await openDocument(bytes, limits);
  return 'error' in opened ? opened : readReport(opened.document, basename(name));
};

/** Opens, reads and checks a document without touching the index. */
export const checkDocument = async (
  bytes: Uint8Array,
  name: string,
  limits?: Limits,
): Promise<
  | { readonly report: Report; readonly findings: readonly Finding[] }
  | { readonly error: ReadingError }
> => {
  const read = await readDocument(bytes, name, limits);
  return 'error' in read ? read : { report: read.report, findings: checkReport(read.report) };
};

export type IngestOutcome =
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: SaveOutcome;
      readonly report: Report;
      readonly findings: readonly Finding[];
    }
  | { readonly error: ReadingError };

/** A document that was read, and what the index knows it by. */
export interface Read {
  readonly file: string;
  /** Where on the web it was fetched from. */
  readonly address?: string;
  readonly contentHash: string;
  readonly report: Report;
}

type Index = Pick<Store, 'holds' | 'save' | 'reports' | 'whole' | 'sharing' | 'saveFindings'>;

/** What the index knows a document by: the SHA-256 of its bytes, hex. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const UNNAMED: ReadingError = {
  code: 'not-a-report',
  message: '看不出这是谁、哪一年的报告，因此没有收入索引；请确认标题写明机关名称和年份。',
};

/** Checks again what stands beside a report that has just arrived: next year's report, the area above. */
const checkAgainBeside = async (
  arrived: IndexedReport,
  store: Index,
  at: string | null,
): Promise<void> => {
  for (const summary of await reportsBeside(store, arrived)) {
    const report = await store.whole(summary);
    if (!report) continue;
    const { earlier: _itself, ...neighbours } = await neighboursIn(store, report);
    await store.saveFindings(summary, checkReport(report, neighbours), at);
  }
};

/** Checks a report that was read and puts it into the index; its neighbours are checked again. */
export const save = async (
  read: Read,
  store: Index,
  importedAt: string | null,
): Promise<IngestOutcome> => {
  const { issuer, year, layout } = read.report;
  if (issuer === null || year === null || layout === null) return { error: UNNAMED };
  const report = { ...read.report, issuer, year, layout };
  const findings = checkReport(report, await neighboursIn(store, report));
  const { file, address = null, contentHash } = read;
  const outcome = await store.save({ file, address, contentHash, importedAt, report, findings });
  if (outcome !== 'unchanged') await checkAgainBeside(report, store, importedAt);
  return { outcome, report, findings };
};

/** Puts a document into the index; the same content again changes nothing. */
export const ingest = async (
  bytes: Uint8Array,
  name: string,
  store: Index,
  {
    importedAt = null,
    limits,
  }: { readonly importedAt?: string | null; readonly limits?: Limits } = {},
): Promise<IngestOutcome> => {
  const contentHash = hashOf(bytes);
  if (await store.holds(contentHash)) return { outcome: 'unchanged' };
  const read = await readDocument(bytes, name, limits);
  if ('error' in read) return read;
  return save({ file: basename(name), contentHash, report: read.report }, store, importedAt);
};

/** The first story: a document arrives → open → read → check → save; what became of it comes out. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { checkReport } from './checks/check.ts';
import type { Limits } from './document/document.ts';
import { openDocument } from './document/open.ts';
import { readReport } from './reading/reading.ts';
import type { Finding } from './report/finding.ts';
import type { ReadingError, Report } from './report/report.ts';
import type { SaveOutcome, Store } from './store/store.ts';

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

const UNNAMED: ReadingError = {
  code: 'not-a-report',
  message: '看不出这是谁、哪一年的报告，因此没有收入索引；请确认标题写明机关名称和年份。',
};

/** Puts a document into the index; the same content again changes nothing. */
export const ingest = async (
  bytes: Uint8Array,
  name: string,
  store: Pick<Store, 'holds' | 'save'>,
  limits?: Limits,
): Promise<IngestOutcome> => {
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  if (await store.holds(contentHash)) return { outcome: 'unchanged' };
  const checked = await checkDocument(bytes, name, limits);
  if ('error' in checked) return checked;
  const { report, findings } = checked;
  const { issuer, year, layout } = report;
  if (issuer === null || year === null || layout === null) return { error: UNNAMED };
  const entry = {
    file: basename(name),
    contentHash,
    report: { ...report, issuer, year, layout },
    findings,
  };
  return { outcome: await store.save(entry), report, findings };
};

/** A report in, bytes that threads share out, and back; a report that is not held is read again from its file. */
import { deserialize, serialize } from 'node:v8';
import type { Limits } from '../../document/document.ts';
import { readDocument, type ReadOutcome } from '../../ingest.ts';
import type { Report } from '../../report/report.ts';
import { loadFile } from '../../sources/files.ts';

/** A report by its file; `bytes` spare reading it again. */
export interface HeldReport {
  readonly file: string;
  readonly limits: Limits;
  readonly bytes: SharedArrayBuffer | null;
}

/** Reads a file as a report; whatever is wrong with it is an error value. */
export const readFileAsReport = async (file: string, limits: Limits): Promise<ReadOutcome> => {
  const loaded = await loadFile(file, limits.bytes);
  return 'error' in loaded ? loaded : readDocument(loaded.bytes, file, limits);
};

/** Puts a report into memory that every thread can see. */
export const hold = (file: string, limits: Limits, report: Report): HeldReport => {
  const bytes = serialize(report);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { file, limits, bytes: shared };
};

/** The report itself. */
export const reportIn = async ({ file, limits, bytes }: HeldReport): Promise<ReadOutcome> =>
  bytes === null
    ? readFileAsReport(file, limits)
    : { report: deserialize(Buffer.from(bytes)) as Report };

/** A file's bytes in, the report or the error out: opening and reading alone, without the rest of the house. */
import { openDocument } from '../src/document/open.ts';
import { readReport, type ReadResult } from '../src/reading/reading.ts';
import type { ReadingError } from '../src/report/report.ts';

export const readBytes = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<ReadResult | { readonly error: ReadingError }> => {
  const opened = await openDocument(bytes);
  return 'error' in opened ? opened : readReport(opened.document, fileName);
};

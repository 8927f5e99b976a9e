/** Bytes of a PDF in, the document out, in the thread that calls; run in the worker alone. */
import type { Limits, Opened } from './document.ts';
import { refuse } from './opening-error.ts';
import { documentOf } from './pdf-document.ts';
import { readPages } from './pdf-pages.ts';

/** Reads a PDF to its end; stopping in time is for the owner of the thread. */
export const readPdfHere = async (bytes: Uint8Array, limits: Limits): Promise<Opened> => {
  const read = await readPages(bytes, limits);
  return 'code' in read ? refuse(read.code) : documentOf(read.pages, read.title);
};

/** A thread's side of reading PDFs: stand-ins for what a browser has, pdf.js as it is, then our own TypeScript. */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

class Unpainted {
  loaded = Promise.resolve();
}
for (const name of ['DOMMatrix', 'FontFace', 'ImageData', 'Path2D']) globalThis[name] ??= Unpainted;
// Node dies where a thread is stopped while it makes an inflater; pdf.js has one of its own.
delete globalThis.DecompressionStream;

// Before tsx is registered, so that these three megabytes are not compiled again.
await import('pdfjs-dist/legacy/build/pdf.mjs');
globalThis.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
register();
const { readPdfHere } = await import('./pdf-reader.ts');

parentPort.on('message', async ({ bytes, limits }) => {
  parentPort.postMessage(await readPdfHere(bytes, limits));
});

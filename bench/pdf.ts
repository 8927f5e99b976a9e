/** PDFs printed by Chromium in; how long opening them takes against pdf.js giving text and operators of the same pages out. */
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openDocument } from '../src/document/open.ts';
import { readDocument } from '../src/ingest.ts';
import { launchBrowser } from '../test/browser.ts';
import { contentArbitrary } from '../test/writer/content-arbitrary.ts';
import { pdfArbitrary, wordsArbitrary } from '../test/writer/style-arbitrary.ts';
import { writePdf } from '../test/writer/write-report.ts';
import { compare, ratioRow, type Row } from './measure.ts';

const FILES = 2;
const ROUNDS = 5;

const print = async (): Promise<readonly Uint8Array[]> => {
  const browser = await launchBrowser();
  const files: Uint8Array[] = [];
  const drawn = fc.sample(fc.tuple(contentArbitrary(), wordsArbitrary, pdfArbitrary), {
    numRuns: FILES,
    seed: 1,
  });
  for (const one of drawn) files.push((await writePdf(...one, browser)).bytes);
  await browser.close();
  return files;
};

/** pdf.js takes the buffer it is given, so it gets a copy. */
const textAndOperators = async (bytes: Uint8Array): Promise<void> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await Promise.all([page.getTextContent(), page.getOperatorList()]);
  }
  await task.destroy();
};

export const benchPdf = async (): Promise<readonly Row[]> => {
  const files = await print();
  const all = (work: (bytes: Uint8Array) => unknown) => async (): Promise<void> => {
    for (const bytes of files) await work(bytes);
  };
  const yardstick = all(textAndOperators);
  const opening = await compare(
    all((bytes) => openDocument(bytes)),
    yardstick,
    ROUNDS,
  );
  const reading = await compare(
    all((bytes) => readDocument(bytes, 'report.pdf')),
    yardstick,
    ROUNDS,
  );
  return [
    ratioRow(`open ${FILES} PDFs`, opening, 'pdf.js text and operators', 1.3),
    ratioRow(`open and read ${FILES} PDFs`, reading, 'pdf.js text and operators', null),
  ];
};

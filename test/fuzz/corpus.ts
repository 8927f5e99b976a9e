/** A folder in, sample files of the slow formats in it out: DOCX and PDF, written once a run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { launchBrowser } from '../browser.ts';
import { contentArbitrary } from '../writer/content-arbitrary.ts';
import { docxArbitrary, pdfArbitrary, wordsArbitrary } from '../writer/style-arbitrary.ts';
import { writeDocx, writePdf, type Written } from '../writer/write-report.ts';

export interface Sample {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly source: string;
}

const DOCX_FILES = 12;
const PDF_FILES = 8;

const write = async (seed: number, folder: string): Promise<void> => {
  const browser = await launchBrowser();
  const content = contentArbitrary();
  const save = (written: Written, i: number) => {
    writeFileSync(join(folder, `${i}-${written.fileName}`), written.bytes);
  };
  const docx = fc.sample(fc.tuple(content, wordsArbitrary, docxArbitrary), {
    numRuns: DOCX_FILES,
    seed,
  });
  const pdf = fc.sample(fc.tuple(content, wordsArbitrary, pdfArbitrary), {
    numRuns: PDF_FILES,
    seed,
  });
  for (const [i, one] of docx.entries()) save(await writeDocx(...one), i);
  for (const [i, one] of pdf.entries()) save(await writePdf(...one, browser), i);
  await browser.close();
};

/** The folder, and how to be rid of it. */
export const writeCorpus = async (
  seed: number,
): Promise<{ folder: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-fuzz-'));
  await write(seed, folder);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export const readCorpus = (folder: string): readonly Sample[] =>
  readdirSync(folder).map((fileName) => ({
    fileName,
    bytes: new Uint8Array(readFileSync(join(folder, fileName))),
    source: '',
  }));

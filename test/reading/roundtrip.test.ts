/** Reports made up by the writer in, the same figures out of the reader: read(write(figures)) = figures. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { readBytes } from '../read-bytes.ts';
import { launchBrowser } from '../browser.ts';
import { faultsOf } from '../writer/compare.ts';
import type { Content } from '../writer/content.ts';
import { contentArbitrary } from '../writer/content-arbitrary.ts';
import { explain } from '../writer/explain.ts';
import {
  docxArbitrary,
  htmlArbitrary,
  markdownArbitrary,
  pdfArbitrary,
  textArbitrary,
  wordsArbitrary,
} from '../writer/style-arbitrary.ts';
import type { Body, WordStyle } from '../writer/style.ts';
import {
  writeDocx,
  writePdf,
  writePlain,
  type PlainStyle,
  type Written,
} from '../writer/write-report.ts';

const SEEDS = (process.env['ROUNDTRIP_SEEDS'] ?? '1,26,2019,2021').split(',').map(Number);
/** Reports of each format, shared out among the seeds. */
const RUNS = Number(process.env['ROUNDTRIP_RUNS'] ?? 545);

const contents = contentArbitrary({ wrongSums: 2 });

/** Of all cells that the print leaves clear, so many may be said to be unsure or missing; none may be wrong. */
const MOST_OPEN = 0.001;

/** Cells of one report that the reader left open; a cell that is wrong without being marked fails at once. */
const openCells = async (written: Written, content: Content, style: unknown): Promise<number> => {
  const read = await readBytes(written.bytes, written.fileName);
  if ('error' in read) throw new Error(`${read.error.code}: ${explain([], written, style)}`);
  const faults = faultsOf(read.report, written);
  if (faults.some(({ kind }) => kind === 'wrong')) throw new Error(explain(faults, written, style));
  const { layout, year, identity } = content;
  const { issuer, contact } = identity;
  expect(read.report, explain([], written, style)).toMatchObject({ layout, year, issuer, contact });
  return faults.length;
};

type Case<B extends Body> = readonly [Content, WordStyle, B];

/** Writes and reads `runs` reports of all seeds. */
const holds = async <B extends Body>(
  bodies: fc.Arbitrary<B>,
  runs: number,
  write: (...one: Case<B>) => Promise<Written> | Written,
): Promise<void> => {
  const numRuns = Math.ceil(runs / SEEDS.length);
  const all = fc.tuple(contents, wordsArbitrary, bodies);
  const cases = SEEDS.flatMap((seed) => fc.sample(all, { seed, numRuns }));
  let cells = 0;
  let open = 0;
  for (const [content, words, body] of cases) {
    const written = await write(content, words, body);
    cells += written.expected.size;
    open += await openCells(written, content, { words, body });
  }
  expect(open / cells, `${open} of ${cells} cells left open`).toBeLessThanOrEqual(MOST_OPEN);
};

const plain = <B extends PlainStyle['body']>(bodies: fc.Arbitrary<B>): Promise<void> =>
  holds(bodies, RUNS, (content, words, body) => writePlain(content, { words, body }));

describe('没有一格读错而不说；读不准的极少', () => {
  test('纯文本', () => plain(textArbitrary));
  test('Markdown', () => plain(markdownArbitrary));
  test('网页', () => plain(htmlArbitrary));
  test('Word 文档', () => holds(docxArbitrary, 30, writeDocx));
});

/** Without ruling lines a cell broken over lines can still be taken for its neighbour. */
const ruledPdf = pdfArbitrary.filter(({ borders }) => borders !== 'none');

describe('浏览器打印的 PDF（有表格线）', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test(
    '没有一格读错而不说；读不准的极少',
    () => holds(ruledPdf, 6, (...one) => writePdf(...one, browser)),
    60_000,
  );
});

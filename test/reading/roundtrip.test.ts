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

const SEED = Number(process.env['ROUNDTRIP_SEED'] ?? 2019);
const RUNS = Number(process.env['ROUNDTRIP_RUNS'] ?? 700);

const contents = contentArbitrary({ wrongSums: 2 });

const expectExact = async (written: Written, content: Content, style: unknown): Promise<void> => {
  const read = await readBytes(written.bytes, written.fileName);
  if ('error' in read) throw new Error(`${read.error.code}: ${explain([], written, style)}`);
  const faults = faultsOf(read.report, written);
  if (faults.length > 0) throw new Error(explain(faults, written, style));
  const { layout, year, identity } = content;
  const { issuer, contact } = identity;
  expect(read.report, explain([], written, style)).toMatchObject({ layout, year, issuer, contact });
};

const toMessage = <T>({ numRuns, numShrinks, seed, errorInstance }: fc.RunDetails<T>): string => {
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `report ${numRuns} of seed ${seed}, made simpler ${numShrinks} times:\n${reason}`;
};

type Case<B extends Body> = readonly [Content, WordStyle, B];

/** The counterexample is told by its document; it is made simpler only where writing is fast. */
const holds = async <B extends Body>(
  bodies: fc.Arbitrary<B>,
  runs: number,
  write: (...one: Case<B>) => Promise<Written> | Written,
): Promise<void> => {
  const property = fc.asyncProperty(
    contents,
    wordsArbitrary,
    bodies,
    async (content, words, body) => {
      await expectExact(await write(content, words, body), content, { words, body });
    },
  );
  const details = await fc.check(property, {
    seed: SEED,
    numRuns: runs,
    endOnFailure: runs < RUNS,
  });
  if (details.failed) throw new Error(toMessage(details));
};

const plain = <B extends PlainStyle['body']>(bodies: fc.Arbitrary<B>): Promise<void> =>
  holds(bodies, RUNS, (content, words, body) => writePlain(content, { words, body }));

describe('读出的每一格都与写下的一致', () => {
  test('纯文本', () => plain(textArbitrary), 60_000);
  test('Markdown', () => plain(markdownArbitrary), 60_000);
  test('网页', () => plain(htmlArbitrary), 60_000);
  test('Word 文档', () => holds(docxArbitrary, 30, writeDocx), 60_000);
});

describe('浏览器打印的 PDF', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test(
    '每一格都与写下的一致',
    () => holds(pdfArbitrary, 6, (...one) => writePdf(...one, browser)),
    60_000,
  );
});

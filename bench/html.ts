/** Made-up web pages in; how long reading them takes against parsing them with the HTML library alone out. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { openDocument } from '../src/document/open.ts';
import { readDocument } from '../src/ingest.ts';
import { contentArbitrary } from '../test/writer/content-arbitrary.ts';
import { htmlArbitrary, wordsArbitrary } from '../test/writer/style-arbitrary.ts';
import { writePlain } from '../test/writer/write-report.ts';
import { compare, ratioRow, type Row } from './measure.ts';

const PAGES = 20;
const ROUNDS = 40;

const pages = () =>
  fc
    .sample(fc.tuple(contentArbitrary(), wordsArbitrary, htmlArbitrary), {
      numRuns: PAGES,
      seed: 1,
    })
    .map(([content, words, body]) =>
      writePlain(content, { words, body: { ...body, encoding: 'utf-8', page: 'site' } }),
    );

const parse = (bytes: Uint8Array): unknown => parseDocument(new TextDecoder().decode(bytes));

export const benchHtml = async (): Promise<readonly Row[]> => {
  const written = pages();
  const all = (work: (bytes: Uint8Array) => unknown) => async (): Promise<void> => {
    for (const { bytes } of written) await work(bytes);
  };
  const yardstick = all(parse);
  const opening = await compare(
    all((bytes) => openDocument(bytes)),
    yardstick,
    ROUNDS,
  );
  const reading = await compare(
    all((bytes) => readDocument(bytes, 'report.html')),
    yardstick,
    ROUNDS,
  );
  return [
    ratioRow(`open ${PAGES} web pages`, opening, 'htmlparser2 alone', 1.5),
    ratioRow(`open and read ${PAGES} web pages`, reading, 'htmlparser2 alone', null),
  ];
};

/** The seeds in; how long reading text takes against splitting it into lines, and against parsing it as JSON, out. */
import { openDocument } from '../src/document/open.ts';
import { readDocument } from '../src/ingest.ts';
import { compare, ratioRow, timeRow, type Row } from './measure.ts';
import { readSeeds, type Seed } from './seeds.ts';

const ROUNDS = 60;

const each = (seeds: readonly Seed[], work: (seed: Seed) => unknown) => async (): Promise<void> => {
  for (const seed of seeds) await work(seed);
};

const splitLines = ({ bytes }: Seed): readonly string[] =>
  new TextDecoder().decode(bytes).split('\n');

export const benchText = async (): Promise<readonly Row[]> => {
  const seeds = readSeeds();
  const parsed = await Promise.all(seeds.map((seed) => readDocument(seed.bytes, seed.name)));
  const stored = parsed.map((one) => JSON.stringify(one));
  const open = each(seeds, ({ bytes }) => openDocument(bytes));
  const read = each(seeds, ({ bytes, name }) => readDocument(bytes, name));
  const lines = each(seeds, splitLines);
  const opening = await compare(open, lines, ROUNDS);
  const reading = await compare(read, lines, ROUNDS);
  const json = await compare(read, () => stored.map((text) => JSON.parse(text) as unknown), ROUNDS);
  const count = seeds.length;
  return [
    ratioRow(`open ${count} seeds`, opening, 'decode and split lines', 15),
    ratioRow(`open and read ${count} seeds`, reading, 'decode and split lines', 15),
    timeRow('open and read one seed', reading.work / count, 3),
    ratioRow(`open and read ${count} seeds`, json, 'JSON.parse of what was read', null),
  ];
};

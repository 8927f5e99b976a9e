/** The seeds in; how long reading and checking takes against reading alone out. */
import { checkDocument, readDocument } from '../src/ingest.ts';
import { compare, ratioRow, timeRow, type Row } from './measure.ts';
import { readSeeds } from './seeds.ts';

const ROUNDS = 40;
const MOST_MILLISECONDS = 5;

export const benchCheck = async (): Promise<readonly Row[]> => {
  const seeds = readSeeds();
  const check = async (): Promise<void> => {
    for (const { bytes, name } of seeds) await checkDocument(bytes, name);
  };
  const read = async (): Promise<void> => {
    for (const { bytes, name } of seeds) await readDocument(bytes, name);
  };
  const timing = await compare(check, read, ROUNDS);
  const perReport = (timing.work - timing.yardstick) / seeds.length;
  return [
    timeRow('check one seed, reading not counted', perReport, MOST_MILLISECONDS),
    ratioRow(`read and check ${seeds.length} seeds`, timing, 'reading alone', null),
  ];
};

/** The seeds in; how long reading and checking takes against reading alone out. */
import { checkDocument, readDocument } from '../src/ingest.ts';
import { compare, ratioRow, type Row } from './measure.ts';
import { readSeeds } from './seeds.ts';

const ROUNDS = 40;

export const benchCheck = async (): Promise<readonly Row[]> => {
  const seeds = readSeeds();
  const check = async (): Promise<void> => {
    for (const { bytes, name } of seeds) await checkDocument(bytes, name);
  };
  const read = async (): Promise<void> => {
    for (const { bytes, name } of seeds) await readDocument(bytes, name);
  };
  return [
    ratioRow(
      `read and check ${seeds.length} seeds`,
      await compare(check, read, ROUNDS),
      'reading alone',
      null,
    ),
  ];
};

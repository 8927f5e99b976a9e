/** A number of made-up text reports in; how many the import takes in a second, and the memory it needs, out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { contentArbitrary } from '../test/writer/content-arbitrary.ts';
import { governmentNumber } from '../test/writer/identity-arbitrary.ts';
import { textArbitrary, wordsArbitrary } from '../test/writer/style-arbitrary.ts';
import { writePlain } from '../test/writer/write-report.ts';
import { runCommand } from './command-line.ts';
import type { Row } from './measure.ts';

const UNLIKE = 400;
const MOST_MEGABYTES = 400;

const writeReports = (folder: string, count: number): void => {
  const drawn = fc.sample(
    fc.tuple(contentArbitrary({ wrongSums: 1 }), wordsArbitrary, textArbitrary),
    {
      numRuns: Math.min(count, UNLIKE),
      seed: 1,
    },
  );
  for (let n = 0; n < count; n += 1) {
    const [content, words, body] = drawn[n % drawn.length] ?? [];
    if (!content || !words || !body) return;
    const identity = { ...content.identity, ...governmentNumber(n) };
    const { bytes } = writePlain({ ...content, identity }, { words, body });
    writeFileSync(join(folder, `${n}.txt`), bytes);
  }
};

export const benchImport = async (count: number): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-import-'));
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeReports(reports, count);
  const { milliseconds, peak } = await runCommand(
    'import',
    reports,
    '--data',
    join(folder, 'data'),
  );
  rmSync(folder, { recursive: true, force: true });
  const perSecond = count / (milliseconds / 1000);
  return [
    {
      subject: `import ${count} text reports: ${perSecond.toFixed(0)} a second, ${peak.toFixed(0)} MB at most`,
      milliseconds,
      yardstick: '',
      ratio: null,
      aim: `< ${MOST_MEGABYTES} MB`,
      reached: peak < MOST_MEGABYTES,
    },
  ];
};

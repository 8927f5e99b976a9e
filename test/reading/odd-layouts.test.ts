/** Reports printed as nobody prints them by the book in; every cell exact, or open where the print leaves it open. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../read-bytes.ts';
import { faultsOf } from '../writer/compare.ts';
import type { Content } from '../writer/content.ts';
import { contentArbitrary } from '../writer/content-arbitrary.ts';
import { flowOf } from '../writer/flow.ts';
import { ODD_AND_OPEN, ODD_BUT_CLEAR, type OddPrint } from '../writer/odd-layouts.ts';
import type { WordStyle } from '../writer/style.ts';
import { PLAIN_WORDS } from '../writer/style-arbitrary.ts';

const WORDS: WordStyle = { ...PLAIN_WORDS, blank: '/', amountUnit: '万元' };

const words: fc.Arbitrary<WordStyle> = fc
  .constantFrom('/' as const, '' as const, '-' as const)
  .map((blank) => ({ ...WORDS, blank }));

const RUNS = { numRuns: 25 };

const faultsIn = async (content: Content, { fileName, source }: OddPrint) => {
  const read = await readBytes(new TextEncoder().encode(source), fileName);
  if ('error' in read) throw new Error(read.error.message);
  return faultsOf(read.report, { expected: content.cells, uncertain: new Set() });
};

describe('少见，但看得清楚', () => {
  test.each(Object.entries(ODD_BUT_CLEAR))('%s：每一格都对', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(contentArbitrary({ wrongSums: 1 }), async (content) => {
        expect(await faultsIn(content, print(flowOf(content, WORDS)))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('少见，有的格看不清', () => {
  test.each(Object.entries(ODD_AND_OPEN))('%s：没有一格读错而不说', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(contentArbitrary({ wrongSums: 1 }), words, async (content, style) => {
        const faults = await faultsIn(content, print(flowOf(content, style)));
        expect(faults.filter(({ kind }) => kind === 'wrong')).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** A run's seed and a case's number in; the mutated document and what may be expected of its reading out. */
import fc from 'fast-check';
import type { Cells, Content } from '../writer/content.ts';
import { contentArbitrary } from '../writer/content-arbitrary.ts';
import { encodeText } from '../writer/encode.ts';
import { flowAsText, flowOf, openCells } from '../writer/flow.ts';
import {
  docxArbitrary,
  htmlArbitrary,
  markdownArbitrary,
  textArbitrary,
  wordsArbitrary,
} from '../writer/style-arbitrary.ts';
import type { DocxStyle } from '../writer/style.ts';
import { printAsDocx } from '../writer/docx.ts';
import { fileNameOf, printPlain, type PlainStyle } from '../writer/write-report.ts';
import type { Sample } from './corpus.ts';
import { damageBytes } from './mutate-bytes.ts';
import { mutateFlow } from './mutate-flow.ts';
import { damageText } from './mutate-text.ts';
import { randomOf, type Random } from './random.ts';
import { loosenSpace } from './loosen-space.ts';
import { unzip, zip } from './zip.ts';

export interface FuzzCase {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** For messages. */
  readonly source: string;
  readonly style: unknown;
  /** What is printed, where the mutation leaves a promise to keep; null where only survival counts. */
  readonly promise: {
    readonly expected: Cells;
    /** Cells that the mutation touched or the print leaves open. */
    readonly open: ReadonlySet<string>;
  } | null;
}

interface Base {
  readonly content: Content;
  readonly style: PlainStyle;
  readonly docx: DocxStyle;
}

const GROUP = 12;

const baseArbitrary: fc.Arbitrary<Base> = fc.record({
  content: contentArbitrary({ wrongSums: 2 }),
  style: fc.record({
    words: wordsArbitrary,
    body: fc.oneof(textArbitrary, markdownArbitrary, htmlArbitrary),
  }),
  docx: docxArbitrary,
});

let drawn: { readonly key: string; readonly bases: readonly Base[] } | undefined;

/** Reports are drawn a dozen at a time: one alone would always be a small one. */
const basesOf = (seed: number, group: number): readonly Base[] => {
  const key = `${seed}/${group}`;
  if (drawn?.key !== key)
    drawn = {
      key,
      bases: fc.sample(baseArbitrary, { numRuns: GROUP, seed: seed * 100_003 + group }),
    };
  return drawn.bases;
};

const promiseOf = (content: Content, open: readonly string[]): FuzzCase['promise'] => ({
  expected: content.cells,
  open: new Set(open),
});

const disturbed = ({ content, style }: Base, random: Random): FuzzCase => {
  const { flow, touched } = mutateFlow(flowOf(content, style.words), random);
  const { source, uncertain } = printPlain(flow, style.body);
  const loose = loosenSpace(source, style.body.format, random);
  return {
    kind: 'disturbed report',
    bytes: encodeText(loose, style.body.encoding),
    fileName: fileNameOf(style.body),
    source: loose,
    style,
    promise: promiseOf(content, [...touched, ...uncertain]),
  };
};

const sourceOf = ({ content, style }: Base): string =>
  printPlain(flowOf(content, style.words), style.body).source;

const wellFormed = (text: string): string => text.toWellFormed();

const damagedText = (base: Base, random: Random, other: Base): FuzzCase => {
  const source = damageText(sourceOf(base), random, sourceOf(other));
  const { encoding } = base.style.body;
  const bytes = encodeText(wellFormed(source), encoding === 'gb18030' ? 'utf-8' : encoding);
  const fileName = fileNameOf(base.style.body);
  return { kind: 'damaged text', bytes, fileName, source, style: base.style, promise: null };
};

const damagedBytes = (base: Base, random: Random, other: Base): FuzzCase => {
  const encoded = ({ style }: Base, source: string) => encodeText(source, style.body.encoding);
  const source = sourceOf(base);
  const bytes = damageBytes(encoded(base, source), random, encoded(other, sourceOf(other)));
  const fileName = fileNameOf(base.style.body);
  return { kind: 'damaged bytes', bytes, fileName, source, style: base.style, promise: null };
};

const DOCX = { fileName: 'report.docx', source: '' };

const disturbedDocx = async ({ content, style, docx }: Base, random: Random): Promise<FuzzCase> => {
  const { flow, touched } = mutateFlow(flowOf(content, style.words), random);
  const bytes = await printAsDocx(flow, docx);
  const promise = promiseOf(content, [...touched, ...openCells(flow)]);
  return {
    kind: 'disturbed DOCX',
    bytes,
    style: { ...style, body: docx },
    promise,
    ...DOCX,
    source: flowAsText(flow),
  };
};

const MAIN_PART = 'word/document.xml';

const damagedDocx = (samples: readonly Sample[], random: Random): FuzzCase => {
  const docx = samples.filter((sample) => sample.fileName.endsWith('.docx'));
  const [sample, other] = [docx[random.int(docx.length)], docx[random.int(docx.length)]];
  if (!sample || !other) throw new Error('the corpus holds no DOCX');
  const base = { kind: 'damaged DOCX', style: null, promise: null, ...DOCX };
  if (random.chance(0.4)) return { ...base, bytes: damageBytes(sample.bytes, random, other.bytes) };
  const members = unzip(sample.bytes);
  const xml = Buffer.from(members.get(MAIN_PART) ?? []).toString('utf8');
  const damaged = damageText(xml, random, xml);
  const bytes = zip(new Map([...members, [MAIN_PART, Buffer.from(damaged)]]));
  return { ...base, bytes, source: damaged };
};

const pdfCase = (samples: readonly Sample[], random: Random): FuzzCase => {
  const pdfs = samples.filter((sample) => sample.fileName.endsWith('.pdf'));
  const [sample, other] = [pdfs[random.int(pdfs.length)], pdfs[random.int(pdfs.length)]];
  if (!sample || !other) throw new Error('the corpus holds no PDF');
  const { fileName, source } = sample;
  const bytes = damageBytes(sample.bytes, random, other.bytes);
  return { kind: 'damaged PDF', bytes, fileName, source, style: null, promise: null };
};

/** One case; always the same for the same seed, number and corpus. */
export const fuzzCase = async (
  seed: number,
  number: number,
  samples: readonly Sample[],
): Promise<FuzzCase> => {
  const random = randomOf(seed, number);
  const bases = basesOf(seed, Math.floor(number / (GROUP * 10)));
  const [base, other] = [bases[random.int(GROUP)], bases[random.int(GROUP)]];
  if (!base || !other) throw new Error('nothing drawn');
  const die = random.int(100);
  if (die < 1 && samples.length > 0) return pdfCase(samples, random);
  if (die < 3 && samples.length > 0) return damagedDocx(samples, random);
  if (die < 4) return disturbedDocx(base, random);
  if (die < 15) return damagedBytes(base, random, other);
  if (die < 40) return damagedText(base, random, other);
  return disturbed(base, random);
};

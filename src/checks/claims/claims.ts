/** A report in, its sentences with the quantities they name out. */
import type { Report } from '../../report/report.ts';
import { type Passage, passagesOf } from './passage.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';

/** A sentence of a passage; places of its quantities count from the start of the passage. */
export interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** The sentence before in the same passage. */
  readonly previous: Sentence | null;
  /** The heading the sentence stands under: 规范依申请公开; '' where there is none. */
  readonly topic: string;
}

export interface Claims {
  readonly sentences: readonly Sentence[];
}

const HEADING =
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.．、](?!\d))([^。，；：]{2,30})/;

/** Far beyond any real report; what is longer is cut, so that no document takes for ever. */
const LONGEST_SENTENCE = 3000;
const MOST_SENTENCES = 3000;
const MOST_QUANTITIES = 100;

const cut = ([start, end]: readonly [number, number]): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil((end - start) / LONGEST_SENTENCE) }, (_, piece) => [
    start + piece * LONGEST_SENTENCE,
    Math.min(end, start + (piece + 1) * LONGEST_SENTENCE),
  ]);

const spansOf = (plain: string): readonly (readonly [number, number])[] => {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of plain.matchAll(/[。！？]”?/g)) {
    const end = match.index + match[0].length;
    spans.push([start, end]);
    start = end;
  }
  if (start < plain.length) spans.push([start, plain.length]);
  return spans.flatMap(cut);
};

const within = (
  quantities: readonly Quantity[],
  start: number,
  end: number,
): readonly Quantity[] => {
  const inside: Quantity[] = [];
  for (const quantity of quantities) {
    if (quantity.start >= end || inside.length === MOST_QUANTITIES) break;
    if (quantity.start >= start && quantity.end <= end) inside.push(quantity);
  }
  return inside;
};

const sentencesOf = (passage: Passage, topic: string): readonly Sentence[] => {
  const quantities = quantitiesOf(passage.plain);
  const sentences: Sentence[] = [];
  for (const [start, end] of spansOf(passage.plain)) {
    sentences.push({
      passage,
      start,
      end,
      text: passage.plain.slice(start, end),
      quantities: within(quantities, start, end),
      previous: sentences.at(-1) ?? null,
      topic,
    });
  }
  return sentences;
};

/** Sections that are tables: what stands there as text is what was left of a table. */
const TABLES: ReadonlySet<string> = new Set(['三', '四']);

/** Reads the running text of a report into sentences. */
export const readClaims = (report: Pick<Report, 'preface' | 'sections'>): Claims => {
  const passages = passagesOf(report).filter(({ section }) => !TABLES.has(section));
  let topic = '';
  let section = '';
  const sentences = passages.flatMap((passage) => {
    if (passage.section !== section) topic = '';
    section = passage.section;
    topic = HEADING.exec(passage.plain)?.[1] ?? topic;
    return sentencesOf(passage, topic);
  });
  return { sentences: sentences.slice(0, MOST_SENTENCES) };
};

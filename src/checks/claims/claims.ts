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

const spansOf = (plain: string): readonly (readonly [number, number])[] => {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of plain.matchAll(/[。！？]”?/g)) {
    const end = match.index + match[0].length;
    spans.push([start, end]);
    start = end;
  }
  if (start < plain.length) spans.push([start, plain.length]);
  return spans;
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
      quantities: quantities.filter((quantity) => quantity.start >= start && quantity.end <= end),
      previous: sentences.at(-1) ?? null,
      topic,
    });
  }
  return sentences;
};

/** Reads the running text of a report into sentences. */
export const readClaims = (report: Pick<Report, 'preface' | 'sections'>): Claims => {
  const passages = passagesOf(report);
  let topic = '';
  let section = '';
  const sentences = passages.flatMap((passage) => {
    if (passage.section !== section) topic = '';
    section = passage.section;
    topic = HEADING.exec(passage.plain)?.[1] ?? topic;
    return sentencesOf(passage, topic);
  });
  return { sentences };
};

/** A report's running text in, passages out: the text as stored beside a form that patterns can be held against. */
import type { Evidence } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { toSimplified } from '../../vocabulary/script.ts';

/** One paragraph: `plain` has no white space, full-width punctuation, half-width digits, simplified characters. */
export interface Passage {
  /** 一 to 六, '' for the preface. */
  readonly section: string;
  readonly text: string;
  readonly plain: string;
  /** For each character of `plain`, and once more for its end, its index in `text`. */
  readonly origin: readonly number[];
}

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）'],
  [';', '；'],
  [':', '：'],
  ['%', '％'],
  ['[', '〔'],
  [']', '〕'],
  ['．', '.'],
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [
    String.fromCharCode(0xff10 + digit),
    String(digit),
  ]),
]);

const LEFT_OUT: ReadonlySet<string> = new Set(' \t\n\r\u00a0\u2002\u2003\u2009\u200b\u3000\ufeff*');

/** A comma stays a comma between the digits of one number: 1,234; elsewhere it is the Chinese one. */
const isThousands = (text: string, index: number): boolean =>
  index > 0 && /^\d,\d{3}(?!\d)/.test(text.slice(index - 1, index + 5));

/** Chinese characters and 、。《》 stand as they are. */
const isPlain = (code: number): boolean => code > 0x3000 && code < 0xfeff;

/** Turns a text into the form that patterns are held against. */
const passageOf = (section: string, text: string): Passage => {
  const simplified = toSimplified(text);
  const origin: number[] = [];
  let plain = '';
  for (let index = 0; index < simplified.length; index += 1) {
    const char = simplified.charAt(index);
    if (isPlain(simplified.charCodeAt(index))) {
      plain += char;
      origin.push(index);
      continue;
    }
    if (LEFT_OUT.has(char)) continue;
    if (char === ',') plain += isThousands(simplified, index) ? ',' : '，';
    else plain += PUNCTUATION.get(char) ?? char;
    origin.push(index);
  }
  origin.push(text.length);
  return { section, text, plain, origin };
};

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  ['》', '《'],
  ['”', '“'],
]);

const countIn = (text: string, char: string): number => text.split(char).length - 1;

/** The end moved behind what closes a bracket or a quotation that the words open. */
const closed = ({ plain }: Passage, start: number, end: number): number => {
  const next = plain.charAt(end);
  const opener = CLOSES.get(next);
  if (opener === undefined) return end;
  const words = plain.slice(start, end);
  return countIn(words, opener) > countIn(words, next) ? end + 1 : end;
};

/** The words of the document between two places of `plain`, with the bracket closed that they open. */
export const quoteOf = (passage: Passage, start: number, end: number): Evidence => {
  const from = passage.origin[start] ?? 0;
  const last = closed(passage, start, end) - 1;
  const to = (passage.origin[last] ?? passage.text.length - 1) + 1;
  return { section: passage.section, quote: passage.text.slice(from, to) };
};

/** All passages of a report in the order printed, the preface first. */
export const passagesOf = (report: Pick<Report, 'preface' | 'sections'>): readonly Passage[] => [
  ...report.preface.map((paragraph) => passageOf('', paragraph.text)),
  ...report.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => passageOf(section.number, paragraph.text)),
  ),
];

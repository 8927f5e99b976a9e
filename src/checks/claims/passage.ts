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

const PUNCTUATION: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '%': '％',
  '[': '〔',
  ']': '〕',
  '．': '.',
};

const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char);

const normal = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  return PUNCTUATION[char] ?? char;
};

/** A comma stays a comma between the digits of one number: 1,234; elsewhere it is the Chinese one. */
const isThousands = (text: string, index: number): boolean =>
  isDigit(text[index - 1]) && /^,\d{3}(?!\d)/.test(text.slice(index, index + 5));

/** Turns a text into the form that patterns are held against. */
export const passageOf = (section: string, text: string): Passage => {
  const plain: string[] = [];
  const origin: number[] = [];
  const simplified = toSimplified(text);
  for (let index = 0; index < text.length; index += 1) {
    const char = simplified.charAt(index);
    if (/\s|\u200b|\ufeff|\*/.test(char)) continue;
    plain.push(char === ',' && !isThousands(text, index) ? '，' : normal(char));
    origin.push(index);
  }
  origin.push(text.length);
  return { section, text, plain: plain.join(''), origin };
};

/** The words of the document between two places of `plain`. */
export const quoteOf = (passage: Passage, start: number, end: number): Evidence => {
  const from = passage.origin[start] ?? 0;
  const to = (passage.origin[end - 1] ?? passage.text.length - 1) + 1;
  return { section: passage.section, quote: passage.text.slice(from, to) };
};

/** All passages of a report in the order printed, the preface first. */
export const passagesOf = (report: Pick<Report, 'preface' | 'sections'>): readonly Passage[] => [
  ...report.preface.map((paragraph) => passageOf('', paragraph.text)),
  ...report.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => passageOf(section.number, paragraph.text)),
  ),
];

/** Lines as printed in; paragraphs with their broken sentences joined out, fit to be quoted. */
import type { Paragraph } from '../report/report.ts';
import type { TextLine } from './outline.ts';

const ENDS_SENTENCE = /[。！？：；…!?;:][”’"」』）)》\]]*$/u;
const ENDS_OPEN = /[，、,（(《〈“‘「『【[·—-]$/u;
const BEGINS_CLOSED = /^[，。、；：！？）)》〉”’」』】\],.;:!?%％]/u;
const NUMBERED =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[，,、部章条]|[一二三四五六七八九十]{1,2}是)/u;
const DATE = /^(?:20\d{2}|二[〇○零]..)\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日$/u;
/** A line that breaks off inside a sentence is at least as long as a printed line. */
const SHORTEST_LINE = 22;
const LONGEST_HEADING = 45;

const clean = (text: string): string =>
  text
    .replace(/\*\*/gu, '')
    .replace(/[\u00a0\t\u3000]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;

const LONGEST_OPEN = 4000;

const isOpen = (text: string): boolean =>
  text.length < LONGEST_OPEN && count(text, /[（(《“]/gu) > count(text, /[）)》”]/gu);

/** A numbered heading on a line of its own: no sentence begins in it. */
const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && NUMBERED.test(text) && !/[。；，]/u.test(text);

interface Open {
  text: string;
  /** The last line that was joined, as printed. */
  last: string;
  /** How its text ends. */
  end: string;
  readonly first: TextLine;
}

const isIndented = (text: string): boolean => /^(?:[\u3000 \u00a0]{2,}|\t)/u.test(text);

const continues = (open: Open | undefined, line: TextLine, text: string): open is Open => {
  if (!open || line.heading !== null || open.first.heading !== null) return false;
  if (BEGINS_CLOSED.test(text)) return true;
  if (ENDS_SENTENCE.test(open.end) || DATE.test(text)) return false;
  if (ENDS_OPEN.test(open.end) || isOpen(open.text)) return true;
  if (isHeading(open.text) || NUMBERED.test(text) || isIndented(line.text)) return false;
  return open.last.length >= SHORTEST_LINE;
};

const gap = (a: string, b: string): string =>
  /[A-Za-z]$/u.test(a) && /^[A-Za-z]/u.test(b) ? ' ' : '';

/** The end of a text that tells whether it goes on. */
const LONGEST_END = 60;

const endOf = (text: string): string => text.slice(-LONGEST_END);

/** Joins the lines of running text to paragraphs; headings stay paragraphs of their own. */
export const paragraphsOf = (lines: readonly TextLine[]): readonly Paragraph[] => {
  const paragraphs: Open[] = [];
  for (const line of lines) {
    const text = clean(line.text);
    if (text === '') continue;
    const open = paragraphs.at(-1);
    if (continues(open, line, text)) {
      open.text += gap(open.end, text) + text;
      open.end = endOf(open.end + text);
      open.last = text;
    } else paragraphs.push({ text, last: text, end: endOf(text), first: line });
  }
  return paragraphs.map(({ text, first: { line, page, box } }) => ({ text, line, page, box }));
};

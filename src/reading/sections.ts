/** The lines and headings of a document in; preface and sections with clean paragraphs out. */
import type { Paragraph, Section, SectionNumber } from '../report/report.ts';
import { bare, unspaced } from './bare.ts';
import { isFurniture, isSignature } from './furniture.ts';
import type { Heading } from './headings.ts';
import { kindOf } from './piece-kind.ts';
import { isTableWord } from './strips.ts';
import type { TextLine } from './outline.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The sections whose form is a table. */
export const WITH_TABLES: ReadonlySet<SectionNumber> = new Set(['二', '三', '四']);

/** Words of a table printed line by line are no running text. */
const isTableLine = (text: string): boolean =>
  !/[。；]/u.test(text) && (kindOf(text) !== 'text' || isTableWord(text));

/** The title printed again at the head of a page. */
const isRunningTitle = (text: string, title: string | null): boolean =>
  title !== null && unspaced(text) === unspaced(title);

const isLoneNumber = (text: string): boolean => /^\s*\d{1,3}\s*$/u.test(text);

const running = (lines: readonly TextLine[], title: string | null): readonly TextLine[] =>
  lines.filter(
    ({ text }) => !isFurniture(text) && !isRunningTitle(text, title) && !isLoneNumber(text),
  );

/** The last lines may be the issuer's name and the date, as under a letter. */
const withoutSignature = (lines: readonly TextLine[]): readonly TextLine[] => {
  let end = lines.length;
  while (end > 0 && lines.length - end < 4 && isSignature(lines[end - 1]?.text ?? '')) end--;
  return lines.slice(0, end);
};

const sectionOf = (
  lines: readonly TextLine[],
  heading: Heading,
  end: number,
  title: string | null,
): Section => {
  const below = running(lines.slice(heading.at + 1, end), title);
  const own = WITH_TABLES.has(heading.number)
    ? below.filter(({ text }) => !isTableLine(text))
    : below;
  const first = lines[heading.at];
  const rest =
    heading.rest !== '' && first ? [{ ...first, text: heading.rest, heading: null }] : [];
  const all = end === lines.length ? withoutSignature([...rest, ...own]) : [...rest, ...own];
  return { number: heading.number, title: heading.title, paragraphs: paragraphsOf(all) };
};

/** The sections of a document, in the order printed. */
export const sectionsOf = (
  lines: readonly TextLine[],
  headings: readonly Heading[],
  title: string | null,
): readonly Section[] =>
  headings.map((heading, index) =>
    sectionOf(lines, heading, headings[index + 1]?.at ?? lines.length, title),
  );

/** The running text between the title (or the beginning) and the first section. */
export const prefaceOf = (
  lines: readonly TextLine[],
  headings: readonly Heading[],
  titleEnd: number,
  title: string | null,
): readonly Paragraph[] => {
  const end = headings[0]?.at ?? lines.length;
  const own = running(lines.slice(titleEnd, end), title);
  return paragraphsOf(own.filter(({ text }) => !isSignature(text) && bare(text) !== ''));
};

/** Lines in; those of a flattened page (… 一、总体情况 2022年…) broken before and behind the headings they hold, out. */
import { isOfficialHeading } from './headings.ts';
import type { TextLine } from './outline.ts';

/** A heading in a line of its own is shorter. */
const SHORTEST = 80;
const HEADING = /(?:^|(?<=[\s。；;！!]))[一二三四五六]\s?[、.．]\s?[^\s。；;！!]{4,40}(?=\s)/gu;
const SUBHEADING = /\s+(?=[（(][一二三四五六七八九十]{1,2}[)）])/u;

const brokenUp = (line: TextLine): readonly TextLine[] => {
  const { text } = line;
  if (text.length < SHORTEST) return [line];
  const found = [...text.matchAll(HEADING)].filter(([words]) => isOfficialHeading(words));
  if (found.length === 0) return [line];
  const parts: string[] = [text.slice(0, found[0]?.index)];
  found.forEach(({ 0: heading, index }, at) => {
    const body = text.slice(index + heading.length, found[at + 1]?.index);
    parts.push(heading, ...body.split(SUBHEADING));
  });
  return parts.filter((part) => part.trim() !== '').map((part) => ({ ...line, text: part }));
};

/** The lines with each heading of the six sections in a line of its own. */
export const withInlineHeadings = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.flatMap(brokenUp);

/** The headings of a document in; in which of the sections that hold the tables each of its blocks stands out. */
import type { Document } from '../document/document.ts';
import type { SectionNumber } from '../report/report.ts';
import type { Heading } from './headings.ts';
import type { TextLine } from './outline.ts';
import { WITH_TABLES } from './sections.ts';
import type { TableSection } from './strips.ts';

/** The section of each block that may hold the tables: two to four, or `unheaded` everywhere where these are not headed. */
export const tableSections = (
  { blocks }: Document,
  lines: readonly TextLine[],
  headings: readonly Heading[],
): ((block: number) => TableSection | null) => {
  if (!headings.some(({ number }) => WITH_TABLES.has(number))) return () => 'unheaded';
  const headed = new Map(headings.map(({ at, number }) => [lines[at]?.block, number]));
  const held = new Map<number, SectionNumber>();
  let section: SectionNumber | null = null;
  blocks.forEach((_, block) => {
    const number = headed.get(block);
    section = number ?? section;
    if (number === undefined && section !== null && WITH_TABLES.has(section))
      held.set(block, section);
  });
  return (block) => held.get(block) ?? null;
};

/** Two reports in, the sections of the one that are copied from the other out. */
import type { Evidence } from '../../report/finding.ts';
import type { Report, Section } from '../../report/report.ts';
import { containment, namesOf, shinglesOf } from './shingles.ts';

export interface Copied {
  readonly section: Section['number'];
  readonly title: string;
  /** Share of the section that stands in the other, 0 to 1. */
  readonly share: number;
  /** The longest paragraph copied, in this report and in the other. */
  readonly evidence: readonly [Evidence, Evidence];
}

/** Sections that are the maker's own words. */
const OWN_WORDS: readonly Section['number'][] = ['一', '五'];

const textOf = (section: Section): string => section.paragraphs.map(({ text }) => text).join('\n');

const MOST_QUOTED = 120;

const quoteFrom = (
  section: Section,
  other: Section,
  names: readonly string[],
): readonly [Evidence, Evidence] => {
  const theirs = other.paragraphs.map(({ text }) => ({ text, shingles: shinglesOf(text, names) }));
  let best = { score: -1, own: '', other: '' };
  for (const { text } of section.paragraphs) {
    const own = shinglesOf(text, names);
    for (const each of theirs) {
      const score = containment(own, each.shingles) * own.size;
      if (score > best.score) best = { score, own: text, other: each.text };
    }
  }
  return [
    { section: section.number, quote: best.own.slice(0, MOST_QUOTED) },
    { section: other.number, quote: best.other.slice(0, MOST_QUOTED) },
  ];
};

/** The sections with at least `least` shingles of which at least `share` stand in the other report. */
export const copiedSections = (
  report: Report,
  other: Report,
  { share, least }: { readonly share: number; readonly least: number },
): readonly Copied[] => {
  const names = [...namesOf(report), ...namesOf(other)];
  return report.sections.flatMap((section) => {
    const from = other.sections.find(({ number }) => number === section.number);
    if (!from || !OWN_WORDS.includes(section.number)) return [];
    const own = shinglesOf(textOf(section), names);
    const part = own.size < least ? 0 : containment(own, shinglesOf(textOf(from), names));
    if (part < share) return [];
    const evidence = quoteFrom(section, from, names);
    return [{ section: section.number, title: section.title, share: part, evidence }];
  });
};

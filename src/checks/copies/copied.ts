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

const known = new WeakMap<Section, ReadonlySet<string>>();

/** The shingles of a section, worked out once however many reports it is held against. */
const shinglesIn = (section: Section, report: Report): ReadonlySet<string> => {
  const held = known.get(section);
  if (held) return held;
  const text = section.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const shingles = shinglesOf(text, namesOf(report));
  known.set(section, shingles);
  return shingles;
};

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
  return report.sections.flatMap((section) => {
    const from = other.sections.find(({ number }) => number === section.number);
    if (!from || !OWN_WORDS.includes(section.number)) return [];
    const own = shinglesIn(section, report);
    const part = own.size < least ? 0 : containment(own, shinglesIn(from, other));
    if (part < share) return [];
    const names = [...namesOf(report), ...namesOf(other)];
    const evidence = quoteFrom(section, from, names);
    return [{ section: section.number, title: section.title, share: part, evidence }];
  });
};

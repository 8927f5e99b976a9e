/** Reports in, which of them may have text in common out, without comparing each with each. */
import { namesOf, shinglesOf } from '../../checks/copies/shingles.ts';
import type { Report } from '../../report/report.ts';

/** A sample of the hashes of a section's shingles: the same words give the same sample wherever they stand. */
export interface SectionSketch {
  readonly section: string;
  readonly hashes: readonly number[];
}

/** The sections that are the maker's own words. */
const SECTIONS: readonly string[] = ['一', '五'];

/** One shingle in so many is kept. */
const ONE_IN = 12;

/** FNV-1a with a last mixing, so that the remainder of a division is fair. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** The sketches of the sections that are the maker's own words. */
export const sketchesOf = (report: Report): readonly SectionSketch[] =>
  report.sections
    .filter(({ number }) => SECTIONS.includes(number))
    .map(({ number, paragraphs }) => {
      const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
      const hashes = [...shinglesOf(text, namesOf(report))].map(hashOf);
      return { section: number, hashes: hashes.filter((hash) => hash % ONE_IN === 0) };
    });

/** Less in common than this is no copy, whatever the sample left out. */
const LEAST_SHARE = 0.4;
/** Words that more issuers than this have in common are a model handed out or a set phrase, nobody's copy. */
const MOST_ISSUERS = 3;

interface Sketched {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly sketches: readonly SectionSketch[];
}

const hashesIn = ({ sketches }: Sketched, section: string): readonly number[] =>
  sketches.find((sketch) => sketch.section === section)?.hashes ?? [];

/** The reports that hold each hash of one section. */
type Holders<T> = ReadonlyMap<number, readonly T[]>;

const holdersOf = <T extends Sketched>(reports: readonly T[], section: string): Holders<T> => {
  const holders = new Map<number, T[]>();
  for (const report of reports)
    for (const hash of hashesIn(report, section)) {
      const held = holders.get(hash);
      if (held) held.push(report);
      else holders.set(hash, [report]);
    }
  for (const [hash, held] of holders)
    if (new Set(held.map(({ issuer }) => issuer)).size > MOST_ISSUERS) holders.delete(hash);
  return holders;
};

const mostAlike = <T extends Sketched>(own: T, section: string, holders: Holders<T>): T | null => {
  const hashes = hashesIn(own, section);
  const counts = new Map<T, number>();
  for (const hash of hashes)
    for (const other of holders.get(hash) ?? [])
      if (other.issuer !== own.issuer && other.year === own.year)
        counts.set(other, (counts.get(other) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= hashes.length * LEAST_SHARE ? best[0] : null;
};

/**
 * Makes a finder: for one of the reports, those of other issuers for the same year that share most of a
 * section with it, at most one a section.
 */
export const alikeAmong = <T extends Sketched>(
  reports: readonly T[],
): ((own: T) => readonly T[]) => {
  const sections = SECTIONS.map((section) => ({ section, holders: holdersOf(reports, section) }));
  return (own) => [
    ...new Set(sections.flatMap(({ section, holders }) => mostAlike(own, section, holders) ?? [])),
  ];
};

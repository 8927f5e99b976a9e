/** Reports in, which of them may have text in common out, without comparing each with each. */
import { namesOf, shinglesOf } from '../../checks/copies/shingles.ts';
import type { Report } from '../../report/report.ts';

/** A sample of the hashes of a section's shingles: the same words give the same sample wherever they stand. */
export interface SectionSketch {
  readonly section: string;
  readonly hashes: readonly number[];
}

/** One shingle in so many is kept. */
const ONE_IN = 8;

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
    .filter(({ number }) => number === '一' || number === '五')
    .map(({ number, paragraphs }) => {
      const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
      const hashes = [...shinglesOf(text, namesOf(report))].map(hashOf);
      return { section: number, hashes: hashes.filter((hash) => hash % ONE_IN === 0) };
    });

/** Less in common than this is no copy, whatever the sample left out. */
const LEAST_SHARE = 0.4;
const MOST_ALIKE = 3;
/** A hash that very many reports share proves little and costs much. */
const MOST_HOLDERS = 64;

interface Sketched {
  readonly issuer: string | null;
  readonly sketches: readonly SectionSketch[];
}

/**
 * Makes a finder: for one of the reports (all of one year), those of others that share most of a section
 * with it, most alike first, at most three.
 */
export const alikeAmong = <T extends Sketched>(
  reports: readonly T[],
): ((own: T) => readonly T[]) => {
  const holders = new Map<string, T[]>();
  for (const report of reports)
    for (const { section, hashes } of report.sketches)
      for (const hash of hashes) {
        const held = holders.get(`${section}${hash}`) ?? [];
        if (held.length < MOST_HOLDERS) held.push(report);
        holders.set(`${section}${hash}`, held);
      }
  return (own) => {
    const shares = new Map<T, number>();
    for (const { section, hashes } of own.sketches) {
      const counts = new Map<T, number>();
      for (const hash of hashes)
        for (const other of holders.get(`${section}${hash}`) ?? [])
          if (other.issuer !== own.issuer) counts.set(other, (counts.get(other) ?? 0) + 1);
      for (const [other, count] of counts)
        shares.set(other, Math.max(shares.get(other) ?? 0, count / hashes.length));
    }
    return [...shares]
      .filter(([, share]) => share >= LEAST_SHARE)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_ALIKE)
      .map(([other]) => other);
  };
};

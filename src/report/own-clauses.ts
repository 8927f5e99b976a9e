/** A report in, the clauses out that are its maker's own words and tell a copied text. */
import type { Report } from './report.ts';

const SHORTEST = 12;

/** The longest clauses of sections one and five without numbers and without the issuer's name, longest first. */
export const ownClauses = (
  { sections, issuer }: Pick<Report, 'sections' | 'issuer'>,
  most: number,
): readonly string[] => {
  const name = issuer?.slice(0, 2) ?? '';
  const clauses = sections
    .filter(({ number }) => number === '一' || number === '五')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/[，。；：、]/u)))
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= SHORTEST && !/\d/u.test(clause))
    .filter((clause) => name === '' || !clause.includes(name));
  return [...new Set(clauses)].sort((a, b) => b.length - a.length).slice(0, most);
};

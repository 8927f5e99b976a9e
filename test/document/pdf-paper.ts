/** Texts and tables to be set on made-up pages in, the pages as the PDF reader sees them out; no PDF needed. */
import type { Document } from '../../src/document/document.ts';
import { documentOf } from '../../src/document/pdf-document.ts';
import type { Glyph, Page, Rule } from '../../src/document/pdf-page.ts';
import { gridsOf, rowsOf } from './seen.ts';

export const PAGE = { width: 600, height: 800 };
const SIZE = 10;

let runs = 0;

/** Half an em for ASCII, one em for the rest. */
const widthOf = (character: string): number => (/[\x20-\x7e]/u.test(character) ? 0.5 : 1);

/** A piece of text on a baseline, one run. */
export const text = (content: string, x: number, y: number, size = SIZE): readonly Glyph[] => {
  runs += 1;
  let at = x;
  return [...content].map((character) => {
    const glyph = { text: character, x: at, y, width: widthOf(character) * size, size, run: runs };
    at += glyph.width;
    return glyph;
  });
};

export const across = (at: number, from: number, to: number): Rule => ({
  isHorizontal: true,
  at,
  from,
  to,
});
export const upright = (at: number, from: number, to: number): Rule => ({
  isHorizontal: false,
  at,
  from,
  to,
});

/** All lines of a table with these edges. */
export const lattice = (xs: readonly number[], ys: readonly number[]): readonly Rule[] => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y) => across(y, left, right)), ...xs.map((x) => upright(x, bottom, top))];
};

/** Texts of rows, one a cell, in the middle of their cells; a text of several lines is parted by \n. */
export const cells = (
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): readonly Glyph[] =>
  rows.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const lines = content.split('\n');
      const top = ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2 + (lines.length * 12) / 2;
      return lines.flatMap((line, n) => text(line, (xs[c] ?? 0) + 5, top - 10 - 12 * n));
    }),
  );

export interface Paper {
  readonly glyphs?: readonly (readonly Glyph[])[];
  readonly rules?: readonly (readonly Rule[])[];
  readonly fills?: Page['fills'];
  readonly hiddenGlyphs?: number;
}

const pageOf = (
  { glyphs = [], rules = [], fills = [], hiddenGlyphs = 0 }: Paper,
  at: number,
): Page => ({
  number: at + 1,
  ...PAGE,
  glyphs: glyphs.flat(),
  rules: rules.flat(),
  fills,
  hiddenGlyphs,
});

/** What becomes of the pages. */
export const result = (...papers: readonly Paper[]) => documentOf(papers.map(pageOf), null);

/** The document of pages that are readable; text enough to count as such is added out of the way. */
export const document = (...papers: readonly Paper[]): Document => {
  const opened = result(...papers);
  if ('error' in opened) throw new Error(opened.error.message);
  return opened.document;
};

/** The tables that are read from the pages, row by row. */
export const tables = (...papers: readonly Paper[]): readonly (readonly string[])[] =>
  gridsOf(document(...papers)).map(rowsOf);

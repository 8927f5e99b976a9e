/** Glyphs and filled boxes of a page in, which glyphs were painted over later out. */
import type { Box } from './pdf-page.ts';
import type { DrawnGlyph } from './pdf-text.ts';

/** A box filled with an opaque colour over all that was drawn before it. */
export interface Cover {
  readonly box: Box;
  /** How many glyphs had been drawn by then. */
  readonly over: number;
}

const BAND = 16;
/** Share of an em that the shapes of figures are high. */
const FIGURE_HEIGHT = 0.6;
const TOLERANCE = 0.5;

const bandOf = (y: number): number => Math.floor(y / BAND);

const isUnder = ({ x, y, alongX, alongY, upX, upY }: DrawnGlyph, box: Box): boolean => {
  const [x1, y1] = [x + alongX + FIGURE_HEIGHT * upX, y + alongY + FIGURE_HEIGHT * upY];
  return (
    Math.min(x, x1) > box.left - TOLERANCE &&
    Math.max(x, x1) < box.right + TOLERANCE &&
    Math.min(y, y1) > box.bottom - TOLERANCE &&
    Math.max(y, y1) < box.top + TOLERANCE
  );
};

/** The glyphs that nobody sees, because a box was painted over them. */
export const coveredGlyphs = (
  glyphs: readonly DrawnGlyph[],
  covers: readonly Cover[],
): ReadonlySet<DrawnGlyph> => {
  const covered = new Set<DrawnGlyph>();
  if (covers.length === 0) return covered;
  const bands = new Map<number, number[]>();
  for (const [at, { y }] of glyphs.entries()) {
    const band = bands.get(bandOf(y));
    if (band) band.push(at);
    else bands.set(bandOf(y), [at]);
  }
  for (const { box, over } of covers)
    for (const [band, places] of bands) {
      if (band < bandOf(box.bottom) - 1 || band > bandOf(box.top) + 1) continue;
      for (const at of places) {
        const glyph = glyphs[at];
        if (at < over && glyph && isUnder(glyph, box)) covered.add(glyph);
      }
    }
  return covered;
};

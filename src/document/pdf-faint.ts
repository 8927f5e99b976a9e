/** Glyphs as drawn in, without white figures that nobody sees beside others out. */
import type { DrawnGlyph } from './pdf-text.ts';

const FIGURE = /^[\d０-９.,，．+\-—–]$/u;
/** How near, in ems, other text stands beside which white figures are not seen. */
const BESIDE = 1;

const sizeOf = ({ upX, upY }: DrawnGlyph): number => Math.hypot(upX, upY);

const isBeside = (glyph: DrawnGlyph, other: DrawnGlyph): boolean => {
  const reach = BESIDE * Math.max(sizeOf(glyph), sizeOf(other));
  const [alongX, alongY] = [glyph.x - other.x, glyph.y - other.y];
  const isRight = alongX > -reach && alongX - Math.abs(other.alongX) < reach;
  return isRight && Math.abs(alongY) < reach / 2;
};

/**
 * White figures on no ground of their own join no number beside them. Where white is all there is, it is read:
 * what lies behind it (a picture) is not known.
 */
export const withoutFaint = (glyphs: readonly DrawnGlyph[]): readonly DrawnGlyph[] => {
  const faint = glyphs.filter(({ isFaint, text }) => isFaint && FIGURE.test(text));
  if (faint.length === 0) return glyphs;
  const others = glyphs.filter(({ isFaint, text }) => !isFaint && text.trim() !== '');
  const unseen = new Set<DrawnGlyph>();
  for (let found = faint; found.length > 0;) {
    const beside = found.filter(
      (glyph) =>
        others.some((other) => isBeside(glyph, other)) ||
        [...unseen].some((other) => other.run === glyph.run),
    );
    for (const glyph of beside) unseen.add(glyph);
    found = beside.length === 0 ? [] : found.filter((glyph) => !unseen.has(glyph));
  }
  return glyphs.filter((glyph) => !unseen.has(glyph));
};

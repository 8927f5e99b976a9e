/** Glyphs as drawn in, without what nobody sees or what no longer counts beside other text out. */
import type { DrawnGlyph } from './pdf-text.ts';

const FIGURE = /^[\d０-９.,，．+\-—–]$/u;
/** How near, in ems, other text stands beside which such glyphs are left out. */
const BESIDE = 1;

const sizeOf = ({ upX, upY }: DrawnGlyph): number => Math.hypot(upX, upY);

const isBeside = (glyph: DrawnGlyph, other: DrawnGlyph): boolean => {
  const reach = BESIDE * Math.max(sizeOf(glyph), sizeOf(other));
  const [alongX, alongY] = [glyph.x - other.x, glyph.y - other.y];
  const isRight = alongX > -reach && alongX - Math.abs(other.alongX) < reach;
  return isRight && Math.abs(alongY) < reach / 2;
};

/** Those of the doubtful glyphs that stand beside others, and what was drawn in one go with them. */
const besideOthers = (
  doubtful: readonly DrawnGlyph[],
  others: readonly DrawnGlyph[],
): ReadonlySet<DrawnGlyph> => {
  const beside = new Set<DrawnGlyph>();
  const runs = new Set<number>();
  for (let left = doubtful; left.length > 0;) {
    const found = left.filter(
      (glyph) => runs.has(glyph.run) || others.some((other) => isBeside(glyph, other)),
    );
    for (const glyph of found) {
      beside.add(glyph);
      runs.add(glyph.run);
    }
    left = found.length === 0 ? [] : left.filter((glyph) => !beside.has(glyph));
  }
  return beside;
};

const isText = ({ text }: DrawnGlyph): boolean => text.trim() !== '';

/**
 * White figures on no ground of their own join no number beside them. Where white is all there is, it is read:
 * what lies behind it (a picture) is not known.
 */
export const withoutFaint = (glyphs: readonly DrawnGlyph[]): readonly DrawnGlyph[] => {
  const faint = glyphs.filter(({ isFaint, text }) => isFaint && FIGURE.test(text));
  if (faint.length === 0) return glyphs;
  const others = glyphs.filter((glyph) => !glyph.isFaint && isText(glyph));
  const unseen = besideOthers(faint, others);
  return glyphs.filter((glyph) => !unseen.has(glyph));
};

const UNREADABLE = '\uFFFD';
const DIGIT = /[\d０-９]/gu;

/**
 * Text that was taken back (struck out, painted over) is left out where other text stands in its place. Where
 * nothing does, its digits are unreadable: whether the number still counts is not known.
 */
export const withoutRevoked = (
  glyphs: readonly DrawnGlyph[],
  revoked: ReadonlySet<DrawnGlyph>,
): readonly DrawnGlyph[] => {
  if (revoked.size === 0) return glyphs;
  const others = glyphs.filter((glyph) => !revoked.has(glyph) && isText(glyph));
  const replaced = besideOthers([...revoked], others);
  return glyphs.flatMap((glyph) => {
    if (!revoked.has(glyph)) return [glyph];
    return replaced.has(glyph) ? [] : [{ ...glyph, text: glyph.text.replace(DIGIT, UNREADABLE) }];
  });
};

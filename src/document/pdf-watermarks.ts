/** Glyphs of a page in, the same without large print that lies across other text out. */
import type { DrawnGlyph } from './pdf-text.ts';

/** How much larger than most of the page the print of a watermark is. */
const LARGER = 1.8;
/** Share of a glyph's box at each side that its shape may leave free. */
const MARGIN = 0.2;
/** So many large characters are no watermark. */
const MOST_LARGE = 300;

const sizeOf = ({ upX, upY }: DrawnGlyph): number => Math.hypot(upX, upY);

const usualSize = (glyphs: readonly DrawnGlyph[]): number =>
  glyphs.map(sizeOf).sort((a, b) => a - b)[glyphs.length >> 1] ?? 0;

const isBetween = (at: number, from: number, to: number): boolean =>
  at > Math.min(from, to) && at < Math.max(from, to);

/** Whether the middle of the other glyph is in the middle of the large one. */
const isAcross = ({ x, y, alongX, alongY, upX, upY }: DrawnGlyph, other: DrawnGlyph): boolean => {
  const [right, top] = [x + alongX + upX, y + alongY + upY];
  const [dx, dy] = [MARGIN * (right - x), MARGIN * (top - y)];
  return (
    isBetween(other.x + (other.alongX + other.upX) / 2, x + dx, right - dx) &&
    isBetween(other.y + (other.alongY + other.upY) / 2, y + dy, top - dy)
  );
};

/** Glyphs of one line of print have the same baseline and size. */
const lineOf = (glyph: DrawnGlyph): string => {
  const { x, y, upX, upY } = glyph;
  const isUpright = Math.abs(upY) > Math.abs(upX);
  return [isUpright, isUpright ? y : x, sizeOf(glyph)].map((one) => Math.round(Number(one))).join();
};

/** Titles and heads never lie across other text; the digits of what does belong to no number. */
export const withoutWatermarks = (glyphs: readonly DrawnGlyph[]): readonly DrawnGlyph[] => {
  const printed = glyphs.filter(({ text }) => text.trim() !== '');
  const least = LARGER * usualSize(printed);
  const isLarge = (glyph: DrawnGlyph): boolean => sizeOf(glyph) > least;
  const large = printed.filter(isLarge);
  if (large.length === 0 || large.length > MOST_LARGE) return glyphs;
  const others = printed.filter((glyph) => !isLarge(glyph));
  const lines = new Set(
    large.filter((glyph) => others.some((other) => isAcross(glyph, other))).map(lineOf),
  );
  return glyphs.filter((glyph) => !isLarge(glyph) || !lines.has(lineOf(glyph)));
};

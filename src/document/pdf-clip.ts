/** Clipping paths of a page in (PDF 32000-1, 8.5.4), which figures they cut off out. */
import { apply, type Matrix } from './pdf-matrix.ts';
import type { Box } from './pdf-page.ts';
import type { DrawnGlyph } from './pdf-text.ts';

/** The box around a path whose coordinates lie between these: left, bottom, right, top. */
export const boundsOf = (bounds: unknown, matrix: Matrix): Box | null => {
  const [x0, y0, x1, y1] = ArrayBuffer.isView(bounds) ? (bounds as Float32Array) : [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => apply(matrix, x, y)));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
  return Object.values(box).every(Number.isFinite) ? box : null;
};

/** What both boxes show. */
export const within = (outer: Box | null, inner: Box): Box =>
  outer
    ? {
        left: Math.max(outer.left, inner.left),
        right: Math.min(outer.right, inner.right),
        bottom: Math.max(outer.bottom, inner.bottom),
        top: Math.min(outer.top, inner.top),
      }
    : inner;

/** Share of a glyph that may lie behind the edge: the space beside its shape. */
const BLANK_SHARE = 0.08;
const UNREADABLE = '\uFFFD';
const DIGIT = /^[\d０-９]$/u;

/** Whether a stretch from `at` of this length lies behind one of the edges, in part. */
const isBehind = (at: number, length: number, low: number, high: number): boolean => {
  const [from, to] = [Math.min(at, at + length), Math.max(at, at + length)];
  return Math.max(low - from, to - high) > BLANK_SHARE * (to - from) && to > from;
};

/** A glyph as it is seen: half a digit, or one that is not shown, would make a wrong number. */
export const shown = (glyph: DrawnGlyph, clip: Box | null): DrawnGlyph => {
  if (!clip || !DIGIT.test(glyph.text)) return glyph;
  const { x, y, alongX, alongY } = glyph;
  const isCut =
    isBehind(x, alongX, clip.left, clip.right) || isBehind(y, alongY, clip.bottom, clip.top);
  return isCut ? { ...glyph, text: UNREADABLE } : glyph;
};

/** Separate rectangles of a page in (cells that stand apart, cells told by their backgrounds), the lines of their tables out. */
import type { Box, Rule } from './pdf-page.ts';

/** How far apart the cells of one table may stand. */
const WIDEST_GAP = 14;
const SMALLEST = 4;
const FEWEST = 4;
const MOST = 3000;

const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left + 0.1 &&
  outer.right >= inner.right - 0.1 &&
  outer.bottom <= inner.bottom + 0.1 &&
  outer.top >= inner.top - 0.1;

/** Boxes that hold no other box, each once. */
const innermost = (boxes: readonly Box[]): readonly Box[] => {
  const sized = boxes.filter(
    ({ left, right, bottom, top }) => right - left >= SMALLEST && top - bottom >= SMALLEST,
  );
  if (sized.length > MOST) return [];
  const bySize = [...sized].sort(
    (a, b) => a.right - a.left - b.right + b.left || a.top - a.bottom - b.top + b.bottom,
  );
  const kept: Box[] = [];
  for (const box of bySize) if (!kept.some((inner) => contains(box, inner))) kept.push(box);
  return kept;
};

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  Math.min(to, otherTo) - Math.max(from, otherFrom) > 1;

/** Gap to a box beside, null where it is not beside. */
const gapBeside = (a: Box, b: Box): number | null =>
  overlap(a.bottom, a.top, b.bottom, b.top) ? Math.max(b.left - a.right, a.left - b.right) : null;

const gapBelow = (a: Box, b: Box): number | null =>
  overlap(a.left, a.right, b.left, b.right) ? Math.max(b.bottom - a.top, a.bottom - b.top) : null;

const isNear = (a: Box, b: Box): boolean => {
  const gap = gapBeside(a, b) ?? gapBelow(a, b);
  return gap !== null && gap < WIDEST_GAP;
};

const clusters = (boxes: readonly Box[]): readonly (readonly Box[])[] => {
  const left = new Set(boxes);
  const groups: Box[][] = [];
  for (const start of boxes) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const box of group)
      for (const other of left)
        if (isNear(box, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
};

const smallestGap = (boxes: readonly Box[], gap: (a: Box, b: Box) => number | null): number => {
  let smallest = WIDEST_GAP;
  for (const a of boxes)
    for (const b of boxes) {
      const between = a === b ? null : gap(a, b);
      if (between !== null && between > -1) smallest = Math.min(smallest, Math.max(0, between));
    }
  return smallest === WIDEST_GAP ? 0 : smallest;
};

/** Sides of a box, moved out by half the gaps so that neighbours share them. */
const sides = (box: Box, x: number, y: number): readonly Rule[] => {
  const [left, right, bottom, top] = [box.left - x, box.right + x, box.bottom - y, box.top + y];
  return [
    { isHorizontal: true, at: bottom, from: left, to: right },
    { isHorizontal: true, at: top, from: left, to: right },
    { isHorizontal: false, at: left, from: bottom, to: top },
    { isHorizontal: false, at: right, from: bottom, to: top },
  ];
};

/** For each table made of separate boxes: its boxes, and the lines that would rule it. */
export const boxTables = (
  boxes: readonly Box[],
): readonly { readonly boxes: readonly Box[]; readonly rules: readonly Rule[] }[] =>
  clusters(innermost(boxes))
    .filter((group) => group.length >= FEWEST)
    .map((group) => {
      const x = smallestGap(group, gapBeside) / 2;
      const y = smallestGap(group, gapBelow) / 2;
      return { boxes: group, rules: group.flatMap((box) => sides(box, x, y)) };
    });

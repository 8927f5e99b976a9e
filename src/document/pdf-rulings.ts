/** Lines drawn on a page in, groups of lines that touch out: each group is one table, or no table at all. */
import type { Rule } from './pdf-page.ts';

/** Two strokes this near are one line drawn in pieces. */
const SAME_LINE = 0.8;
const SAME_END = 2.5;
/** Lines this near touch: cells with borders of their own stand a little apart. */
const REACH = 5;
/** More lines than any table has: a drawing, a map. */
const MOST_RULES = 4000;

/** Lines shorter than any side of a cell: what is left of dots and dashes that make no line. */
const SHORTEST = 4;

/** Joins the pieces, dashes and dots of one line; what stays shorter than a cell goes. */
export const joinPieces = (rules: readonly Rule[]): readonly Rule[] => {
  const joined: { isHorizontal: boolean; at: number; from: number; to: number }[] = [];
  const level = ({ at }: Rule): number => Math.round(at / SAME_LINE);
  const sorted = [...rules].sort(
    (a, b) =>
      Number(a.isHorizontal) - Number(b.isHorizontal) || level(a) - level(b) || a.from - b.from,
  );
  for (const rule of sorted) {
    const piece = joined.at(-1);
    if (
      piece?.isHorizontal === rule.isHorizontal &&
      Math.abs(piece.at - rule.at) <= SAME_LINE &&
      rule.from <= piece.to + SAME_END
    )
      piece.to = Math.max(piece.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined.filter(({ from, to }) => to - from >= SHORTEST);
};

const touch = (a: Rule, b: Rule): boolean =>
  a.isHorizontal === b.isHorizontal
    ? Math.abs(a.at - b.at) <= REACH && a.from <= b.to + REACH && b.from <= a.to + REACH
    : b.at >= a.from - REACH &&
      b.at <= a.to + REACH &&
      a.at >= b.from - REACH &&
      a.at <= b.to + REACH;

/** Groups of lines that touch, directly or through others. */
export const touchingGroups = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const pieces = joinPieces(rules);
  if (pieces.length > MOST_RULES) return [];
  const left = new Set(pieces);
  const groups: Rule[][] = [];
  for (const start of pieces) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const rule of group)
      for (const other of left)
        if (touch(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
};

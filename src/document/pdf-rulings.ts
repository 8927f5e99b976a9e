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

/** Lines of one direction that lie on one another, group by group. */
const sameLines = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && rule.at - (group[0]?.at ?? 0) <= SAME_LINE) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
};

const joinInLine = (rules: readonly Rule[]): readonly Rule[] => {
  const joined: { isHorizontal: boolean; at: number; from: number; to: number }[] = [];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const piece = joined.at(-1);
    if (piece && rule.from <= piece.to + SAME_END) piece.to = Math.max(piece.to, rule.to);
    else joined.push({ ...rule });
  }
  return joined;
};

/** Joins the pieces, dashes and dots of one line; what stays shorter than a cell goes. */
export const joinPieces = (rules: readonly Rule[]): readonly Rule[] =>
  [true, false]
    .flatMap((direction) =>
      sameLines(rules.filter(({ isHorizontal }) => isHorizontal === direction)),
    )
    .flatMap(joinInLine)
    .filter(({ from, to }) => to - from >= SHORTEST);

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

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

const groupsOf = (pieces: readonly Rule[]): readonly (readonly Rule[])[] => {
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

/** How far a side line may stand from the rest of its table: the width of a label that reaches over the page. */
const WIDEST_SIDE = 160;
const SIDE_SHARE = 0.6;

/** Whether an upright line is a side of a table that it does not touch: as high as the table, and beside it. */
const isSideOf = (line: Rule, table: readonly Rule[]): boolean => {
  const uprights = table.filter(({ isHorizontal }) => !isHorizontal);
  const bottom = Math.min(...uprights.map(({ from }) => from));
  const top = Math.max(...uprights.map(({ to }) => to));
  const gap = Math.min(...uprights.map(({ at }) => Math.abs(at - line.at)));
  return (
    gap < WIDEST_SIDE &&
    line.from > bottom - REACH &&
    line.to < top + REACH &&
    line.to - line.from > SIDE_SHARE * (top - bottom)
  );
};

/** Groups of lines that touch, directly or through others; with the sides of cells that reach over a whole page. */
export const touchingGroups = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const pieces = joinPieces(rules);
  if (pieces.length > MOST_RULES) return [];
  const groups = groupsOf(pieces);
  const tables = groups.filter((group) => new Set(group.map((rule) => rule.isHorizontal)).size > 1);
  const loose = groups.filter((group) => group.every(({ isHorizontal }) => !isHorizontal)).flat();
  return tables.map((table) => [...table, ...loose.filter((line) => isSideOf(line, table))]);
};

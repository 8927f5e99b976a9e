/** A lattice in, its cells out: units joined where the side between them is not drawn. */
import { type Edge, type Lattice, middle } from './pdf-lattice.ts';
import type { Rule } from './pdf-page.ts';

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Share of a cell's side that must be drawn to part it from its neighbour. */
const DRAWN = 0.6;
/** Share that parts cells where parting them is needed to make rectangles. */
const DRAWN_AT_LEAST = 0.15;

/** The lines that make each edge, from one end to the other. */
const linesOfEdges = (
  edges: readonly Edge[],
  lines: readonly Rule[],
): readonly (readonly Rule[])[] =>
  edges.map(({ low, high }) =>
    lines.filter(({ at }) => at >= low - 0.5 && at <= high + 0.5).sort((p, q) => p.from - q.from),
  );

/** Share of the stretch that lines cover. */
const coverage = (lines: readonly Rule[], a: number, b: number): number => {
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  let covered = 0;
  let reached = from;
  for (const line of lines) {
    const start = Math.max(reached, line.from);
    const end = Math.min(to, line.to);
    if (end > start) {
      covered += end - start;
      reached = end;
    }
  }
  return covered / Math.max(to - from, 0.1);
};

/** A set of unit cells that grow together where nothing parts them. */
const unions = (
  count: number,
): { join: (a: number, b: number) => void; root: (a: number) => number } => {
  const parents = Array.from({ length: count }, (_, at) => at);
  const root = (a: number): number => {
    let at = a;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  return {
    root,
    join: (a, b) => {
      parents[root(a)] = root(b);
    },
  };
};

const boxOf = (units: readonly number[], columns: number): LatticeCell => {
  const rows = units.map((unit) => Math.floor(unit / columns));
  const cols = units.map((unit) => unit % columns);
  const row = Math.min(...rows);
  const column = Math.min(...cols);
  return {
    row,
    column,
    rowSpan: Math.max(...rows) - row + 1,
    columnSpan: Math.max(...cols) - column + 1,
  };
};

const groupsOf = (
  root: (unit: number) => number,
  units: readonly number[],
): readonly (readonly number[])[] => {
  const groups = new Map<number, number[]>();
  for (const unit of units) {
    const group = groups.get(root(unit));
    if (group) group.push(unit);
    else groups.set(root(unit), [unit]);
  }
  return [...groups.values()];
};

/** More unit cells than any table has. */
const MOST_UNITS = 20_000;

/** The cells of a lattice: unit cells joined where the side between them is not drawn. */
export const cellsOf = ({ xs, ys, horizontals, verticals }: Lattice): readonly LatticeCell[] => {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns * rows > MOST_UNITS) return [];
  const xLines = linesOfEdges(xs, verticals);
  const yLines = linesOfEdges(ys, horizontals);
  const [x, y] = [xs.map(middle), ys.map(middle)];
  const across = (unit: number): number => {
    const [row, column] = [Math.floor(unit / columns), unit % columns];
    return coverage(xLines[column + 1] ?? [], y[row] ?? 0, y[row + 1] ?? 0);
  };
  const below = (unit: number): number => {
    const [row, column] = [Math.floor(unit / columns), unit % columns];
    return coverage(yLines[row + 1] ?? [], x[column] ?? 0, x[column + 1] ?? 0);
  };
  const grow = (units: readonly number[], drawn: number): readonly (readonly number[])[] => {
    const inside = new Set(units);
    const { join, root } = unions(columns * rows);
    for (const unit of units) {
      if (unit % columns < columns - 1 && inside.has(unit + 1) && across(unit) < drawn)
        join(unit, unit + 1);
      if (inside.has(unit + columns) && below(unit) < drawn) join(unit, unit + columns);
    }
    return groupsOf(root, units);
  };
  const isBox = (units: readonly number[]): boolean => {
    const { rowSpan, columnSpan } = boxOf(units, columns);
    return rowSpan * columnSpan === units.length;
  };
  const all = Array.from({ length: columns * rows }, (_, unit) => unit);
  return grow(all, DRAWN)
    .flatMap((units) => (isBox(units) ? [units] : grow(units, DRAWN_AT_LEAST)))
    .flatMap((units) => (isBox(units) ? [units] : units.map((unit) => [unit])))
    .map((units) => boxOf(units, columns))
    .sort((a, b) => a.row - b.row || a.column - b.column);
};

/** Lines of one table in, its columns, rows and cells out. */
import type { Rule } from './pdf-page.ts';

/** A line of the lattice: strokes between `low` and `high` make it. */
export interface Edge {
  readonly low: number;
  readonly high: number;
  /** Not drawn, but implied by where the others end (page breaks, open sides). */
  readonly isImplied: boolean;
}

/** What a table is before its text: edges from left to right and from top to bottom, and its lines. */
export interface Lattice {
  readonly xs: readonly Edge[];
  readonly ys: readonly Edge[];
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
}

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Strokes this near make one edge (double borders). */
const SAME_EDGE = 2.4;
/** How far lines run past the last one across them before a side counts as open. */
const OPEN_SIDE = 6;
/** Share of a cell's side that must be drawn to part it from its neighbour. */
const DRAWN = 0.6;
/** Share that parts cells where parting them is needed to make rectangles. */
const DRAWN_AT_LEAST = 0.15;

export const middle = ({ low, high }: Edge): number => (low + high) / 2;

const edgesAt = (positions: readonly number[], isImplied = false): readonly Edge[] => {
  const edges: { low: number; high: number; isImplied: boolean }[] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    const edge = edges.at(-1);
    if (edge && at - edge.low <= SAME_EDGE) edge.high = at;
    else edges.push({ low: at, high: at, isImplied });
  }
  return edges;
};

/** Adds an edge at each end where the lines across run past the last drawn one. */
const closed = (edges: readonly Edge[], across: readonly Rule[]): readonly Edge[] => {
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  const lowest = edges[0];
  const highest = edges.at(-1);
  const before = !lowest || lowest.low - first > OPEN_SIDE ? edgesAt([first], true) : [];
  const after = !highest || last - highest.high > OPEN_SIDE ? edgesAt([last], true) : [];
  return [...before, ...edges, ...after];
};

/** The lattice of a group of touching lines; null where they make no table of two cells or more. */
export const latticeOf = (group: readonly Rule[]): Lattice | null => {
  const horizontals = group.filter(({ isHorizontal }) => isHorizontal);
  const verticals = group.filter(({ isHorizontal }) => !isHorizontal);
  if (horizontals.length === 0 || verticals.length === 0) return null;
  const xs = closed(edgesAt(verticals.map(({ at }) => at)), horizontals);
  const ys = closed(edgesAt(horizontals.map(({ at }) => at)), verticals).toReversed();
  return xs.length < 2 || ys.length < 2 ? null : { xs, ys, horizontals, verticals };
};

/** Leaves out edges that make a band too thin for text in which no text stands. */
export const withoutThinBands = (
  edges: readonly Edge[],
  thinnest: number,
  hasText: (low: number, high: number) => boolean,
): readonly Edge[] => {
  const kept: Edge[] = [];
  for (const edge of edges) {
    const previous = kept.at(-1);
    const low = previous ? Math.min(middle(previous), middle(edge)) : 0;
    const high = previous ? Math.max(middle(previous), middle(edge)) : 0;
    if (previous && high - low < thinnest && !hasText(low, high))
      kept[kept.length - 1] = {
        low: Math.min(previous.low, edge.low),
        high: Math.max(previous.high, edge.high),
        isImplied: previous.isImplied && edge.isImplied,
      };
    else kept.push(edge);
  }
  return kept;
};

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

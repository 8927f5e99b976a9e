/** Lines of one table in, its column and row edges out. */
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

/** Strokes this near make one edge (double borders). */
const SAME_EDGE = 2.4;
/** How far lines run past the last one across them before a side counts as open. */
const OPEN_SIDE = 6;

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

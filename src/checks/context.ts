/** A report and its neighbours in, everything rules look at out, each worked out at most once. */
import type { Figure, Report } from '../report/report.ts';
import { figuresById } from '../report/values.ts';
import type { Claims } from './claims/claims.ts';
import { readClaims } from './claims/claims.ts';
import type { Neighbours } from './neighbours.ts';
import { type JudgedSum, judgeSums } from './tables/sums.ts';

export interface Context {
  readonly report: Report;
  readonly neighbours: Neighbours;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Every sum of the tables that can be judged, holding or failing. */
  readonly sums: () => readonly JudgedSum[];
  /** What the running text says in numbers. */
  readonly claims: () => Claims;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Makes the context of one check of a report. */
export const contextOf = (report: Report, neighbours: Neighbours): Context => {
  const figures = figuresById(report);
  return {
    report,
    neighbours,
    figures,
    sums: once(() => judgeSums(report.layout, figures)),
    claims: once(() => readClaims(report)),
  };
};

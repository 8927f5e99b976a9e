/** A report and its neighbours in, everything rules look at out, each worked out at most once. */
import type { Figure, Report } from '../report/report.ts';
import { figuresById } from '../report/values.ts';
import { type Issuer, issuerOf } from '../vocabulary/places.ts';
import { type Claims, readClaims } from './claims/claims.ts';
import { type OwnName, ownNamesIn } from './claims/own-names.ts';
import type { PartList } from './claims/part-list.ts';
import { partListsOf } from './claims/parts.ts';
import type { Neighbours } from './neighbours.ts';
import { type JudgedSum, judgeSums } from './tables/sums.ts';

export interface Context {
  readonly report: Report;
  readonly neighbours: Neighbours;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Every sum of the tables that can be judged, holding or failing. */
  readonly sums: () => readonly JudgedSum[];
  /** What the running text says, sentence by sentence. */
  readonly claims: () => Claims;
  /** Every list of parts in the text. */
  readonly partLists: () => readonly PartList[];
  /** Whose report it is, null where no table of places knows it. */
  readonly issuer: () => Issuer | null;
  /** The places where the report names its own maker. */
  readonly ownNames: () => readonly OwnName[];
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const sameScope = (report: Report, other: Report | undefined): Report | undefined =>
  other && other.scope !== null && report.scope !== null && other.scope !== report.scope
    ? undefined
    : other;

/** An office's own report is no neighbour in time of the whole area's. */
const ofOneScope = (report: Report, neighbours: Neighbours): Neighbours => {
  const { previous, earlier, ...others } = neighbours;
  const before = sameScope(report, previous);
  const again = sameScope(report, earlier);
  return { ...others, ...(before && { previous: before }), ...(again && { earlier: again }) };
};

/** Makes the context of one check of a report. */
export const contextOf = (report: Report, neighbours: Neighbours): Context => {
  const figures = figuresById(report);
  const claims = once(() => readClaims(report));
  const issuer = once(() => (report.issuer === null ? null : issuerOf(report.issuer)));
  const ownNames = (): readonly OwnName[] => {
    const near = issuer()?.area;
    return near ? claims().sentences.flatMap((sentence) => ownNamesIn(sentence, near)) : [];
  };
  return {
    report,
    neighbours: ofOneScope(report, neighbours),
    figures,
    sums: once(() => judgeSums(report.layout, figures)),
    claims,
    partLists: once(() => claims().sentences.flatMap(partListsOf)),
    issuer,
    ownNames: once(ownNames),
  };
};

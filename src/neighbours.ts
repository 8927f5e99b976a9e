/** The index and a report in, the reports beside it in time and place out. */
import type { Neighbours } from './checks/neighbours.ts';
import type { IndexedReport, ReportSummary, Store } from './store/store.ts';
import { AREAS, canonicalNameOf, issuerOf, type Area } from './vocabulary/places.ts';

/** How many reports that share clauses with a report are compared with it. */
const MOST_OTHERS = 3;

type Index = Pick<Store, 'reports' | 'whole' | 'sharing'>;
type Who = Pick<IndexedReport, 'issuer' | 'year' | 'scope'>;
type WhoAndWords = Who & Pick<IndexedReport, 'sections'>;

/** The area whose government issued the report; null for offices and departments. */
export const areaOf = (issuer: string): Area | null => {
  const known = issuerOf(issuer);
  return known !== null && known.organ === null ? known.area : null;
};

/** The divisions directly below an area. */
export const areasBelow = (area: Area): readonly Area[] =>
  AREAS.filter((each) => each.parent === area && each.kind === 'division');

/** Whether the issuer is the government of an area that others lie in. */
export const hasAreasBelow = (issuer: string | null): boolean => {
  const area = issuer === null ? null : areaOf(issuer);
  return area !== null && areasBelow(area).length > 0;
};

const summariesOf = async (
  index: Index,
  areas: readonly Area[],
  year: number,
): Promise<readonly ReportSummary[]> =>
  areas.length === 0 ? [] : index.reports({ issuers: areas.map(canonicalNameOf), years: [year] });

const wholes = async (
  index: Index,
  summaries: readonly ReportSummary[],
): Promise<readonly IndexedReport[]> => {
  const reports = await Promise.all(summaries.map((summary) => index.whole(summary)));
  return reports.filter((report) => report !== null);
};

/** The issuer's report of that year, of the same scope where there are two. */
const ownReport = async (
  index: Index,
  { issuer, scope }: Who,
  year: number,
): Promise<IndexedReport | undefined> => {
  const held = await index.reports({ issuers: [issuer], years: [year] });
  const summary = held.find((each) => each.scope === scope) ?? held[0];
  return summary && ((await index.whole(summary)) ?? undefined);
};

const parentReport = async (
  index: Index,
  area: Area,
  year: number,
): Promise<IndexedReport | undefined> => {
  const [parent] = area.parent ? await summariesOf(index, [area.parent], year) : [];
  return parent && ((await index.whole(parent)) ?? undefined);
};

/** Looks up all neighbours that the index holds; `earlier` is the report that this one would replace. */
export const neighboursIn = async (index: Index, report: WhoAndWords): Promise<Neighbours> => {
  const { issuer, year } = report;
  const area = areaOf(issuer);
  const below = area ? areasBelow(area) : [];
  const [previous, earlier, parent, children, others] = await Promise.all([
    ownReport(index, report, year - 1),
    ownReport(index, report, year),
    area ? parentReport(index, area, year) : undefined,
    summariesOf(index, below, year).then((found) => wholes(index, found)),
    index.sharing(report, MOST_OTHERS).then((found) => wholes(index, found)),
  ]);
  return {
    ...(previous && { previous }),
    ...(earlier && { earlier }),
    ...(parent && { parent }),
    ...(children.length > 0 && {
      children: { reports: children, all: children.length === below.length },
    }),
    ...(others.length > 0 && { others }),
  };
};

/** The reports whose findings may change when this one arrives: the issuer's next year, and the area above. */
export const reportsBeside = async (
  index: Index,
  report: Who,
): Promise<readonly ReportSummary[]> => {
  const parent = areaOf(report.issuer)?.parent;
  const [next, above] = await Promise.all([
    index.reports({ issuers: [report.issuer], years: [report.year + 1] }),
    parent ? summariesOf(index, [parent], report.year) : [],
  ]);
  return [...next, ...above];
};

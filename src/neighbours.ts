/** The index and a report in, the reports beside it in time and place out. */
import type { Neighbours } from './checks/neighbours.ts';
import type { IndexedReport, ReportSummary, Store } from './store/store.ts';
import { AREAS, canonicalNameOf, issuerOf, type Area } from './vocabulary/places.ts';

/** How many sentences of a report are looked for elsewhere, and how many reports are then compared. */
const MOST_SENTENCES = 4;
const MOST_OTHERS = 3;
const HITS = 8;

type Index = Pick<Store, 'reports' | 'whole' | 'search'>;
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

/** The longest sentences of the sections that are the maker's own words, without names and numbers. */
const ownSentences = ({ sections, issuer }: WhoAndWords): readonly string[] => {
  const name = issuer.slice(0, 2);
  return sections
    .filter(({ number }) => number === '一' || number === '五')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/[，。；：、]/u)))
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= 12 && !/\d/u.test(clause) && !clause.includes(name))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SENTENCES);
};

/** Reports of others for the same year that share sentences with this one, most shared first. */
const othersAlike = async (
  index: Index,
  report: WhoAndWords,
): Promise<readonly IndexedReport[]> => {
  const shared = new Map<number, { readonly summary: ReportSummary; count: number }>();
  for (const sentence of ownSentences(report))
    for (const hit of await index.search([sentence], { years: [report.year], limit: HITS })) {
      if (hit.report.issuer === report.issuer) continue;
      const known = shared.get(hit.report.id) ?? { summary: hit.report, count: 0 };
      known.count += 1;
      shared.set(hit.report.id, known);
    }
  const alike = [...shared.values()].sort((a, b) => b.count - a.count).slice(0, MOST_OTHERS);
  return wholes(
    index,
    alike.map(({ summary }) => summary),
  );
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
    othersAlike(index, report),
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

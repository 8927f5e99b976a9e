/** The reports of one call in, for each of them those beside it in time and place out. */
import { areaOf, areasBelow } from '../../neighbours.ts';
import { canonicalNameOf } from '../../vocabulary/places.ts';
import type { Beside } from './check-task.ts';
import type { ReadFile } from './read-task.ts';
import { alikeAmong } from './sketch.ts';

type Finder = (issuer: string, year: number) => readonly ReadFile[];

const finderIn = (reports: readonly ReadFile[]): Finder => {
  const byKey = new Map<string, ReadFile[]>();
  for (const report of reports) {
    const key = `${report.issuer ?? ''} ${report.year ?? ''}`;
    const same = byKey.get(key);
    if (same) same.push(report);
    else byKey.set(key, [report]);
  }
  return (issuer, year) => byKey.get(`${issuer} ${year}`) ?? [];
};

/** Of several reports of one issuer and year, the one of the same scope. */
const fitting = (found: readonly ReadFile[], scope: ReadFile['scope']): ReadFile | undefined =>
  found.find((each) => each.scope === scope) ?? found[0];

const above = (find: Finder, issuer: string, year: number): ReadFile | undefined => {
  const parent = areaOf(issuer)?.parent;
  return parent ? fitting(find(canonicalNameOf(parent), year), '汇总') : undefined;
};

const below = (find: Finder, issuer: string, year: number): Beside['children'] => {
  const area = areaOf(issuer);
  const areas = area ? areasBelow(area) : [];
  const reports = areas.flatMap((each) => fitting(find(canonicalNameOf(each), year), '汇总') ?? []);
  return reports.length === 0
    ? undefined
    : { reports: reports.map(({ held }) => held), all: reports.length === areas.length };
};

/** Makes the finder of neighbours among the reports of one call. */
export const besideAmong = (reports: readonly ReadFile[]): ((own: ReadFile) => Beside) => {
  const find = finderIn(reports);
  const alikeTo = alikeAmong(reports);
  return (own) => {
    const { issuer, year, scope } = own;
    if (issuer === null || year === null) return {};
    const previous = fitting(find(issuer, year - 1), scope);
    const parent = above(find, issuer, year);
    const children = below(find, issuer, year);
    const others = alikeTo(own);
    return {
      ...(previous && { previous: previous.held }),
      ...(parent && { parent: parent.held }),
      ...(children && { children }),
      ...(others.length > 0 && { others: others.map(({ held }) => held) }),
    };
  };
};

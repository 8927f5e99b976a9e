/** Reports that are added up in, what must be known of them out: of several years, places within one another. */
import { canonicalNameOf, issuerOf, type Area } from '../../src/vocabulary/places.ts';

interface Report {
  readonly issuer: string;
  readonly year: number;
}

/** More reports than this are not looked into one by one. */
const MOST_LOOKED_INTO = 300;

const ancestorsOf = (area: Area): readonly Area[] =>
  area.parent ? [area.parent, ...ancestorsOf(area.parent)] : [];

const keyOf = (issuer: string, year: number): string => `${issuer} ${String(year)}`;

/** One of the reports whose place lies within another's of the same year, and that other. */
const nested = (reports: readonly Report[]): readonly [Report, string] | null => {
  const held = new Set(reports.map(({ issuer, year }) => keyOf(issuer, year)));
  for (const report of reports) {
    const issuer = issuerOf(report.issuer);
    if (!issuer?.area) continue;
    const above = [...(issuer.organ === null ? [] : [issuer.area]), ...ancestorsOf(issuer.area)];
    const other = above.map(canonicalNameOf).find((name) => held.has(keyOf(name, report.year)));
    if (other !== undefined) return [report, other];
  }
  return null;
};

const SAID = '上级的报告若是汇总口径，就重复计算了。';

const nestedNotes = (reports: readonly Report[]): readonly string[] => {
  if (reports.length > MOST_LOOKED_INTO) return [`可能有机关在另一处之内，${SAID}`];
  const [report, other] = nested(reports) ?? [];
  return report ? [`有的机关在另一处之内（如${report.issuer}在${other}之内），${SAID}`] : [];
};

/** Said beside a sum or a mean of several reports. */
export const mixedNotes = (reports: readonly Report[]): readonly string[] => {
  const years = [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => a - b);
  const issuers = new Set(reports.map(({ issuer }) => issuer));
  const ofYears =
    issuers.size > 1 && years.length > 1
      ? [`这几份报告的年份不同（${years.join('、')} 年度），放在一起请留意。`]
      : [];
  return [...ofYears, ...nestedNotes(reports)];
};

/** A metric in, the reports with the most or the least of it out. */
import { passesNothing } from './find-reports.ts';
import { findValues } from './find-values.ts';
import type { IndexHandle } from './index-handle.ts';
import { rankCandidates } from './rank-candidates.ts';
import { reportList, type ReportList } from './report-list.ts';
import type { RankedValue, RankOptions, StoredValue } from './store.ts';

const byRank =
  (order: RankOptions['order']) =>
  (a: RankedValue, b: RankedValue): number => {
    const byValue = order === 'most' ? b.value - a.value : a.value - b.value;
    if (byValue !== 0) return byValue;
    if (a.report.issuer !== b.report.issuer) return a.report.issuer < b.report.issuer ? -1 : 1;
    return b.report.year - a.report.year || a.report.id - b.report.id;
  };

const rank = async (
  index: IndexHandle,
  reports: ReportList,
  metric: string,
  options: RankOptions,
): Promise<readonly RankedValue[]> => {
  const key = index.keys.keyOf.get(metric);
  if (key === undefined) return [];
  const candidates = await rankCandidates(index.db, key, options);
  const ranked = candidates.flatMap(({ report: id, value }): readonly RankedValue[] => {
    const report = reports.get(id);
    return report ? [{ report, metric, state: 'number', value }] : [];
  });
  return ranked.sort(byRank(options.order)).slice(0, options.limit);
};

/** Rankings made lately, by what was asked: one question asks for the same more than once, and people ask alike. */
const LATELY = new WeakMap<ReportList, Map<string, Promise<readonly RankedValue[]>>>();
const MOST_KEPT = 8;

const latelyOver = (reports: ReportList): Map<string, Promise<readonly RankedValue[]>> => {
  const known = LATELY.get(reports) ?? new Map<string, Promise<readonly RankedValue[]>>();
  LATELY.set(reports, known);
  return known;
};

/** Reports ranked by the metric's number, without their cells; equal numbers by issuer, then newest first. */
export const ranking = async (
  index: IndexHandle,
  metric: string,
  options: RankOptions,
): Promise<readonly RankedValue[]> => {
  const limit = Math.floor(options.limit);
  if (!(limit > 0) || passesNothing(options)) return [];
  const reports = await reportList(index.db);
  const lately = latelyOver(reports);
  const asked = JSON.stringify([metric, options]);
  const known = lately.get(asked);
  if (known) return known;
  if (lately.size >= MOST_KEPT) lately.clear();
  const ranked = rank(index, reports, metric, { ...options, limit });
  lately.set(asked, ranked);
  ranked.catch(() => lately.delete(asked));
  return ranked;
};

/** The same with their cells. */
export const rankValues = async (
  index: IndexHandle,
  metric: string,
  options: RankOptions,
): Promise<readonly StoredValue[]> => {
  const ranked = await ranking(index, metric, options);
  return findValues(
    index,
    ranked.map(({ report }) => report),
    [metric],
  );
};

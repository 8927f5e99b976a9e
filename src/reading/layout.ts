/** The figures read in; which of the two national layouts they are printed in out. */
import { LAYOUTS, metricOf, type Layout } from '../vocabulary/metrics.ts';
import type { Figure } from '../report/report.ts';

/** How many cells only one of the layouts prints. */
export const layoutVotes = (figures: readonly Figure[]): ReadonlyMap<Layout, number> => {
  const votes = new Map<Layout, number>(LAYOUTS.map((layout) => [layout, 0]));
  for (const { id } of figures) {
    const [layout, second] = metricOf(id)?.layouts ?? [];
    if (layout && !second) votes.set(layout, (votes.get(layout) ?? 0) + 1);
  }
  return votes;
};

/** The first year of the second layout: 国办公开办函〔2021〕30号. */
const SECOND_SINCE = 2021;

/** The layout by the labels printed; by the year only where the report has no tables. */
export const layoutOf = (
  votes: ReadonlyMap<Layout, number>,
  year: number | null,
): Layout | null => {
  const old = votes.get('2019') ?? 0;
  const current = votes.get('2021') ?? 0;
  if (old !== current) return old > current ? '2019' : '2021';
  if (year === null) return null;
  return year >= SECOND_SINCE ? '2021' : '2019';
};

/** What a question about many reports means for the index: which metrics in either form, which years. */
import { idsOf, type MetricChoice } from '../../src/language/metric-parts.ts';
import type { Years } from '../../src/language/understanding.ts';
import type { ReportFilter } from '../../src/store/store.ts';
import { LAYOUTS, metricOf } from '../../src/vocabulary/metrics.ts';

const isIn = (id: string, layout: (typeof LAYOUTS)[number]): boolean => {
  const metric = metricOf(id);
  return (
    metric !== undefined &&
    (metric.layouts.length === 0 || metric.down.length > 0 || metric.layouts.includes(layout))
  );
};

/** The metric as any of the forms has it; a ranking goes over reports of both. */
export const idsIn = (choice: MetricChoice): readonly string[] => [
  ...new Set(
    LAYOUTS.flatMap((layout) =>
      choice.flatMap((parts) => idsOf(parts, layout).filter((id) => isIn(id, layout))),
    ),
  ),
];

/** The reports of the years asked for, all where none are told. */
export const yearFilter = (years: Years): ReportFilter => {
  if (years.kind === 'named') return { years: years.years };
  if (years.kind !== 'span') return {};
  return { years: Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at) };
};

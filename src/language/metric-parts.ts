/** A metric as a question names it, row and column as far as they are told; and the ids they stand for in a layout. */
import { metricOf, METRICS, type Layout, type Metric, type Unit } from '../vocabulary/metrics.ts';
import type { Measure, MetricTable } from './mention.ts';

/** Plain data, so that a chat can remember it. */
export interface MetricParts {
  readonly table: MetricTable;
  /** Stage, subject or proceeding; null where none is named. */
  readonly row: string | null;
  /** Applicant, result, or the quantities one word may mean; empty where none is named. */
  readonly columns: readonly string[];
  /** What is counted, by the measure word. */
  readonly measure: Measure | null;
}

/** What one naming may mean: more than one where the words leave it open. */
export type MetricChoice = readonly MetricParts[];

const existing = (ids: readonly string[]): readonly Metric[] =>
  ids.flatMap((id) => metricOf(id) ?? []);

const printedIn = (layout: Layout, metrics: readonly Metric[]): readonly Metric[] =>
  metrics.filter((metric) => metric.layouts.includes(layout));

const ofSubject = (subject: string): readonly Metric[] =>
  METRICS.filter((metric) => metric.section === '二' && metric.row === subject);

const orAll = (some: readonly Metric[], all: readonly Metric[]): readonly Metric[] =>
  some.length > 0 ? some : all;

/** Units that a measure word may count, the exact one first; an amount is never a count. */
const COUNTS: Readonly<Record<Exclude<Measure, 'other'>, readonly Unit[]>> = {
  件: ['件', '项', '个'],
  项: ['项', '个', '件'],
  个: ['个', '件', '项'],
  项目: ['项', '个'],
  万元: ['万元'],
};

const decisionsOrAll = (metrics: readonly Metric[]): readonly Metric[] =>
  orAll(
    metrics.filter((metric) => metric.column === 'decisions'),
    metrics,
  );

/** 行政许可多少件: the decisions; 多少项 counts the items; without a measure word the decisions come first. */
const counted = (
  metrics: readonly Metric[],
  measure: Exclude<Measure, 'other'> | null,
): readonly Metric[] => {
  if (measure === null) return decisionsOrAll(metrics);
  for (const unit of COUNTS[measure]) {
    const fitting = metrics.filter((metric) => metric.unit === unit);
    if (fitting.length > 0)
      return measure === '项' || measure === '项目' ? fitting : decisionsOrAll(fitting);
  }
  return [];
};

const activeMetrics = (
  { row, columns, measure }: MetricParts,
  layout: Layout,
): readonly Metric[] => {
  const rows =
    row === null
      ? [...new Set(METRICS.filter((m) => m.section === '二').map((m) => m.row))]
      : [row];
  if (measure === 'other') return [];
  if (columns.length > 0) {
    const named = existing(
      rows.flatMap((subject) => columns.map((column) => `active.${subject}.${column}`)),
    );
    return orAll(printedIn(layout, named), named);
  }
  const all = rows.flatMap(ofSubject);
  return orAll(counted(printedIn(layout, all), measure), counted(all, measure));
};

const columnOf = ({ columns }: MetricParts): string => columns[0] ?? 'total';

/**
 * The ids of the metrics that the parts may mean in a layout: one where it is clear, more where it is
 * open, none where no form has such a figure. Cells of the other layout are told where this one has none.
 */
export const idsOf = (parts: MetricParts, layout: Layout): readonly string[] => {
  const isCases = parts.measure !== '万元' && parts.measure !== 'other';
  const metrics = (): readonly Metric[] => {
    if (!isCases && parts.table !== 'active') return [];
    switch (parts.table) {
      case 'active':
        return activeMetrics(parts, layout);
      case 'requests':
        return existing([`requests.${parts.row ?? 'new'}.${columnOf(parts)}`]);
      case 'appeals':
        return existing(
          (parts.row === null ? ['review', 'litigation'] : [parts.row]).map(
            (row) => `${row}.${columnOf(parts)}`,
          ),
        );
    }
  };
  return metrics().map((metric) => metric.id);
};

/** The ids that any of the alternatives may mean, each once. */
export const idsOfChoice = (choice: MetricChoice, layout: Layout): readonly string[] => [
  ...new Set(choice.flatMap((parts) => idsOf(parts, layout))),
];

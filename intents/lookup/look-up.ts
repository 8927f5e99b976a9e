/** Reports and metrics in, the figures they hold out; what is not printed, unsure or open is told apart. */
import type { AnswerFigure, Source } from '../../src/answer/answer.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import type { Desk } from '../../src/intent.ts';
import { idsOfChoice, type MetricChoice } from '../../src/language/metric-parts.ts';
import type { Figure } from '../../src/report/report.ts';
import type { ReportSummary, StoredValue } from '../../src/store/store.ts';
import { LAYOUTS, type Layout, metricOf } from '../../src/vocabulary/metrics.ts';

/** A metric that a report does not print, or not for sure. */
export interface NotTold {
  readonly report: ReportSummary;
  /** Ids the question may mean; empty where no form has such a figure. */
  readonly ids: readonly string[];
  readonly value: StoredValue | null;
}

/** A naming that means several figures the report prints. */
export interface OpenMetric {
  readonly report: ReportSummary;
  readonly ids: readonly string[];
}

export interface LookedUp {
  readonly figures: readonly AnswerFigure[];
  /** The values behind the figures, in the same order. */
  readonly values: readonly StoredValue[];
  readonly absent: readonly NotTold[];
  readonly unsure: readonly NotTold[];
  readonly open: readonly OpenMetric[];
}

const sourceOf = (report: ReportSummary, { id, place, raw }: Figure): Source => ({
  issuer: report.issuer,
  year: report.year,
  file: report.file,
  ...(report.address !== null && { address: report.address }),
  section: place.section,
  row: place.row === '' ? (metricOf(id)?.rowLabel ?? '') : place.row,
  column: place.column,
  line: place.line,
  page: place.page,
  raw,
  printedRow: place.printedRow,
});

/** A stored value as an answer tells it. */
export const figureOf = ({
  report,
  metric,
  value,
  derived,
  figures,
}: StoredValue): AnswerFigure => {
  const sources = figures.map((figure) => sourceOf(report, figure));
  return {
    issuer: report.issuer,
    year: report.year,
    metric,
    name: metricName(metric),
    value,
    unit: metricOf(metric)?.unit ?? null,
    derived,
    source: sources[0] ?? null,
    sources,
  };
};

const nothing: LookedUp = { figures: [], values: [], absent: [], unsure: [], open: [] };

/** What one naming comes to, given all values of the report that were looked up. */
const told = (
  report: ReportSummary,
  ids: readonly string[],
  values: ReadonlyMap<string, StoredValue>,
): LookedUp => {
  const there = ids.flatMap((id) => values.get(id) ?? []).filter(({ state }) => state !== 'absent');
  const [value, ...more] = there;
  if (!value) return { ...nothing, absent: [{ report, ids, value: null }] };
  if (more.length > 0)
    return { ...nothing, open: [{ report, ids: there.map(({ metric }) => metric) }] };
  if (value.state === 'unsure')
    return { ...nothing, unsure: [{ report, ids: [value.metric], value }] };
  return { ...nothing, figures: [figureOf(value)], values: [value] };
};

/** The values of reports of one layout, by report and metric. */
const valuesOf = async (
  desk: Desk,
  reports: readonly ReportSummary[],
  ids: readonly string[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, StoredValue>>> => {
  const found = new Map<number, Map<string, StoredValue>>();
  if (reports.length === 0 || ids.length === 0) return found;
  for (const value of await desk.values(reports, ids)) {
    const values = found.get(value.report.id) ?? new Map<string, StoredValue>();
    found.set(value.report.id, values.set(value.metric, value));
  }
  return found;
};

const NO_VALUES: ReadonlyMap<string, StoredValue> = new Map();

const inLayout = async (
  desk: Desk,
  layout: Layout,
  reports: readonly ReportSummary[],
  metrics: readonly MetricChoice[],
): Promise<readonly (readonly [report: number, lookedUp: readonly LookedUp[]])[]> => {
  const ids = metrics.map((choice) => idsOfChoice(choice, layout));
  const values = await valuesOf(desk, reports, [...new Set(ids.flat())]);
  return reports.map((report) => [
    report.id,
    ids.map((each) => told(report, each, values.get(report.id) ?? NO_VALUES)),
  ]);
};

/** Looks every metric up in every report, report by report. */
export const lookUp = async (
  desk: Desk,
  reports: readonly ReportSummary[],
  metrics: readonly MetricChoice[],
): Promise<LookedUp> => {
  const found = await Promise.all(
    LAYOUTS.map((layout) =>
      inLayout(
        desk,
        layout,
        reports.filter((report) => report.layout === layout),
        metrics,
      ),
    ),
  );
  const byReport = new Map(found.flat());
  const each = reports.flatMap(({ id }) => byReport.get(id) ?? []);
  return {
    figures: each.flatMap(({ figures }) => figures),
    values: each.flatMap(({ values }) => values),
    absent: each.flatMap(({ absent }) => absent),
    unsure: each.flatMap(({ unsure }) => unsure),
    open: each.flatMap(({ open }) => open),
  };
};

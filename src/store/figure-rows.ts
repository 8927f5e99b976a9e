/** A report's figures in, their rows out: as printed, cell by cell, and the numbers that every ranking reads. */
import { StoreError } from '../errors.ts';
import type { Figure } from '../report/report.ts';
import { figuresById, valueOf } from '../report/values.ts';
import { METRICS } from '../vocabulary/metrics.ts';
import type { MetricKeys } from './metric-keys.ts';
import { jsonOrNull } from './report-rows.ts';
import type { FigureRow, PrintedRowRow, ValueRow } from './schema.ts';
import type { IndexedReport } from './store.ts';

const printedRowKey = ({ place }: Figure): string =>
  JSON.stringify([place.section, place.row, place.printedRow]);

/** The rows of print that the figures stand in, each once. */
export const printedRows = (report: number, figures: readonly Figure[]): PrintedRowRow[] =>
  [...new Map(figures.map((figure) => [printedRowKey(figure), figure.place])).values()].map(
    (place, position) => ({
      report,
      position,
      section: place.section,
      label: place.row,
      printed: place.printedRow,
    }),
  );

const metricKey = (id: string, { keyOf }: MetricKeys): number => {
  const key = keyOf.get(id);
  if (key === undefined) throw new StoreError(`没有“${id}”这个指标，报告没有收入索引。`);
  return key;
};

/** The figures; `printed_row` counts as in `printedRows`. */
export const figureRows = (
  report: number,
  figures: readonly Figure[],
  keys: MetricKeys,
): FigureRow[] => {
  const printed = [...new Set(figures.map(printedRowKey))];
  const printedAt = new Map(printed.map((key, position) => [key, position]));
  return figures.map((figure, position) => ({
    report,
    metric: metricKey(figure.id, keys),
    position,
    state: figure.state,
    value: figure.value,
    raw: figure.raw,
    note: figure.note,
    candidates: figure.candidates.length > 0 ? JSON.stringify(figure.candidates) : null,
    decided: figure.decided,
    printed_row: printedAt.get(printedRowKey(figure)) ?? 0,
    column_label: figure.place.column,
    line: figure.place.line,
    page: figure.place.page,
    box: jsonOrNull(figure.place.box),
  }));
};

/** Every sure number of the report, printed or summed. */
export const valueRows = (
  id: number,
  report: IndexedReport,
  latest: number,
  keys: MetricKeys,
): ValueRow[] => {
  const figures = figuresById(report);
  return METRICS.flatMap(({ id: metricId }) => {
    const { value } = valueOf(figures, metricId, report.layout);
    if (value === null) return [];
    const metric = metricKey(metricId, keys);
    return { report: id, metric, year: report.year, value, issuer: report.issuer, latest };
  });
};

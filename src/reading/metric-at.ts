/** A row and a column of the forms in, the metric of their cell out. */
import { METRICS, type Metric } from '../vocabulary/metrics.ts';

const readTable = (): ReadonlyMap<string, ReadonlyMap<string, Metric>> => {
  const rows = new Map<string, Map<string, Metric>>();
  for (const metric of METRICS) {
    const row = rows.get(metric.row) ?? new Map<string, Metric>();
    rows.set(metric.row, row.set(metric.column, metric));
  }
  return rows;
};

const AT = readTable();

/** The metric printed where a subject, stage or proceeding meets a quantity, applicant or result. */
export const metricAt = (row: string, column: string): Metric | undefined =>
  AT.get(row)?.get(column);

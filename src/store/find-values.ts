/** Reports and metrics in, the values with the cells they rest on out. */
import type { Figure } from '../report/report.ts';
import { leavesOf, valueOf } from '../report/values.ts';
import { inPieces, type IndexHandle } from './index-handle.ts';
import type { ReportSummary, StoredValue } from './store.ts';
import { figureOf } from './stored-rows.ts';

type FiguresByReport = ReadonlyMap<number, ReadonlyMap<string, Figure>>;

const NO_FIGURES: ReadonlyMap<string, Figure> = new Map();

/** The figures of the reports, in the order of the form; only those under the given keys, or all. */
export const figuresOf = async (
  { db, keys }: IndexHandle,
  reports: readonly number[],
  metricKeys?: readonly number[],
): Promise<FiguresByReport> => {
  const found = new Map<number, Map<string, Figure>>();
  if (metricKeys?.length === 0) return found;
  for (const piece of inPieces(reports)) {
    const rows = await db
      .selectFrom('figure')
      .innerJoin('printed_row', (join) =>
        join
          .onRef('printed_row.report', '=', 'figure.report')
          .onRef('printed_row.position', '=', 'figure.printed_row'),
      )
      .selectAll('figure')
      .select(['printed_row.section', 'printed_row.label', 'printed_row.printed'])
      .where('figure.report', 'in', piece)
      .$if(metricKeys !== undefined, (query) => query.where('metric', 'in', metricKeys ?? []))
      .orderBy('figure.report')
      .orderBy('figure.position')
      .execute();
    for (const row of rows) {
      const figures = found.get(row.report) ?? new Map<string, Figure>();
      const id = keys.idOf.get(row.metric) ?? '';
      found.set(row.report, figures.set(id, figureOf(row, id)));
    }
  }
  return found;
};

/** The values of the metrics in the reports, in the order report × metric. */
export const findValues = async (
  index: IndexHandle,
  reports: readonly ReportSummary[],
  metrics: readonly string[],
): Promise<readonly StoredValue[]> => {
  const layouts = [...new Set(reports.map((report) => report.layout))];
  const leaves = layouts.flatMap((layout) => metrics.flatMap((metric) => leavesOf(metric, layout)));
  const metricKeys = [...new Set(leaves)].flatMap((leaf) => index.keys.keyOf.get(leaf) ?? []);
  const ids = [...new Set(reports.map((report) => report.id))];
  const figures = await figuresOf(index, ids, metricKeys);
  return reports.flatMap((report) =>
    metrics.map((metric) => {
      const held = figures.get(report.id) ?? NO_FIGURES;
      const { id, ...value } = valueOf(held, metric, report.layout);
      return { report, metric: id, ...value };
    }),
  );
};

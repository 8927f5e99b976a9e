/** The index in, a finder that adds the neighbours it holds to those of the call itself out. */
import { neighboursIn } from '../../neighbours.ts';
import type { Report } from '../../report/report.ts';
import type { IndexedReport } from '../../store/store.ts';
import type { Beside } from './check-task.ts';
import { hold, type HeldReport, reportIn } from './held-report.ts';
import type { ReadFile } from './read-task.ts';

const heldOf =
  ({ held: { limits } }: ReadFile) =>
  (report: Report): HeldReport =>
    hold(`${report.issuer ?? ''}.txt`, limits, report);

/** The report as the index would hold it; null where it could not hold it. */
const indexable = async ({ held }: ReadFile): Promise<IndexedReport | null> => {
  const read = await reportIn(held);
  if ('error' in read) return null;
  const { issuer, year, layout } = read.report;
  if (issuer === null || year === null || layout === null) return null;
  return { ...read.report, issuer, year, layout };
};

/** Adds what the index holds; where the call itself has the year before, the parent or children, those count. */
export const besideInIndex =
  (store: Parameters<typeof neighboursIn>[0]) =>
  async (own: ReadFile, beside: Beside): Promise<Beside> => {
    const report = await indexable(own);
    if (!report) return beside;
    const held = heldOf(own);
    const { previous, parent, earlier, children, others } = await neighboursIn(store, report);
    return {
      ...(previous && { previous: held(previous) }),
      ...(parent && { parent: held(parent) }),
      ...(earlier && { earlier: held(earlier) }),
      ...(children && {
        children: { reports: children.reports.map(held), all: children.all },
      }),
      ...beside,
      others: [...(beside.others ?? []), ...(others ?? []).map(held)],
    };
  };

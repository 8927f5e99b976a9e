/** Places and years in, the reports to answer from out, or the answer that says why there are none. */
import type { Answer } from '../../src/answer/answer.ts';
import type { Desk } from '../../src/intent.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { askWhere, askWhichPlace } from './ask-where.ts';
import { lackingAnswer } from './lacking.ts';
import { assumptions, whichReports, type Where } from './which-reports.ts';

/** Reports to answer from with what was assumed, or an answer in their place. */
export type Choice =
  | { readonly reports: readonly ReportSummary[]; readonly notes: readonly string[] }
  | { readonly instead: Answer; readonly held: readonly ReportSummary[] };

/**
 * Chooses the reports; `ask` words the same question for another report, null where it cannot be put so.
 * `office`: for what a report says (not for figures) the report of the government's office will do, and is named.
 */
export const chooseReports = async (
  desk: Desk,
  where: Where,
  ask: (report: ReportSummary) => string | null,
  office = false,
): Promise<Choice> => {
  if (where.places.length === 0)
    return { instead: await askWhere(desk, where.years, ask), held: [] };
  const { chosen, lacking, open } = await whichReports(desk, where);
  const reports = chosen.map(({ report }) => report);
  const [ambiguous] = open;
  if (ambiguous)
    return { instead: askWhichPlace(ambiguous.words, ambiguous.reports, ask), held: reports };
  const [gone] = lacking;
  const nearest =
    office &&
    lacking.length === 1 &&
    gone?.held.find(
      ({ issuer, year }) =>
        issuer.startsWith(gone.place) &&
        issuer !== gone.place &&
        (gone.year === null || gone.year === year),
    );
  if (gone && nearest)
    return {
      reports: [...reports, nearest],
      notes: [
        `没有收录${gone.place}的报告，以下出自${nearest.issuer} ${String(nearest.year)} 年度的报告。`,
      ],
    };
  if (lacking.length > 0) return { instead: lackingAnswer(lacking, ask), held: reports };
  return { reports, notes: assumptions(chosen) };
};

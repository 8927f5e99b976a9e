/** What is not held in, the answer that says so and what is nearest out; never a number of something else. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import type { Lacking } from './which-reports.ts';

const MOST_NAMED = 6;

const title = ({ issuer, year }: Pick<ReportSummary, 'issuer' | 'year'>): string =>
  `${issuer}${String(year)}年`;

const yearsOf = (reports: readonly ReportSummary[]): string =>
  reports
    .slice(0, MOST_NAMED)
    .map(({ year }) => String(year))
    .join('、');

/** One sentence for one thing that is not held. */
export const lackingSentence = ({ place, year, held }: Lacking): string => {
  const [nearest] = held;
  const what = year === null ? `${place}的报告` : `${place} ${String(year)} 年度的报告`;
  if (!nearest) return `没有收录${what}，答不了这个问题。`;
  return nearest.issuer === place
    ? `没有收录${what}；收录的${place}报告是 ${yearsOf(held)} 年度的。`
    : `没有收录${what}；最接近的是${[...new Set(held.map(title))].slice(0, MOST_NAMED).join('、')}的报告，但那不是${place}的。`;
};

/** The answer where a report is not held; `ask` words the same question for another report. */
export const lackingAnswer = (
  lacking: readonly Lacking[],
  ask: (report: ReportSummary) => string | null,
): Answer => {
  const nearest = lacking.flatMap(({ held }) => held.slice(0, 3));
  return answer('missing', lacking.map(lackingSentence).join(''), {
    options: [...new Set(nearest.flatMap((report) => ask(report) ?? []))].slice(0, MOST_NAMED),
  });
};

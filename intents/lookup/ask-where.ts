/** A question that names no report in, the answer that asks which one out. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import { metricQuestion } from '../../src/answer/metric-name.ts';
import type { Desk } from '../../src/intent.ts';
import { idsOfChoice, type MetricChoice } from '../../src/language/metric-parts.ts';
import type { Years } from '../../src/language/understanding.ts';
import type { ReportSummary } from '../../src/store/store.ts';

const MOST_OPTIONS = 6;

/** The question about one metric, worded for a report; null where no form has such a figure. */
export const questionFor =
  (metrics: readonly MetricChoice[]) =>
  (report: ReportSummary): string | null => {
    const [first] = metrics;
    const id = first ? idsOfChoice(first, report.layout)[0] : undefined;
    return id === undefined ? null : metricQuestion(report.issuer, report.year, id);
  };

/** Newest report of each issuer, or the reports of the years told. */
const reportsToChoose = async (desk: Desk, years: Years): Promise<readonly ReportSummary[]> => {
  const held = await desk.reports(years.kind === 'named' ? { years: years.years } : {});
  return years.kind === 'named'
    ? held
    : held.filter((report, at) => held.findIndex(({ issuer }) => issuer === report.issuer) === at);
};

const yearWords = (years: Years): string =>
  years.kind === 'named' ? ` ${years.years.join('、')} 年度` : '';

/** Asks whose report is meant, with complete questions to choose from. */
export const askWhere = async (
  desk: Desk,
  years: Years,
  ask: (report: ReportSummary) => string | null,
): Promise<Answer> => {
  const reports = await reportsToChoose(desk, years);
  const options = [...new Set(reports.flatMap((report) => ask(report) ?? []))];
  if (options.length === 0) return answer('missing', `没有收录${yearWords(years)}的报告。`);
  const more =
    options.length > MOST_OPTIONS
      ? `（共收录 ${String(reports.length)} 份，这里列出 ${String(MOST_OPTIONS)} 份）`
      : '';
  return answer('clarify', `您想问哪里的报告？请说出地名或机关名。${more}`, {
    options: options.slice(0, MOST_OPTIONS),
  });
};

/** Asks which of several issuers of the same name is meant. */
export const askWhichPlace = (
  words: string,
  reports: readonly ReportSummary[],
  ask: (report: ReportSummary) => string | null,
): Answer =>
  answer('clarify', `叫“${words}”的不止一处，您想问哪一处？`, {
    options: [...new Set(reports.flatMap((report) => ask(report) ?? []))].slice(0, MOST_OPTIONS),
  });

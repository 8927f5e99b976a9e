/** A question that names no report in, the answer that asks which one out. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import { metricQuestion } from '../../src/answer/metric-name.ts';
import type { Desk } from '../../src/intent.ts';
import { idsOfChoice, type MetricChoice } from '../../src/language/metric-parts.ts';
import type { Years } from '../../src/language/understanding.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { isToldIn } from '../../src/vocabulary/metrics.ts';

const MOST_OPTIONS = 6;

/** The question about one metric, worded for a report; null where the report's form has no such figure. */
export const questionFor =
  (metrics: readonly MetricChoice[]) =>
  (report: ReportSummary): string | null => {
    const [first] = metrics;
    const ids = first ? idsOfChoice(first, report.layout) : [];
    const id = ids.find((each) => isToldIn(each, report.layout));
    return id === undefined ? null : metricQuestion(report.issuer, report.year, id);
  };

/** The same, with other words for 多少件: 不予公开占比多少, 不予公开有哪几项，各多少件. */
export const questionWith =
  (metrics: readonly MetricChoice[], tail: string) =>
  (report: ReportSummary): string | null =>
    questionFor(metrics)(report)?.replace(/多少[^多]*？$/u, tail) ?? null;

/** Of reports that stand newest first within an issuer. */
const newestOfEach = (reports: readonly ReportSummary[]): readonly ReportSummary[] => {
  const issuers = new Set<string>();
  return reports.filter(({ issuer }) => !issuers.has(issuer) && issuers.add(issuer));
};

interface ToChoose {
  /** Reports of the years told; of all years where none is. */
  readonly told: readonly ReportSummary[];
  /** The newest reports of other issuers, where the years told leave no choice. */
  readonly others: readonly ReportSummary[];
}

const reportsToChoose = async (desk: Desk, years: Years): Promise<ToChoose> => {
  const newest = newestOfEach(await desk.reports());
  if (years.kind !== 'named') return { told: newest, others: [] };
  const told = await desk.reports({ years: years.years });
  if (told.length > 1) return { told, others: [] };
  return { told, others: newest.filter(({ id }) => id !== told[0]?.id) };
};

const yearWords = (years: Years): string =>
  years.kind === 'named' ? ` ${years.years.join('、')} 年度` : '';

const leadFor = ({ told, others }: ToChoose, years: Years): string => {
  const [only, ...more] = told;
  const alone = only && more.length === 0 && others.length > 0;
  const held = alone ? `收录的${yearWords(years)}报告只有${only.issuer}的。` : '';
  const listed =
    told.length > MOST_OPTIONS ? `（共 ${told.length} 份，这里列出 ${MOST_OPTIONS} 份）` : '';
  return `${held}您想问哪里的报告？请说出地名或机关名。${listed}`;
};

const firstQuestions = (
  reports: readonly ReportSummary[],
  ask: (report: ReportSummary) => string | null,
): readonly string[] => {
  const questions = new Set<string>();
  for (const report of reports) {
    const question = ask(report);
    if (question !== null) questions.add(question);
    if (questions.size === MOST_OPTIONS) break;
  }
  return [...questions];
};

/** Asks whose report is meant, with complete questions to choose from. */
export const askWhere = async (
  desk: Desk,
  years: Years,
  ask: (report: ReportSummary) => string | null,
): Promise<Answer> => {
  const choice = await reportsToChoose(desk, years);
  const options = firstQuestions([...choice.told, ...choice.others], ask);
  if (choice.told.length === 0)
    return answer('missing', `没有收录${yearWords(years)}的报告。`, { options });
  return answer('clarify', leadFor(choice, years), { options });
};

/** Asks which of several issuers of the same name is meant. */
export const askWhichPlace = (
  words: string,
  reports: readonly ReportSummary[],
  ask: (report: ReportSummary) => string | null,
): Answer =>
  answer('clarify', `叫“${words}”的不止一处，您想问哪一处？`, {
    options: firstQuestions(reports, ask),
  });

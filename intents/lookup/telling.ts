/** Figures in, what the report says around them out: the sentence of section one that tells them, findings, sums. */
import type { AnswerFinding, Excerpt } from '../../src/answer/answer.ts';
import { reportName, sumNote } from '../../src/answer/sentences.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import type { Desk } from '../../src/intent.ts';
import { verdictKey } from '../../src/report/verdict.ts';
import type { StoredFinding, StoredParagraph, StoredValue } from '../../src/store/store.ts';
import { speaksOf, tells } from './told-in-text.ts';

/** Sentences of a paragraph, each with its full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。！？]+[。！？]?/gu) ?? [];

const LONGEST = 300;

/** A paragraph's words as an excerpt. */
export const excerptOf = (paragraph: StoredParagraph, text: string): Excerpt => ({
  issuer: paragraph.report.issuer,
  year: paragraph.report.year,
  section: paragraph.section,
  file: paragraph.report.file,
  line: paragraph.line,
  page: paragraph.page,
  text,
});

/** A sentence of a paragraph as an excerpt. */
export const sentenceExcerpt = (paragraph: StoredParagraph, sentence: string): Excerpt =>
  excerptOf(paragraph, sentence.trim().slice(0, LONGEST));

const MOST_TOLD = 4;

const sentenceFor = (
  value: StoredValue,
  paragraphs: readonly StoredParagraph[],
): readonly Excerpt[] => {
  for (const paragraph of paragraphs) {
    const sentence = sentencesOf(paragraph.text).find((text) => tells(text, value));
    if (sentence !== undefined) return [sentenceExcerpt(paragraph, sentence)];
  }
  return [];
};

const reportsOf = (values: readonly StoredValue[]): readonly StoredValue['report'][] => [
  ...new Map(values.map(({ report }) => [report.id, report])).values(),
];

/** The sentences of section one that tell the first figures, each once. */
export const tellingSentences = async (
  desk: Desk,
  values: readonly StoredValue[],
): Promise<readonly Excerpt[]> => {
  const first = values.slice(0, MOST_TOLD);
  const each = await Promise.all(
    reportsOf(first).map(async (report) => {
      const paragraphs = await desk.paragraphs(report, '一');
      return first
        .filter((value) => value.report.id === report.id)
        .flatMap((value) => sentenceFor(value, paragraphs));
    }),
  );
  const found = each.flat();
  return found.filter((excerpt, at) => found.findIndex(({ text }) => text === excerpt.text) === at);
};

/** A finding with the report it is about. */
export const answerFinding = ({ report, ...finding }: StoredFinding): AnswerFinding => ({
  ...finding,
  key: verdictKey(report, finding),
  issuer: report.issuer,
  year: report.year,
});

/** Errors and warnings of the reports that touch the values or the cells they are sums of. */
export const touchingFindings = async (
  desk: Desk,
  values: readonly StoredValue[],
): Promise<readonly AnswerFinding[]> => {
  if (values.length === 0) return [];
  const found = await desk.findings({
    issuers: [...new Set(values.map(({ report }) => report.issuer))],
    years: [...new Set(values.map(({ report }) => report.year))],
  });
  const touches = (finding: StoredFinding): boolean =>
    values
      .filter(({ report }) => report.id === finding.report.id)
      .some((value) => isAbout(finding, value));
  return found
    .filter(({ severity, verdict }) => severity !== 'notice' && verdict?.kind !== '误报')
    .filter(touches)
    .map(answerFinding);
};

const isAbout = ({ figures, message, evidence }: StoredFinding, value: StoredValue): boolean =>
  [value.metric, ...value.figures.map(({ id }) => id)].some((id) => figures.includes(id)) ||
  [message, ...evidence.map(({ quote }) => quote)].some((words) => speaksOf(words, value));

const MOST_PARTS = 12;

/** How group sums were added, and remarks printed in the cells; of several reports each says whose. */
export const valueNotes = (values: readonly StoredValue[]): readonly string[] => {
  const several = reportsOf(values).length > 1;
  const notes = values.flatMap(({ report, metric, derived, figures }) => {
    const whose = several ? reportName(report) : '';
    const sum =
      derived && figures.length <= MOST_PARTS ? [sumNote(whose, metricName(metric), figures)] : [];
    const remarks = figures.flatMap(({ note }) =>
      note === null ? [] : [`${whose}表中注明：${note}。`],
    );
    return [...sum, ...remarks];
  });
  return [...new Set(notes)];
};

/** 汇总 or 本级, where the report says which. */
export const scopeNotes = (values: readonly StoredValue[]): readonly string[] => [
  ...new Set(
    values.flatMap(({ report }) =>
      report.scope === null
        ? []
        : [
            report.scope === '汇总'
              ? `${report.issuer}这份报告是汇总口径（含所辖地区和部门）。`
              : `${report.issuer}这份报告是本级口径，不含下级。`,
          ],
    ),
  ),
];

/** Figures in, what the report says around them out: the sentence of section one that tells them, findings, sums. */
import type { AnswerFinding, Excerpt } from '../../src/answer/answer.ts';
import { sumNote } from '../../src/answer/sentences.ts';
import { metricName } from '../../src/answer/metric-name.ts';
import type { Desk } from '../../src/intent.ts';
import { formatNumber } from '../../src/vocabulary/numbers.ts';
import type { StoredFinding, StoredParagraph, StoredValue } from '../../src/store/store.ts';

/** A sentence about requests, results or suits; other numbers of section one are about other things. */
const ABOUT: Readonly<Record<string, RegExp>> = {
  requests: /申请(?!行政复议)/u,
  review: /复议/u,
  litigation: /诉讼|起诉/u,
  regulations: /规章/u,
  normative: /规范性文件/u,
  licensing: /许可/u,
  penalty: /处罚/u,
  coercion: /强制/u,
  fees: /收费/u,
  procurement: /采购/u,
};

const aboutOf = (metric: string): RegExp | undefined => {
  const [table = '', row = ''] = metric.split('.');
  return ABOUT[table === 'active' ? row : table];
};

/** Sentences of a paragraph, each with its full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。！？]+[。！？]?/gu) ?? [];

const tells = (sentence: string, value: StoredValue): boolean => {
  const about = aboutOf(value.metric);
  if (!about?.test(sentence) || value.value === null || value.value === 0) return false;
  const number = formatNumber(value.value).replace('.', '\\.');
  return new RegExp(`(?<![\\d.])${number}(?![\\d.])\\s*(?:余)?[件项个万]`, 'u').test(sentence);
};

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

/** The sentence of section one that tells a figure, at most one a figure. */
export const tellingSentences = async (
  desk: Desk,
  values: readonly StoredValue[],
): Promise<readonly Excerpt[]> => {
  const each = await Promise.all(
    values.slice(0, 4).map(async (value) => {
      const paragraphs = await desk.paragraphs(value.report, '一');
      for (const paragraph of paragraphs) {
        const sentence = sentencesOf(paragraph.text).find((text) => tells(text, value));
        if (sentence !== undefined)
          return [excerptOf(paragraph, sentence.trim().slice(0, LONGEST))];
      }
      return [];
    }),
  );
  const found = each.flat();
  return found.filter((excerpt, at) => found.findIndex(({ text }) => text === excerpt.text) === at);
};

/** A finding with the report it is about. */
export const answerFinding = ({ report, ...finding }: StoredFinding): AnswerFinding => ({
  ...finding,
  issuer: report.issuer,
  year: report.year,
});

/** Errors and warnings of the reports that touch the values or the cells they are sums of. */
export const touchingFindings = async (
  desk: Desk,
  values: readonly StoredValue[],
): Promise<readonly AnswerFinding[]> => {
  const reports = new Map(values.map(({ report }) => [report.id, report]));
  const found = await Promise.all(
    [...reports.values()].map(({ issuer, year }) =>
      desk.findings({ issuers: [issuer], years: [year] }),
    ),
  );
  const touched = new Set(
    values.flatMap(({ metric, report, figures }) =>
      [metric, ...figures.map(({ id }) => id)].map((id) => `${String(report.id)} ${id}`),
    ),
  );
  return found
    .flat()
    .filter(
      ({ severity, figures, report }) =>
        severity !== 'notice' && figures.some((id) => touched.has(`${String(report.id)} ${id}`)),
    )
    .map(answerFinding);
};

const MOST_PARTS = 12;

/** How group sums were added, and remarks printed in the cells. */
export const valueNotes = (values: readonly StoredValue[]): readonly string[] => [
  ...new Set(
    values.flatMap(({ metric, derived, figures }) => {
      const sum =
        derived && figures.length <= MOST_PARTS ? [sumNote(metricName(metric), figures)] : [];
      return [
        ...sum,
        ...figures.flatMap(({ note }) => (note === null ? [] : [`表中注明：${note}。`])),
      ];
    }),
  ),
];

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

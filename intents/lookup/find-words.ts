/** Words to find and reports in, the passages that hold them out, the best of each report. */
import type { Excerpt } from '../../src/answer/answer.ts';
import type { Desk } from '../../src/intent.ts';
import type { SectionNumber } from '../../src/report/report.ts';
import type { ReportFilter, ReportSummary, StoredParagraph } from '../../src/store/store.ts';
import { scorePassage, type Passage } from './passage-score.ts';
import { excerptOf } from './telling.ts';

/** So much of the words must stand in a passage for it to be told. */
const ENOUGH = 0.6;
const MOST_HITS = 200;
const MOST_REPORTS = 10;
const A_REPORT = 2;

/** What is looked for: `must` decides whether a passage is told, `phrase` and `unit` which is the best. */
export interface Sought {
  readonly phrase: readonly string[];
  readonly must: readonly string[];
  readonly unit: string | null;
}

export interface Hit extends Passage {
  readonly paragraph: StoredParagraph;
}

const scored = (
  paragraphs: readonly StoredParagraph[],
  { phrase, must, unit }: Sought,
): readonly Hit[] =>
  paragraphs
    .map((paragraph) => ({ ...scorePassage(paragraph.text, phrase, unit), paragraph }))
    .filter(
      (hit) => hit.score >= ENOUGH && scorePassage(hit.paragraph.text, must, null).score >= ENOUGH,
    )
    .toSorted((a, b) => b.score + b.bonus - a.score - a.bonus);

/** The best passages of a report; a second one only where it is as good. */
const bestOf = (hits: readonly Hit[]): readonly Hit[] => {
  const best = (hits[0]?.score ?? 0) + (hits[0]?.bonus ?? 0);
  return hits.filter((hit) => hit.score + hit.bonus >= best - 0.1).slice(0, A_REPORT);
};

/** Looks through the whole text of these reports, or through one section of it. */
export const findInReports = async (
  desk: Desk,
  reports: readonly ReportSummary[],
  sought: Sought,
  section?: SectionNumber,
): Promise<readonly Hit[]> => {
  const each = await Promise.all(
    reports.map(async (report) => bestOf(scored(await desk.paragraphs(report, section), sought))),
  );
  return each.flat();
};

const GENERIC_TAIL =
  /(?:活动|工作|情况|平台|建设|改造|制度|机制|服务|问题|方面|内容|措施|案例|试点|系统)$/u;

/** 政府开放日活动 is also looked for as 政府开放日. */
const core = (word: string): string => {
  const short = word.replace(GENERIC_TAIL, '');
  return short.length >= 3 ? short : word;
};

/** Looks through all reports by the full-text index. */
export const findEverywhere = async (
  desk: Desk,
  filter: ReportFilter,
  sought: Sought,
): Promise<readonly Hit[]> => {
  const words = sought.phrase.filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const hits = scored(await desk.search(words.map(core), { ...filter, limit: MOST_HITS }), sought);
  const reports = [...new Set(hits.map(({ paragraph }) => paragraph.report.id))].slice(
    0,
    MOST_REPORTS,
  );
  return reports.flatMap((id) =>
    bestOf(hits.filter(({ paragraph }) => paragraph.report.id === id)),
  );
};

/** The passages as excerpts. */
export const asExcerpts = (hits: readonly Hit[]): readonly Excerpt[] =>
  hits.map(({ paragraph, words }) => excerptOf(paragraph, words));

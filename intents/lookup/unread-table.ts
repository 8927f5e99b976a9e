/** What is not told of a report in, the answer where its whole table was not read out: with the sentences of section one that speak of it. */
import { answer, type Answer, type Excerpt } from '../../src/answer/answer.ts';
import type { Desk } from '../../src/intent.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { cellsOf, metricOf, type Metric } from '../../src/vocabulary/metrics.ts';
import type { NotTold } from './look-up.ts';
import { namesOf } from './not-told.ts';
import { sentenceExcerpt, sentencesOf } from './telling.ts';
import { namesNear } from './told-in-text.ts';

const MOST = 3;

export type TableSection = Metric['section'];

/** What a sentence must be about, beside naming the row. */
const ABOUT: Readonly<Record<TableSection, RegExp>> = {
  二: /规章|规范性文件|许可|处罚|强制|收费|采购|服务事项/u,
  三: /申请/u,
  四: /复议|诉讼|起诉/u,
};

const isUnread = async (
  desk: Desk,
  report: ReportSummary,
  section: TableSection,
): Promise<boolean> => {
  const ids = cellsOf(report.layout)
    .filter((cell) => cell.section === section)
    .map(({ id }) => id);
  const values = await desk.values([report], ids);
  return values.every(({ state }) => state === 'absent');
};

const sentencesAbout = async (
  desk: Desk,
  report: ReportSummary,
  section: TableSection,
  ids: readonly string[],
): Promise<readonly Excerpt[]> => {
  const paragraphs = await desk.paragraphs(report, '一');
  return paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text)
      .filter((text) => ABOUT[section].test(text) && namesNear(text, ids))
      .map((text) => sentenceExcerpt(paragraph, text)),
  );
};

/** The answer where the table of what is not told was not read: that it was not, and what the text says. */
export const unreadAnswer = async (desk: Desk, told: NotTold): Promise<Answer | null> => {
  const { report, ids } = told;
  const metric = metricOf(ids[0] ?? '');
  if (!metric || !(await isUnread(desk, report, metric.section))) return null;
  const excerpts = (await sentencesAbout(desk, report, metric.section, ids)).slice(0, MOST);
  const text =
    excerpts.length > 0 ? '正文里提到的见摘录，没有表格可以核对。' : '正文里也没有找到。';
  return answer(
    'missing',
    `${report.issuer}${String(report.year)}年的报告没有读到第${metric.section}部分的表格（文件里没有，或是图片），查不到${namesOf(ids)}；${text}`,
    { excerpts },
  );
};

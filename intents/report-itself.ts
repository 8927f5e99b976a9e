/** The report as a document: the day of publication that it prints, and where it was found. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { chooseReports } from './lookup/chosen-reports.ts';

const documentSlots = z.object({ places: slots.places, years: slots.years, cues: slots.cues });
type Wanted = z.infer<typeof documentSlots>;

/** 2024-01-30 as it is said. */
const dayInWords = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`;
};

const publishedWords = (report: ReportSummary): string =>
  report.published === null
    ? `${reportName(report)}的报告上没有印公布日期。`
    : `${reportName(report)}的报告上印的公布日期是 ${dayInWords(report.published)}。`;

const originalWords = (report: ReportSummary): string =>
  report.address === null
    ? `${reportName(report)}的报告收录自文件 ${report.file}，没有记下它在网上的地址；原文可以逐部分查看。`
    : `${reportName(report)}的报告原文：${report.address}`;

const tell = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const isPublished = wanted.cues.has('published');
  const choice = await chooseReports(
    desk,
    wanted,
    (report) => `${reportName(report)}的报告${isPublished ? '哪天公布的' : '原文链接'}？`,
    true,
  );
  if ('instead' in choice) return choice.instead;
  const words = choice.reports.map(isPublished ? publishedWords : originalWords);
  const [report] = choice.reports;
  return answer('reports', words.join(''), {
    notes: choice.notes,
    options: report ? [`${reportName(report)}第一部分`, `${reportName(report)}存在的主要问题`] : [],
  });
};

export const reportItself = defineIntent({
  name: 'report-itself',
  title: '看报告哪天公布、原文在哪里',
  examples: [['固原2023年报是哪天公布的'], ['白银2020报告原文链接']],
  slots: documentSlots,
  fits: (u) =>
    isUnderstood(u) &&
    u.places.value.length > 0 &&
    u.metrics.value.length === 0 &&
    u.topic === null &&
    u.section === null &&
    (u.cues.has('published') || u.cues.has('original')),
  handle: (wanted, desk) => tell(desk, wanted),
});

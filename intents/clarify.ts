/** A place or a year without a question, or a question the chat does not complete: asks what is wanted. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { askWhere } from './lookup/ask-where.ts';
import { chooseReports } from './lookup/chosen-reports.ts';

const clarifySlots = z.object({ places: slots.places, years: slots.years, cues: slots.cues });

const aboutReport = (report: ReportSummary): readonly string[] => [
  `${reportName(report)}依申请多少件？`,
  `${reportName(report)}行政复议多少件？`,
  `${reportName(report)}存在的主要问题`,
  `${reportName(report)}的报告有没有数据错误？`,
];

/** 固原23比白银20多几件 leaves open of what. */
const betweenReports = (a: ReportSummary, b: ReportSummary): readonly string[] =>
  ['依申请', '行政复议', '行政诉讼'].map(
    (name) => `${reportName(a)}比${reportName(b)}${name}多几件？`,
  );

const COMPARING = ['compare', 'difference', 'times', 'growth'];

const ask = async (desk: Desk, wanted: z.infer<typeof clarifySlots>): Promise<Answer> => {
  const first = (report: ReportSummary): string | null => aboutReport(report)[0] ?? null;
  if (wanted.places.length === 0) return askWhere(desk, wanted.years, first);
  const choice = await chooseReports(desk, wanted, first);
  if ('instead' in choice) return choice.instead;
  const [report, other] = choice.reports;
  if (report && other && COMPARING.some((cue) => wanted.cues.has(cue)))
    return answer('clarify', `想比${reportName(report)}和${reportName(other)}的什么？例如：`, {
      options: betweenReports(report, other),
      notes: choice.notes,
    });
  return answer('clarify', `想问${report ? reportName(report) : ''}的什么？例如：`, {
    options: report ? aboutReport(report) : [],
    notes: choice.notes,
  });
};

export const clarify = defineIntent({
  name: 'clarify',
  title: null,
  examples: [['固原'], ['固原2023年报']],
  slots: clarifySlots,
  fits: (u) =>
    isUnderstood(u) &&
    (u.places.said || u.years.said) &&
    (u.places.value.length > 0 || u.years.value.kind !== 'open'),
  handle: (wanted, desk) => ask(desk, wanted),
});

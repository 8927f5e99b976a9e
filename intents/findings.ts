/** What does not add up in a report, or in which reports. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import type { ReportSummary, StoredFinding } from '../src/store/store.ts';
import { chooseReports } from './lookup/chosen-reports.ts';
import { inScope, yearFilter } from './lookup/over-reports.ts';
import { scorePassage } from './lookup/passage-score.ts';
import { answerFinding } from './lookup/telling.ts';

const findingsSlots = z.object({
  places: slots.places,
  years: slots.years,
  levels: slots.levels,
  phrase: slots.phrase,
  cues: slots.cues,
});
type Wanted = z.infer<typeof findingsSlots>;

const MOST = 30;

const isFalseAlarm = ({ verdict }: StoredFinding): boolean => verdict?.kind === '误报';

const stands = (finding: StoredFinding): boolean => !isFalseAlarm(finding);

const isFault = (finding: StoredFinding): boolean =>
  finding.severity !== 'notice' && stands(finding);

const falseAlarmNotes = (found: readonly StoredFinding[]): readonly string[] => {
  const number = found.filter(isFalseAlarm).length;
  return number === 0 ? [] : [`另有 ${String(number)} 处已判为误报，列在最后，不计入错误。`];
};

const count = (found: readonly StoredFinding[], severity: StoredFinding['severity']): number =>
  found.filter((finding) => finding.severity === severity).length;

const summary = (found: readonly StoredFinding[]): string =>
  [
    [count(found, 'error'), '处表内错误'],
    [count(found, 'warning'), '处文字或前后不符'],
    [count(found, 'notice'), '处提示'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, name]) => `${String(number)} ${String(name)}`)
    .join('、');

const sentence = (report: ReportSummary, found: readonly StoredFinding[]): string => {
  const name = `${reportName(report)}的报告`;
  if (found.some(isFault)) return `${name}核验发现 ${summary(found)}。`;
  return `${name}核验没有发现错误：表内勾稽关系对得上，文字与表格没有发现矛盾${found.length > 0 ? `（有 ${String(found.length)} 处提示，供参考）` : ''}。`;
};

/** Findings that speak of the words asked about come first, and alone where there are any. */
const aboutWords = (
  found: readonly StoredFinding[],
  phrase: readonly string[],
): readonly StoredFinding[] => {
  if (phrase.length === 0) return found;
  const text = ({ message, evidence }: StoredFinding): string =>
    [message, ...evidence.map(({ quote }) => quote)].join('');
  const about = found.filter((finding) => scorePassage(text(finding), phrase, null).score >= 0.6);
  return about.length > 0
    ? [...about, ...found.filter((finding) => !about.includes(finding))]
    : found;
};

const ofReports = async (
  desk: Desk,
  reports: readonly ReportSummary[],
  wanted: Wanted,
  notes: readonly string[],
): Promise<Answer> => {
  const each = await Promise.all(
    reports.map(({ issuer, year }) => desk.findings({ issuers: [issuer], years: [year] })),
  );
  const lead = reports
    .map((report, at) => sentence(report, (each[at] ?? []).filter(stands)))
    .join('');
  const found = aboutWords(each.flat(), wanted.phrase);
  return answer('findings', lead, {
    findings: [...found.filter(stands), ...found.filter(isFalseAlarm)]
      .slice(0, MOST)
      .map(answerFinding),
    notes: [...notes, ...falseAlarmNotes(found)],
  });
};

const overAll = async (desk: Desk, wanted: Wanted): Promise<Answer> => {
  const filter = await yearFilter(desk, wanted.years);
  const counts = inScope(wanted);
  const reports = (await desk.reports(filter)).filter(({ issuer }) => counts(issuer));
  if (reports.length === 0) return answer('missing', '没有收录符合条件的报告。');
  const faults = (await desk.findings(filter)).filter(
    (finding) => isFault(finding) && counts(finding.report.issuer),
  );
  const byReport = new Map<string, StoredFinding[]>();
  for (const finding of faults)
    byReport.set(reportName(finding.report), [
      ...(byReport.get(reportName(finding.report)) ?? []),
      finding,
    ]);
  if (faults.length === 0)
    return answer('findings', `收录的 ${String(reports.length)} 份报告核验没有发现错误或矛盾。`);
  const list = [...byReport]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([name, found]) => `${name}（${summary(found)}）`);
  return answer(
    'findings',
    `收录的 ${String(reports.length)} 份报告中，${String(byReport.size)} 份有核验发现：${list.join('、')}。`,
    { findings: faults.slice(0, MOST).map(answerFinding) },
  );
};

export const findings = defineIntent({
  name: 'findings',
  title: '查数据有没有错',
  examples: [
    ['固原2023的报告有没有数据错误'],
    ['哪些报告里数字自相矛盾'],
    ['红寺堡2020的数对得上吗'],
  ],
  slots: findingsSlots,
  fits: (u) =>
    (u.cues.has('findings') && (u.claim === null || u.metrics.value.length === 0)) ||
    u.continues === 'findings',
  handle: async (wanted, desk) => {
    if (wanted.places.length === 0 || wanted.levels.length > 0) return overAll(desk, wanted);
    const choice = await chooseReports(
      desk,
      wanted,
      (report) => `${reportName(report)}的报告有没有数据错误？`,
      true,
    );
    return 'instead' in choice
      ? choice.instead
      : ofReports(desk, choice.reports, wanted, choice.notes);
  },
});

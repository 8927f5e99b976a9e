/** A question about the findings of many reports in; which have them, how many, the most, the fewest, none out. */
import { answer, type Answer, type RankedReport } from '../../src/answer/answer.ts';
import { reportName } from '../../src/answer/sentences.ts';
import type { Desk } from '../../src/intent.ts';
import type { Place, Years } from '../../src/language/understanding.ts';
import type { ReportSummary, StoredFinding } from '../../src/store/store.ts';
import type { AreaLevel } from '../../src/vocabulary/places.ts';
import {
  aboutWords,
  countedWords,
  type FindingsWanted,
  isWanted,
  kindWords,
} from './findings-wanted.ts';
import { inScope, yearFilter } from './over-reports.ts';
import { answerFinding } from './telling.ts';

export interface OverReports extends FindingsWanted {
  readonly places: readonly Place[];
  readonly years: Years;
  readonly levels: readonly AreaLevel[];
  readonly without: readonly string[];
  readonly cues: ReadonlySet<string>;
}

interface Counted {
  readonly report: ReportSummary;
  readonly found: readonly StoredFinding[];
}

const MOST_FINDINGS = 30;
const MOST_NAMES = 30;

const named = (reports: readonly Counted[], counts: boolean): string => {
  const names = reports
    .slice(0, MOST_NAMES)
    .map(({ report, found }) => reportName(report) + (counts ? `（${countedWords(found)}）` : ''));
  return names.join('、') + (reports.length > MOST_NAMES ? ` 等 ${reports.length} 份` : '');
};

const clearSentence = (all: readonly Counted[], wanted: OverReports): string => {
  const clear = all.filter(({ found }) => found.length === 0);
  const what = `${aboutWords(wanted)}${kindWords(wanted)}`;
  return clear.length === 0
    ? `收录的 ${all.length} 份报告都有核验发现的${what}。`
    : `收录的 ${all.length} 份报告中，${clear.length} 份没有核验发现${what}：${named(clear, false)}。`;
};

/** The report or reports with the most; with the fewest, which may be none. */
const extremeSentence = (all: readonly Counted[], wanted: OverReports, most: boolean): string => {
  const numbers = all.map(({ found }) => found.length);
  const extreme = most ? Math.max(...numbers) : Math.min(...numbers);
  if (!most && extreme === 0) return clearSentence(all, wanted);
  const those = all.filter(({ found }) => found.length === extreme);
  return `收录的 ${all.length} 份报告中，${aboutWords(wanted)}核验发现最${most ? '多' : '少'}的是${named(those, true)}。`;
};

/** The reports with the most, where those are asked for: 它的电话 goes on with them. */
const withMost = (all: readonly Counted[], { cues }: OverReports): readonly RankedReport[] => {
  const most = Math.max(...all.map(({ found }) => found.length));
  const those = all.filter(({ found }) => found.length === most);
  return cues.has('most') && most > 0 && those.length <= MOST_NAMES
    ? those.map(({ report: { issuer, year } }) => ({ issuer, year, place: 1, told: true }))
    : [];
};

/** One report is no crowd: 固原市2023年的报告核验发现警告 2 处。 */
const onlySentence = ({ report, found }: Counted, wanted: OverReports): string =>
  found.length === 0
    ? `${reportName(report)}的报告没有核验发现${aboutWords(wanted)}${kindWords(wanted)}。`
    : `${reportName(report)}的报告${aboutWords(wanted)}核验发现${countedWords(found)}。`;

const sentence = (all: readonly Counted[], wanted: OverReports): string => {
  const { cues } = wanted;
  const faulty = all
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => b.found.length - a.found.length);
  const [only] = all;
  if (only && all.length === 1) return onlySentence(only, wanted);
  if (cues.has('clear')) return clearSentence(all, wanted);
  if (cues.has('least')) return extremeSentence(all, wanted, false);
  if (faulty.length === 0)
    return `收录的 ${all.length} 份报告都没有核验发现${aboutWords(wanted)}${kindWords(wanted)}。`;
  if (cues.has('most')) return extremeSentence(all, wanted, true);
  const counted = countedWords(faulty.flatMap(({ found }) => found));
  return cues.has('number') || cues.has('sum')
    ? `收录的 ${all.length} 份报告${aboutWords(wanted)}核验发现一共${counted}，出自 ${faulty.length} 份：${named(faulty, true)}。`
    : `收录的 ${all.length} 份报告中，${faulty.length} 份有${aboutWords(wanted)}核验发现：${named(faulty, true)}。`;
};

/** 宁夏 without a report of its own: said, and what its government's office has is told apart. */
const ownNotes = (all: readonly Counted[], wanted: OverReports): readonly string[] => {
  const [place] = wanted.places;
  if (!place || wanted.places.length > 1 || wanted.levels.length > 0) return [];
  if (all.some(({ report }) => report.issuer === place.name)) return [];
  const offices = all.filter(
    ({ report: { issuer } }) => issuer.startsWith(place.name) && /办公[厅室]$/.test(issuer),
  );
  return [
    `没有收录${place.name}自己的报告，以上是收录的${place.name}各机关、各地的报告。`,
    ...(all.length > 1 ? offices.map((office) => `其中${onlySentence(office, wanted)}`) : []),
  ];
};

/** What rules cannot judge that need the report of the year before, where it is not held; null where they can. */
const unjudgedWords = async (
  desk: Desk,
  reports: readonly ReportSummary[],
  { ruleTopics }: OverReports,
): Promise<{ readonly says: string; readonly isAll: boolean } | null> => {
  const topics = ruleTopics.filter(({ needsPrevious }) => needsPrevious);
  if (topics.length === 0) return null;
  const held = new Set((await desk.reports()).map(({ issuer, year }) => `${issuer}${year}`));
  const lacking = reports.filter(({ issuer, year }) => !held.has(`${issuer}${year - 1}`)).length;
  if (lacking === 0) return null;
  const names = topics.map(({ name }) => `“${name}”`).join('');
  const isAll = lacking === reports.length && topics.length === ruleTopics.length;
  const which = isAll ? `收录的 ${lacking} 份报告都` : `其中 ${lacking} 份`;
  return { says: `${names}要对照上一年的报告；${which}没有上一年的可对照，无法判断。`, isAll };
};

/** Answers from all reports that lie in the places, years and levels asked about. */
export const findingsOver = async (desk: Desk, wanted: OverReports): Promise<Answer> => {
  const filter = await yearFilter(desk, wanted.years);
  const counts = inScope(wanted);
  const reports = (await desk.reports(filter)).filter(({ issuer }) => counts(issuer));
  if (reports.length === 0) return answer('missing', '没有收录符合条件的报告。');
  const found = (await desk.findings(filter)).filter(isWanted(wanted));
  const byReport = new Map<number, StoredFinding[]>();
  for (const finding of found) {
    const known = byReport.get(finding.report.id);
    if (known) known.push(finding);
    else byReport.set(finding.report.id, [finding]);
  }
  const all = reports.map((report) => ({ report, found: byReport.get(report.id) ?? [] }));
  const shown = wanted.cues.has('clear') ? [] : all.flatMap((each) => each.found);
  const unjudged = await unjudgedWords(desk, reports, wanted);
  if (unjudged?.isAll) return answer('findings', unjudged.says);
  return answer('findings', sentence(all, wanted), {
    ranked: withMost(all, wanted),
    findings: shown.slice(0, MOST_FINDINGS).map(answerFinding),
    notes: [...ownNotes(all, wanted), ...(unjudged ? [unjudged.says] : [])],
  });
};

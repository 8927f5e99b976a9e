/** Reports and what a question asks of their findings in; what the checks say of each out. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import { reportName } from '../../src/answer/sentences.ts';
import type { Desk } from '../../src/intent.ts';
import type { ReportSummary, StoredFinding } from '../../src/store/store.ts';
import {
  aboutWords,
  countedWords,
  type FindingsWanted,
  isFalseAlarm,
  isWanted,
  kindWords,
  stands,
} from './findings-wanted.ts';
import { scorePassage } from './passage-score.ts';
import { answerFinding } from './telling.ts';

interface Wanted extends FindingsWanted {
  /** Words of the question to look for in the findings. */
  readonly phrase: readonly string[];
}

const MOST = 30;

const falseAlarmNotes = (found: readonly StoredFinding[]): readonly string[] => {
  const number = found.filter(isFalseAlarm).length;
  return number === 0 ? [] : [`另有 ${number} 处已判为误报，列在最后，不计入错误。`];
};

const isSpecial = ({ ruleTopics, severity }: Wanted): boolean =>
  ruleTopics.length > 0 || severity !== null;

/** What the checks say of one report, of the rules or the severity asked about where there are any. */
const sentence = (report: ReportSummary, all: readonly StoredFinding[], wanted: Wanted): string => {
  const name = `${reportName(report)}的报告`;
  const found = all.filter(isWanted(wanted));
  if (isSpecial(wanted))
    return found.length === 0
      ? `${name}没有核验发现${aboutWords(wanted)}${kindWords(wanted)}。`
      : `${name}核验发现${aboutWords(wanted)}${countedWords(found)}。`;
  if (found.length > 0) return `${name}核验发现${countedWords(all)}。`;
  const hints = all.length > 0 ? `（有 ${all.length} 处提示，供参考）` : '';
  return `${name}核验没有发现错误：表内勾稽关系对得上，文字与表格没有发现矛盾${hints}。`;
};

const otherNotes = (
  report: ReportSummary,
  all: readonly StoredFinding[],
  wanted: Wanted,
): readonly string[] => {
  const others = all.filter((finding) => !isWanted(wanted)(finding));
  return isSpecial(wanted) && others.length > 0
    ? [`${reportName(report)}的报告另有其他核验发现：${countedWords(others)}。`]
    : [];
};

/** The topics asked about that cannot be judged, because last year's report is not held. */
const unjudgedIn = async (
  desk: Desk,
  { issuer, year }: ReportSummary,
  { ruleTopics }: Wanted,
): Promise<readonly string[]> => {
  const names = ruleTopics.flatMap(({ name, needsPrevious }) => (needsPrevious ? [name] : []));
  if (names.length === 0) return [];
  const held = await desk.reports({ issuers: [issuer], years: [year - 1] });
  return held.length > 0 ? [] : names;
};

const unjudgedWords = ({ issuer, year }: ReportSummary, names: readonly string[]): string =>
  `没有收录${issuer} ${year - 1} 年度的报告，“${names.join('”“')}”无法判断。`;

/** Findings that speak of the words asked about come first. */
const aboutPhrase = (
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

/** Answers from these reports, one after the other; `notes` tell what was assumed of them. */
export const findingsOf = async (
  desk: Desk,
  reports: readonly ReportSummary[],
  wanted: Wanted,
  notes: readonly string[],
): Promise<Answer> => {
  const each = await Promise.all(
    reports.map(async (report) => {
      const { issuer, year } = report;
      const all = await desk.findings({ issuers: [issuer], years: [year] });
      const standing = all.filter(stands);
      const unjudged = await unjudgedIn(desk, report, wanted);
      const says = unjudgedWords(report, unjudged);
      const isNone = unjudged.length > 0 && unjudged.length === wanted.ruleTopics.length;
      return {
        lead: isNone ? says : sentence(report, standing, wanted),
        found: isSpecial(wanted) ? all.filter(isWanted(wanted)) : all,
        notes: [
          ...(unjudged.length > 0 && !isNone ? [says] : []),
          ...otherNotes(report, standing, wanted),
        ],
      };
    }),
  );
  const found = aboutPhrase(
    each.flatMap((one) => one.found),
    wanted.phrase,
  );
  return answer('findings', each.map(({ lead }) => lead).join(''), {
    findings: [...found.filter(stands), ...found.filter(isFalseAlarm)]
      .slice(0, MOST)
      .map(answerFinding),
    notes: [...notes, ...each.flatMap((one) => one.notes), ...falseAlarmNotes(found)],
  });
};

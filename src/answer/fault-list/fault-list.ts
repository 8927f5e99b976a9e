/** Checked reports and unread files in, the 问题反馈清单 as data out: by issuer, grouped, numbered. */
import { bySeverity, type RuleGroup, type Severity } from '../../report/finding.ts';
import type { CheckedReport, Fault, UnreadFile } from './fault.ts';
import { unjudgedOf } from './list-words.ts';
import { type Counts, countsOf, isListed, type Totals, totalsOf } from './counts.ts';
import { byName, ordered } from './order.ts';

export interface NumberedFault extends Fault {
  /** 1.1, 1.2 …: the report's number, then the fault's. */
  readonly number: string;
}

export interface FaultGroup {
  readonly group: RuleGroup;
  readonly faults: readonly NumberedFault[];
}

export interface ListedReport {
  readonly number: number;
  /** 固原市 2023 年. */
  readonly name: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly file: string;
  /** Of every severity, listed or not. */
  readonly counts: Counts;
  readonly groups: readonly FaultGroup[];
}

/** A report of which nothing is listed. */
export interface ClearReport {
  readonly name: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly file: string;
  readonly counts: Counts;
}

export interface FaultList {
  readonly title: string;
  /** 2026年11月21日. */
  readonly date: string;
  /** The least severity that is listed. */
  readonly level: Severity;
  readonly totals: Totals;
  readonly reports: readonly ListedReport[];
  readonly clear: readonly ClearReport[];
  readonly unread: readonly UnreadFile[];
  /** What rules could not judge in how many reports, a sentence each. */
  readonly unjudged: readonly string[];
}

/** The four groups, in the order in which offices send faults back. */
export const GROUPS: readonly RuleGroup[] = ['表述', '格式', '数据', '引用'];

const TITLE = '政府信息公开工作年度报告问题反馈清单';

/** 固原市 2023 年; what is not known is said. */
export const reportNameOf = ({ issuer, year }: Pick<CheckedReport, 'issuer' | 'year'>): string =>
  `${issuer ?? '（机关不明）'} ${year === null ? '（年份不明）' : `${year} 年`}`;

/** Faults cut into the four groups, worst first in each; empty groups left out. */
export const groupsOf = <T extends Pick<Fault, 'group' | 'severity'>>(
  faults: readonly T[],
): readonly { readonly group: RuleGroup; readonly faults: readonly T[] }[] =>
  GROUPS.flatMap((group) => {
    const own = faults.filter((fault) => fault.group === group).sort(bySeverity);
    return own.length > 0 ? [{ group, faults: own }] : [];
  });

const numbered = (report: CheckedReport, number: number, level: Severity): ListedReport => {
  let last = 0;
  const listed = report.faults.filter(({ severity }) => isListed(severity, level));
  return {
    number,
    name: reportNameOf(report),
    issuer: report.issuer,
    year: report.year,
    file: report.file,
    counts: countsOf(report.faults),
    groups: groupsOf(listed).map(({ group, faults }) => ({
      group,
      faults: faults.map((fault) => ({ ...fault, number: `${number}.${++last}` })),
    })),
  };
};

const dateWords = (date: Date): string =>
  `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;

/** Makes the list; `date` is the day of the check, `level` the least severity that is listed. */
export const faultList = (
  checked: readonly CheckedReport[],
  unread: readonly UnreadFile[],
  { date, level }: { readonly date: Date; readonly level: Severity },
): FaultList => {
  const isFaulty = ({ faults }: CheckedReport): boolean =>
    faults.some(({ severity }) => isListed(severity, level));
  const all = ordered(checked);
  return {
    title: TITLE,
    date: dateWords(date),
    level,
    totals: totalsOf(
      checked.map(({ faults }) => countsOf(faults)),
      unread.length,
    ),
    reports: all.filter(isFaulty).map((report, at) => numbered(report, at + 1, level)),
    clear: all
      .filter((report) => !isFaulty(report))
      .map((report) => ({
        name: reportNameOf(report),
        issuer: report.issuer,
        year: report.year,
        file: report.file,
        counts: countsOf(report.faults),
      }))
      .sort((a, b) => byName(a.name, b.name)),
    unread,
    unjudged: unjudgedOf(checked),
  };
};

/** A list of faults in, the Chinese words that every kind of file shows for it out. */
import type { Severity, Unjudged } from '../../report/finding.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { type Counts, isListed, type Totals } from './counts.ts';
import type { CheckedReport, Fault } from './fault.ts';
import type { ClearReport, FaultList } from './fault-list.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  notice: '提示',
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** 错误 1 处、警告 2 处; only what there is, and of the severities listed. */
export const countWords = (counts: Counts, level: Severity = 'notice'): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0 && isListed(severity, level))
    .map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]} 处`)
    .join('、');

/** 核验 38 份：错误 3 处（2 份），警告 4 处（3 份），提示 9 处（7 份）；另有 1 份未能读取。 */
export const totalWords = ({ reports, findings, reportsWith, unread }: Totals): string => {
  if (reports === 0 && unread > 0) return `没有可以核验的报告：${unread} 份未能读取。`;
  const found = SEVERITIES.map((severity) =>
    findings[severity] === 0
      ? `${SEVERITY_NAMES[severity]} 0 处`
      : `${SEVERITY_NAMES[severity]} ${findings[severity]} 处（${reportsWith[severity]} 份）`,
  ).join('，');
  return `核验 ${reports} 份：${found}${unread > 0 ? `；另有 ${unread} 份未能读取` : ''}。`;
};

/** The columns of a report's table of faults. */
export const FAULT_HEADS = [
  '序号',
  '部分/位置',
  '问题类别',
  '级别',
  '问题描述',
  '原文',
  '报告数',
  '应为',
  '依据',
  '修改建议',
] as const;

const MEANING: Readonly<Record<Severity, string>> = {
  error: '“错误”指表内数据自相矛盾',
  warning: '“警告”指文字与表格、前后文或相邻报告不一致',
  notice: '“提示”指值得留意、可能无误之处',
};

const LONGEST_NAMES = 4;

/** 跨年结转、照抄上年、沿用上年数据、异常变动等 6 项. */
const namesOf = (checks: readonly string[]): string =>
  checks.length <= LONGEST_NAMES
    ? checks.join('、')
    : `${checks.slice(0, LONGEST_NAMES).join('、')}等 ${checks.length} 项`;

/** 没有上一年度的报告可对照，跨年结转……无法判断。 */
export const unjudgedWords = ({ lacks, checks }: Unjudged): string =>
  `没有${lacks}可对照，${namesOf(checks)}无法判断。`;

/** The same over several reports: 其中 3 份没有上一年度的报告可对照，……. */
export const unjudgedOf = (
  reports: readonly Pick<CheckedReport, 'unjudged'>[],
): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { unjudged } of reports)
    for (const one of unjudged)
      counts.set(unjudgedWords(one), (counts.get(unjudgedWords(one)) ?? 0) + 1);
  return [...counts].map(([words, count]) =>
    reports.length === 1 ? words : `其中 ${count} 份${words}`,
  );
};

/** What the words of the list mean, and what it leaves out. */
export const explanation = ({ level, totals, unjudged }: FaultList): string => {
  const meanings = SEVERITIES.filter((severity) => isListed(severity, level)).map(
    (severity) => MEANING[severity],
  );
  const hidden = SEVERITIES.filter(
    (severity) => !isListed(severity, level) && totals.findings[severity] > 0,
  ).map((severity) => `${SEVERITY_NAMES[severity]} ${totals.findings[severity]} 处`);
  const left = hidden.length > 0 ? `另有${hidden.join('、')}未列入本清单。` : '';
  return `${meanings.join('；')}。${left}${unjudged.join('')}“应为”是按报告其余内容推算的数，请以原始台账为准。`;
};

/** 213 件, 7.09%, 2022 年, 10335.99536 万元; empty where there is none. */
export const sideWords = (side: number | null, unit: string | null): string => {
  if (side === null) return '';
  if (unit === null) return formatNumber(side);
  return unit === '%' ? `${formatNumber(side)}%` : `${formatNumber(side)} ${unit}`;
};

/** The words of the report, one line a quote; their places stand under 部分/位置. */
export const quoteLines = ({ quotes }: Pick<Fault, 'quotes'>): readonly string[] =>
  quotes.map(({ text }) => `“${text}”`);

/** Quotes longer than this are told by their beginning and end where they stand in full beside. */
const LONGEST_TOLD = 60;
const TOLD_END = 25;

const abridged = (quote: string): string =>
  quote.length <= LONGEST_TOLD ? quote : `${quote.slice(0, TOLD_END)}……${quote.slice(-TOLD_END)}`;

/** What is wrong; long words of the report, which stand under 原文, are told in short. */
export const descriptionOf = ({ message, quotes }: Pick<Fault, 'message' | 'quotes'>): string =>
  quotes.reduce((words, { text }) => words.replace(text, () => abridged(text)), message);

/** The likely cause, where there is one, then what to do. */
export const adviceLines = ({ cause, advice }: Pick<Fault, 'cause' | 'advice'>) =>
  cause === null ? [advice] : [`可能的原因：${cause}`, advice];

/** 未发现问题, or how much there is that is not listed. */
export const clearWords = ({ counts }: Pick<ClearReport, 'counts'>, level: Severity): string => {
  const hidden = countWords(counts);
  if (hidden === '') return '未发现问题';
  const listed = SEVERITIES.filter((severity) => isListed(severity, level));
  return `未发现${listed.map((severity) => SEVERITY_NAMES[severity]).join('、')}，另有${hidden}`;
};

export const CLEAR_TITLE = '未发现问题的报告';
export const UNREAD_TITLE = '未能读取的文件';

/** 红寺堡区 2020 年：未发现问题（a.txt）, a line a report. */
export const clearLines = ({ clear, level }: FaultList): readonly string[] =>
  clear.map((report) => `${report.name}：${clearWords(report, level)}（${report.file}）`);

/** A file and why it could not be read, a line each. */
export const unreadLines = ({ unread }: FaultList): readonly string[] =>
  unread.map(({ file, reason }) => `${file}：${reason}`);

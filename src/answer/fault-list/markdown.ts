/** A list of faults in, Markdown out: headings by report, tables by group, content escaped. */
import type { FaultGroup, FaultList, ListedReport } from './fault-list.ts';
import {
  adviceLines,
  descriptionOf,
  CLEAR_TITLE,
  clearLines,
  countWords,
  explanation,
  FAULT_HEADS,
  quoteLines,
  SEVERITY_NAMES,
  sideWords,
  totalWords,
  UNREAD_TITLE,
  unreadLines,
} from './list-words.ts';
import { printable } from './markup.ts';

/** Escapes what Markdown or HTML inside it would take for markup; line breaks become spaces. */
const plain = (text: string): string =>
  printable(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]|~#!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const lines = (texts: readonly string[]): string => texts.map(plain).join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const groupLines = ({ group, faults }: FaultGroup): readonly string[] => [
  '',
  `### ${group}（${faults.length} 处）`,
  '',
  row(FAULT_HEADS),
  row(FAULT_HEADS.map(() => '---')),
  ...faults.map((fault) =>
    row([
      fault.number,
      plain(fault.place),
      plain(fault.kind),
      SEVERITY_NAMES[fault.severity],
      plain(descriptionOf(fault)),
      lines(quoteLines(fault)),
      sideWords(fault.actual, fault.unit),
      sideWords(fault.expected, fault.unit),
      plain(fault.basis),
      lines(adviceLines(fault)),
    ]),
  ),
];

const reportLines = (report: ListedReport, { level }: FaultList): readonly string[] => [
  '',
  `## ${report.number}. ${plain(report.name)}（${countWords(report.counts, level)}）`,
  '',
  `文件：${plain(report.file)}`,
  ...report.groups.flatMap(groupLines),
];

const partLines = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : ['', `## ${heading}（${items.length} 份）`, '', ...items.map((item) => `- ${plain(item)}`)];

/** The list as UTF-8 Markdown text. */
export const faultListMarkdown = (list: FaultList): string =>
  [
    `# ${list.title}`,
    '',
    `核验日期：${list.date}`,
    '',
    totalWords(list.totals),
    '',
    explanation(list),
    ...list.reports.flatMap((report) => reportLines(report, list)),
    ...partLines(CLEAR_TITLE, clearLines(list)),
    ...partLines(UNREAD_TITLE, unreadLines(list)),
    '',
  ].join('\n');

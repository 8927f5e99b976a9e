/** A list of faults in, the rows of the sheet that has one file a row out. */
import type { Row } from 'write-excel-file/node';
import type { ClearReport, FaultList, ListedReport } from './fault-list.ts';
import type { UnreadFile } from './fault.ts';
import { clearWords, countWords } from './list-words.ts';
import { count, SMALL, text, UNKNOWN } from './xlsx-cells.ts';
import { fitted } from './xlsx-columns.ts';

export const FILE_COLUMNS = [
  ['序号', 7],
  ['发布机关', 24],
  ['年度', 8],
  ['错误', 8],
  ['警告', 8],
  ['提示', 8],
  ['结果', 42],
  ['文件', 60],
] as const;

const fileRow = (report: ListedReport | ClearReport, number: number | null, result: string): Row =>
  fitted(
    [
      number === null ? text('—', SMALL) : count(number),
      text(report.issuer ?? UNKNOWN),
      count(report.year),
      count(report.counts.error),
      count(report.counts.warning),
      count(report.counts.notice),
      text(result),
      text(report.file),
    ],
    FILE_COLUMNS,
  );

const unreadRow = ({ file, reason }: UnreadFile): Row =>
  fitted(
    [
      ...FILE_COLUMNS.slice(0, -2).map(() => text('—', SMALL)),
      text(`未能读取：${reason}`),
      text(file),
    ],
    FILE_COLUMNS,
  );

export const fileRows = ({ reports, clear, unread, level }: FaultList): readonly Row[] => [
  ...reports.map((report) => fileRow(report, report.number, countWords(report.counts, level))),
  ...clear.map((report) => fileRow(report, null, clearWords(report, level))),
  ...unread.map(unreadRow),
];

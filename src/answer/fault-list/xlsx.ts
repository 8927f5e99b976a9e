/** A list of faults in, an Excel workbook out: a sheet of faults to sort and filter, a sheet of all files. */
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { ClearReport, FaultList, ListedReport } from './fault-list.ts';
import {
  adviceLines,
  descriptionOf,
  clearWords,
  countWords,
  explanation,
  quoteLines,
  SEVERITY_NAMES,
  totalWords,
} from './list-words.ts';
import { BODY, count, HEAD, SEVERITY_STYLES, side, SMALL, type Style, text } from './xlsx-cells.ts';
import { type Printed, printSetup } from './xlsx-print.ts';
import { rowHeight } from './xlsx-height.ts';
import type { UnreadFile } from './fault.ts';

const HEAD_ROWS = 4;
const UNKNOWN = '（机关不明）';

const whole = (value: string, style: Style, columns: number): Row => [
  { ...text(value, style), columnSpan: columns },
];

const top = (list: FaultList, widths: readonly number[]): readonly Row[] => {
  const columns = widths.length;
  const said = explanation(list);
  const room = widths.reduce((sum, width) => sum + width, 0);
  return [
    whole(
      list.title,
      { fontSize: 18, fontWeight: 'bold', align: 'center', alignVertical: 'center', height: 34 },
      columns,
    ),
    whole(
      `核验日期：${list.date}　　${totalWords(list.totals)}`,
      { alignVertical: 'center', height: 22 },
      columns,
    ),
    whole(
      said,
      {
        alignVertical: 'center',
        wrap: true,
        textColor: '#555555',
        height: rowHeight([said], [room]),
      },
      columns,
    ),
  ];
};

const FAULT_COLUMNS = [
  ['序号', 7],
  ['发布机关', 15],
  ['年度', 7],
  ['问题类别', 7],
  ['核验项目', 12],
  ['级别', 7],
  ['部分/位置', 24],
  ['问题描述', 42],
  ['原文', 38],
  ['报告数', 10],
  ['应为', 10],
  ['依据', 24],
  ['修改建议', 34],
] as const;

const FILE_COLUMNS = [
  ['序号', 7],
  ['发布机关', 24],
  ['年度', 8],
  ['错误', 8],
  ['警告', 8],
  ['提示', 8],
  ['结果', 42],
  ['文件', 60],
] as const;

type Columns = readonly (readonly [string, number])[];

/** Gives a row the height that its longest cell needs. */
const fitted = (cells: readonly CellObject[], columns: Columns): Row => {
  const texts = cells.map(({ value }) => String(value ?? ''));
  const height = rowHeight(
    texts,
    columns.map(([, width]) => width),
  );
  return cells.map((cell) => ({ ...cell, height }));
};

const faultRows = (list: FaultList): readonly Row[] =>
  list.reports.flatMap((report) =>
    report.groups.flatMap(({ group, faults }) =>
      faults.map((fault) =>
        fitted(
          [
            text(fault.number, SMALL),
            text(report.issuer ?? UNKNOWN),
            count(report.year),
            text(group, SMALL),
            text(fault.kind),
            text(SEVERITY_NAMES[fault.severity], { ...SMALL, ...SEVERITY_STYLES[fault.severity] }),
            text(fault.place),
            text(descriptionOf(fault)),
            text(quoteLines(fault).join('\n')),
            side(fault.actual, fault.unit),
            side(fault.expected, fault.unit),
            text(fault.basis),
            text(adviceLines(fault).join('\n')),
          ],
          FAULT_COLUMNS,
        ),
      ),
    ),
  );

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

const fileRows = ({ reports, clear, unread, level }: FaultList): readonly Row[] => [
  ...reports.map((report) => fileRow(report, report.number, countWords(report.counts, level))),
  ...clear.map((report) => fileRow(report, null, clearWords(report, level))),
  ...unread.map(unreadRow),
];

const sheet = (name: string, list: FaultList, columns: Columns, rows: readonly Row[]): Printed => ({
  sheet: name,
  data: [
    ...top(
      list,
      columns.map(([, width]) => width),
    ),
    columns.map(([head]) => text(head, HEAD)),
    ...(rows.length > 0 ? rows : [whole('未发现问题。', BODY, columns.length)]),
  ],
  columns: columns.map(([, width]) => ({ width })),
  stickyRowsCount: HEAD_ROWS,
  orientation: 'landscape',
});

/** The workbook's bytes. */
export const faultListXlsx = async (list: FaultList): Promise<Uint8Array> => {
  const sheets = [
    sheet('问题清单', list, FAULT_COLUMNS, faultRows(list)),
    sheet('报告汇总', list, FILE_COLUMNS, fileRows(list)),
  ];
  return writeExcelFile(sheets, {
    fontFamily: '宋体',
    fontSize: 11,
    features: [printSetup(sheets, HEAD_ROWS)],
  }).toBuffer();
};

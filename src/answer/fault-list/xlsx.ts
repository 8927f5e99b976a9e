/** A list of faults in, an Excel workbook out: a sheet of faults to sort and filter, a sheet of all files. */
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { FaultList } from './fault-list.ts';
import { explanation, totalWords } from './list-words.ts';
import { BODY, HEAD, type Style, text } from './xlsx-cells.ts';
import type { Columns } from './xlsx-columns.ts';
import { FAULT_COLUMNS, faultRows } from './xlsx-faults.ts';
import { FILE_COLUMNS, fileRows } from './xlsx-files.ts';
import { rowHeight } from './xlsx-height.ts';
import { type Printed, printSetup } from './xlsx-print.ts';

const HEAD_ROWS = 4;
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

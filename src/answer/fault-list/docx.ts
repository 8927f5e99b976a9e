/** A list of faults in, a Word document out: A4 landscape, a table a report, heads repeated on every page. */
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  WidthType,
} from 'docx';
import { bodyRow, COLUMN_WIDTHS, groupRow, headRow, TABLE_WIDTH } from './docx-rows.ts';
import { pageNumber, SONG, STYLES } from './docx-styles.ts';
import type { FaultList, ListedReport } from './fault-list.ts';
import {
  CLEAR_TITLE,
  clearLines,
  countWords,
  explanation,
  totalWords,
  UNREAD_TITLE,
  unreadLines,
} from './list-words.ts';
import { printable } from './markup.ts';

const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1021, left: 964, right: 964, footer: 567 };

const line = (text: string): Paragraph => new Paragraph({ text: printable(text) });

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: printable(text) });

const table = ({ groups }: ListedReport): Table =>
  new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: [...COLUMN_WIDTHS],
    layout: TableLayoutType.FIXED,
    rows: [
      headRow(),
      ...groups.flatMap(({ group, faults }) => [
        groupRow(`${group}（${faults.length} 处）`),
        ...faults.map(bodyRow),
      ]),
    ],
  });

const reportPart = (report: ListedReport, { level }: FaultList): readonly FileChild[] => [
  heading(`${report.number}. ${report.name}（${countWords(report.counts, level)}）`),
  new Paragraph({ style: 'remark', keepNext: true, text: printable(`文件：${report.file}`) }),
  table(report),
];

const listPart = (title: string, items: readonly string[]): readonly FileChild[] =>
  items.length === 0 ? [] : [heading(`${title}（${items.length} 份）`), ...items.map(line)];

const opening = (list: FaultList): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, text: list.title }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    text: `核验日期：${list.date}`,
  }),
  new Paragraph({ style: 'total', text: totalWords(list.totals) }),
  new Paragraph({ style: 'remark', text: explanation(list) }),
];

/** The document's bytes. */
export const faultListDocx = async (list: FaultList): Promise<Uint8Array> => {
  const children = [
    ...opening(list),
    ...list.reports.flatMap((report) => reportPart(report, list)),
    ...listPart(CLEAR_TITLE, clearLines(list)),
    ...listPart(UNREAD_TITLE, unreadLines(list)),
  ];
  const document = new Document({
    title: list.title,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN },
        },
        footers: { default: pageNumber(SONG) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
};

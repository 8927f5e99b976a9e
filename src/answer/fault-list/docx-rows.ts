/** Faults in, rows of a Word table out. */
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { NumberedFault } from './fault-list.ts';
import {
  adviceLines,
  descriptionOf,
  FAULT_HEADS,
  quoteLines,
  SEVERITY_NAMES,
  sideWords,
} from './list-words.ts';
import type { CellStyle } from './docx-styles.ts';
import { printable } from './markup.ts';

/** In twentieths of a point, in the order of the heads; together the page between its margins. */
export const COLUMN_WIDTHS = [680, 1600, 1000, 640, 2950, 2500, 820, 820, 1500, 2400] as const;
export const TABLE_WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);

const CELL_MARGINS = { top: 40, bottom: 40, left: 70, right: 70 };

interface Look {
  readonly style?: CellStyle;
  readonly fill?: string;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly span?: number;
  readonly keepNext?: boolean;
}

const cell = (lines: readonly string[], width: number, look: Look = {}): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: look.style === 'head' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    ...(look.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: look.fill } }),
    children: (lines.length > 0 ? lines : ['']).map(
      (text) =>
        new Paragraph({
          style: look.style ?? 'cell',
          ...(look.align === undefined ? {} : { alignment: look.align }),
          keepNext: look.keepNext ?? false,
          text: printable(text),
        }),
    ),
  });

const widthAt = (column: number): number => COLUMN_WIDTHS[column] ?? 0;

/** The heads, repeated on every page. */
export const headRow = (): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: FAULT_HEADS.map((head, column) =>
      cell([head], widthAt(column), { style: 'head', fill: 'E8EEF5', keepNext: true }),
    ),
  });

/** A row over all columns that names a group and stays with what follows. */
export const groupRow = (title: string): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell([title], TABLE_WIDTH, {
        style: 'head',
        align: AlignmentType.LEFT,
        fill: 'F5F5F5',
        span: COLUMN_WIDTHS.length,
        keepNext: true,
      }),
    ],
  });

/** One fault, its cells in the order of the heads. */
export const bodyRow = (fault: NumberedFault): TableRow => {
  const center: Look = { align: AlignmentType.CENTER };
  const cells: readonly (readonly [readonly string[], Look?])[] = [
    [[fault.number], center],
    [[fault.place]],
    [[fault.kind], center],
    [[SEVERITY_NAMES[fault.severity]], { ...center, style: fault.severity }],
    [[descriptionOf(fault)]],
    [quoteLines(fault)],
    [[sideWords(fault.actual, fault.unit)], center],
    [[sideWords(fault.expected, fault.unit)], center],
    [[fault.basis]],
    [adviceLines(fault)],
  ];
  return new TableRow({
    cantSplit: true,
    children: cells.map(([lines, look], column) => cell(lines, widthAt(column), look)),
  });
};

/** The report as blocks in, a DOCX file out: spans, split runs, labels over several paragraphs, page numbers. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { FlowBlock } from './flow.ts';
import type { FormCell, FormTable } from './form-table.ts';
import type { DocxStyle } from './style.ts';
import { blocksOf } from './table-pieces.ts';

const runsOf = (text: string, style: DocxStyle['cell']): readonly TextRun[] => {
  const middle = Math.ceil(text.length / 2);
  const parts =
    style === 'split-runs' && text.length > 1
      ? [text.slice(0, middle), text.slice(middle)]
      : [text];
  return parts.map((part, i) => {
    const options: IRunOptions = { text: part, size: i % 2 === 0 ? 21 : 24 };
    return new TextRun(options);
  });
};

const paragraphsOf = (text: string, style: DocxStyle['cell']): readonly Paragraph[] => {
  const lines = text.split('\n');
  const padded = style === 'paragraphs' ? [...lines, ''] : lines;
  return padded.map(
    (line) =>
      new Paragraph({ alignment: AlignmentType.CENTER, children: [...runsOf(line, style)] }),
  );
};

const cellOf = (cell: FormCell, style: DocxStyle): TableCell =>
  new TableCell({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    children: [...paragraphsOf(cell.text, style.cell)],
  });

const tableOf = (table: FormTable, style: DocxStyle): Table =>
  new Table({
    rows: table.rows.map(
      (row) => new TableRow({ children: row.map((cell) => cellOf(cell, style)) }),
    ),
  });

const childrenOf = (block: FlowBlock, style: DocxStyle): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'paragraph':
      return [new Paragraph({ children: [...runsOf(block.text, style.cell)] })];
    case 'table': {
      const tables = style.tables === 'one-a-form' ? [block.table] : blocksOf(block.table);
      return tables.flatMap((table) => [tableOf(table, style), new Paragraph({})]);
    }
  }
};

const footer = new Footer({
  children: [
    new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] }),
  ],
});

/** The bytes of the file. */
export const printAsDocx = async (
  flow: readonly FlowBlock[],
  style: DocxStyle,
): Promise<Uint8Array> => {
  const children = flow.flatMap((block) => childrenOf(block, style));
  const footers = style.pageNumbers ? { footers: { default: footer } } : {};
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ ...footers, children }] })),
  );
};

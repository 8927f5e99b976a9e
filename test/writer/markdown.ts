/** The report as blocks in, Markdown out. */
import type { FlowBlock } from './flow.ts';
import type { FormTable } from './form-table.ts';
import { printCells } from './markdown-cells.ts';
import { printPieces, printTorn } from './markdown-pieces.ts';
import { printWhole } from './markdown-whole.ts';
import { joinPrinted, type Printed } from './printed.ts';
import type { MarkdownStyle } from './style.ts';

const heading = (text: string, level: 1 | 2, style: MarkdownStyle['headings']): string => {
  switch (style) {
    case '#':
      return `# ${text}`;
    case '##':
      return `${'#'.repeat(level)} ${text}`;
    case '**':
      return `**${text}**`;
    case 'none':
      return text;
  }
};

const FIRST_PAGE = 3;

const printTable = (table: FormTable, style: MarkdownStyle): Printed => {
  switch (style.pipes) {
    case 'whole':
      return printWhole(table, style, FIRST_PAGE);
    case 'pieces':
      return printPieces(table, style);
    case 'torn':
      return printTorn(table, style, FIRST_PAGE);
    case 'cells':
      return printCells(table, style);
  }
};

const printBlock = (block: FlowBlock, style: MarkdownStyle): Printed => {
  if (block.kind === 'table') {
    const { lines, uncertain } = printTable(block.table, style);
    return { lines: [...lines, ''], uncertain };
  }
  const text =
    block.kind === 'paragraph'
      ? block.text
      : heading(block.text, block.kind === 'title' ? 1 : 2, style.headings);
  return { lines: [text, ''], uncertain: [] };
};

export const printAsMarkdown = (flow: readonly FlowBlock[], style: MarkdownStyle): Printed =>
  joinPrinted(flow.map((block) => printBlock(block, style)));

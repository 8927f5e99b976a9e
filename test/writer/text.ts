/** The report as blocks in, plain text out. */
import type { FlowBlock } from './flow.ts';
import type { FormTable } from './form-table.ts';
import { joinPrinted, type Printed } from './printed.ts';
import type { TextStyle } from './style.ts';
import { printLines } from './text-lines.ts';
import { printSpaces } from './text-spaces.ts';
import { printTabs } from './text-tabs.ts';

const FIRST_PAGE_OF: Readonly<Record<FormTable['section'], number>> = { 二: 3, 三: 4, 四: 9 };

const printTable = (table: FormTable, style: TextStyle, from: number): Printed => {
  const page = FIRST_PAGE_OF[table.section];
  switch (style.table) {
    case 'tabs':
      return printTabs(table, style, from, page);
    case 'spaces':
      return printSpaces(table, style, page);
    case 'cell-a-line':
      return printLines(table, style, page);
  }
};

/** Blank lines stand around every block. */
export const printAsText = (flow: readonly FlowBlock[], style: TextStyle): Printed => {
  let rows = 0;
  return joinPrinted(
    flow.map((block): Printed => {
      if (block.kind !== 'table') return { lines: [block.text, ''], uncertain: [] };
      const printed = printTable(block.table, style, rows);
      rows += block.table.rows.length;
      return { lines: [...printed.lines, ''], uncertain: printed.uncertain };
    }),
  );
};

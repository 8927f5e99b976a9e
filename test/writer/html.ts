/** The report as blocks in, HTML out. */
import type { FlowBlock } from './flow.ts';
import type { FormTable } from './form-table.ts';
import { cellHtml, escapeHtml } from './html-cell.ts';
import { htmlPage } from './html-page.ts';
import { htmlRows, htmlTable } from './html-table.ts';
import { idsBesideNothing } from './printed.ts';
import type { HtmlStyle } from './style.ts';
import { blocksOf } from './table-pieces.ts';

const tableHtml = (table: FormTable, style: HtmlStyle): string => {
  switch (style.tables) {
    case 'several-a-form':
      return blocksOf(table)
        .map((block) => htmlTable(htmlRows(block, style), style))
        .join('\n<p>&nbsp;</p>\n');
    case 'nested':
      return `<table width="100%"><tr><td>${htmlTable(htmlRows(table, style), style)}</td></tr></table>`;
    case 'one-a-form':
    case 'one-for-all':
      return htmlTable(htmlRows(table, style), style);
  }
};

const paragraph = (text: string): string => `<p style="text-indent:2em">${escapeHtml(text)}</p>`;

const blockHtml = (block: FlowBlock, style: HtmlStyle): string => {
  switch (block.kind) {
    case 'table':
      return tableHtml(block.table, style);
    case 'title':
      return '';
    case 'heading':
      return `<p><strong>${escapeHtml(block.text)}</strong></p>`;
    case 'paragraph':
      return paragraph(block.text);
  }
};

const WIDEST = 15;

const wideRow = (text: string, style: HtmlStyle): string =>
  `<tr><td colspan="${WIDEST}">${cellHtml(text, style.cell)}</td></tr>`;

/** From the first table to the last, everything goes into one table; headings between become rows. */
const inOneTable = (flow: readonly FlowBlock[], style: HtmlStyle): string => {
  const first = flow.findIndex((block) => block.kind === 'table');
  const last = flow.findLastIndex((block) => block.kind === 'table');
  const rows = flow
    .slice(first, last + 1)
    .flatMap((block) =>
      block.kind === 'table' ? htmlRows(block.table, style) : [wideRow(block.text, style)],
    );
  const outside = (blocks: readonly FlowBlock[]) => blocks.map((block) => blockHtml(block, style));
  return [
    ...outside(flow.slice(0, first)),
    htmlTable(rows, style),
    ...outside(flow.slice(last + 1)),
  ].join('\n');
};

export const printAsHtml = (flow: readonly FlowBlock[], style: HtmlStyle): string => {
  const title = flow.find((block) => block.kind === 'title');
  const body =
    style.tables === 'one-for-all'
      ? inOneTable(flow, style)
      : flow.map((block) => blockHtml(block, style)).join('\n');
  return htmlPage(title?.kind === 'title' ? title.text : '', body, style);
};

/** In a piece without its head, cells that were merged look like cells that hold nothing. */
export const openInHtml = (flow: readonly FlowBlock[], style: HtmlStyle): readonly string[] =>
  style.spans === 'flat' && style.tables === 'several-a-form'
    ? flow.flatMap((block) =>
        block.kind === 'table' ? block.table.rows.flatMap(idsBesideNothing) : [],
      )
    : [];

/** The report as blocks and a browser in, a PDF out: printed by Chromium, tables with and without lines. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { FlowBlock } from './flow.ts';
import { escapeHtml } from './html-cell.ts';
import { htmlRows, htmlTable } from './html-table.ts';
import type { HtmlStyle, PdfStyle } from './style.ts';

const FONT_FOLDER = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/400.css'),
);
/** Nothing listens there: the page's requests are answered from the folder of the font. */
const ORIGIN = 'http://report.invalid';

const BORDERS: Readonly<Record<PdfStyle['borders'], string>> = {
  collapsed: 'table{border-collapse:collapse} td,th{border:1px solid #000}',
  spaced: 'table{border-spacing:2px} table,td,th{border:1px solid #000}',
  none: 'table{border-collapse:collapse} table,td,th{border:none}',
};

const cssOf = (style: PdfStyle): string => `
body{font-family:'Noto Sans SC';font-size:${style.fontSize}pt;line-height:1.6;margin:0}
h1{font-size:1.5em;text-align:center;font-weight:400}
p{text-indent:2em;margin:.4em 0}
table{width:100%} td,th{text-align:${style.align};padding:2px 4px;font-weight:400}
${BORDERS[style.borders]}`;

const CELLS: HtmlStyle = {
  format: 'html',
  encoding: 'utf-8',
  tables: 'one-a-form',
  spans: 'merged',
  cell: 'plain',
  headCells: 'td',
  page: 'bare',
  sloppy: false,
  indent: false,
};

/**
 * Browsers break a line between wide digits and around wide commas, which no other program does;
 * and without lines around cells nobody could tell the rest of a number from the next row.
 */
const unbroken = (html: string, { borders }: PdfStyle): string =>
  html.replace(
    borders === 'none'
      ? /<td>(?=[增减減↑↓+-]?[\d\uff0b-\uff19][\d\uff0b-\uff19,.]*[^<]{0,2}<)/gu
      : /<td>(?=[\d\uff0b-\uff19,]+<)/gu,
    '<td style="white-space:nowrap">',
  );

const blockHtml = (block: FlowBlock, style: PdfStyle): string => {
  switch (block.kind) {
    case 'table':
      return unbroken(htmlTable(htmlRows(block.table, CELLS), CELLS), style).replace(
        / (?:border|cellspacing|cellpadding)="\d"/gu,
        '',
      );
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case 'heading':
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
  }
};

/** The page that is printed. */
const pdfPage = (flow: readonly FlowBlock[], style: PdfStyle): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><link rel="stylesheet" href="400.css"><style>${cssOf(style)}</style></head>
<body>${flow.map((block) => blockHtml(block, style)).join('\n')}</body></html>`;

const FOOTER =
  '<div style="width:100%;text-align:center;font-size:9px">— <span class="pageNumber"></span> —</div>';

const MARGINS = { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' };

/** Prints the page on A4. */
export const printAsPdf = async (
  flow: readonly FlowBlock[],
  style: PdfStyle,
  browser: Browser,
): Promise<Uint8Array> => {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const css = path.endsWith('.css');
    if (path === '/')
      return route.fulfill({ contentType: 'text/html', body: pdfPage(flow, style) });
    return route.fulfill({
      contentType: css ? 'text/css' : 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(join(FONT_FOLDER, path)),
    });
  });
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  const bytes = await page.pdf({
    format: 'A4',
    landscape: style.landscape,
    margin: MARGINS,
    displayHeaderFooter: style.pageNumbers,
    headerTemplate: '<span></span>',
    footerTemplate: FOOTER,
  });
  await page.close();
  return new Uint8Array(bytes);
};

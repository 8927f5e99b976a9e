/** A web page in, the PDF that a browser prints of it out. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';

const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json')),
  'files',
);

const face = (subset: string, range: string): string =>
  `@font-face{font-family:N;src:url(${pathToFileURL(join(FONTS, `noto-sans-sc-${subset}-400-normal.woff2`)).href});${range}}`;

const STYLE = `${face('latin', 'unicode-range:U+0-FF')}${face('chinese-simplified', '')}*{font-family:N}body{font-size:12px}table{font-size:10px;border-collapse:collapse}td{border:1px solid #000}`;

export type PrintOptions = NonNullable<
  Parameters<Awaited<ReturnType<Browser['newPage']>>['pdf']>[0]
>;

/** Prints the body of a page with some style of its own; nothing but the fonts of a package is loaded. */
export const print = async (
  browser: Browser,
  body: string,
  style = '',
  options: PrintOptions = {},
): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const page = await browser.newPage();
  try {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<!DOCTYPE html><meta charset="utf-8"><title>年报</title><style>${STYLE}${style}</style>${body}`,
    );
    await page.goto(pathToFileURL(file).href);
    await page.evaluate('document.fonts.ready');
    return await page.pdf({
      format: 'A4',
      margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
      ...options,
    });
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
};

/** Pages of a PDF as glyphs and lines in, the document out: paragraphs and grids in reading order. */
import type { Block, Document, Opened } from './document.ts';
import { refuse } from './opening-error.ts';
import { framedText, gridOf, paragraphOf } from './pdf-blocks.ts';
import { isMeaningless } from './pdf-characters.ts';
import type { Column } from './pdf-columns.ts';
import { withoutBlankBands } from './pdf-empty-rows.ts';
import { type PageLines, withoutFurniture } from './pdf-furniture.ts';
import type { Page, Rule } from './pdf-page.ts';
import { type FlowLine, paragraphsOf } from './pdf-paragraphs.ts';
import { joinPieces } from './pdf-rulings.ts';
import { stitch } from './pdf-stitch.ts';
import { type Table, tablesOf } from './pdf-tables.ts';
import { unruledTables } from './pdf-unruled.ts';
import { linesOf, wordsOf } from './pdf-words.ts';

interface Layout extends PageLines {
  readonly width: number;
  readonly tables: readonly Table[];
  /** Heights of lines and edges across the page that may part the rows of an unruled table. */
  readonly separators: readonly number[];
}

type Item = { readonly table: Table } | { readonly line: FlowLine };

/** Upright edges that part words: lines drawn, and the sides of backgrounds. */
const uprightsOf = ({ rules, fills }: Page): readonly Rule[] => [
  ...joinPieces(rules.filter(({ isHorizontal }) => !isHorizontal)),
  ...fills.flatMap(({ left, right, bottom, top }) =>
    [left, right].map((at) => ({ isHorizontal: false, at, from: bottom, to: top })),
  ),
];

const layoutOf = (page: Page): Layout => {
  const { tables, outside } = tablesOf(page, wordsOf(page.glyphs, uprightsOf(page)));
  const { number, height, width, rules, fills } = page;
  const across = rules.filter(({ isHorizontal }) => isHorizontal).map(({ at }) => at);
  const separators = [...across, ...fills.flatMap(({ top, bottom }) => [top, bottom])];
  return { number, height, width, tables, separators, lines: linesOf(outside) };
};

const topOf = (item: Item): number =>
  'table' in item ? (item.table.ys[0] ?? 0) : item.line.y + item.line.size;

/** Lines and tables of the pages, each from top to bottom. */
const itemsOf = (layouts: readonly Layout[]): readonly Item[] => {
  let before: readonly Column[] = [];
  return layouts.flatMap(({ tables, lines, separators, number, width }) => {
    const flow = lines.map((line): FlowLine => ({ ...line, page: number, pageWidth: width }));
    const { found, columns } = unruledTables(flow, separators, number, before);
    before = columns;
    const items: Item[] = [...tables.map((table) => ({ table })), ...found];
    return items.sort((a, b) => topOf(b) - topOf(a));
  });
};

/** Joins the last table of a page with the first of the next where nothing stands between. */
const stitched = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = [];
  let lastPage = 0;
  for (const item of items) {
    const previous = joined.at(-1);
    const table =
      'table' in item && previous && 'table' in previous && item.table.page === lastPage + 1
        ? stitch(previous.table, item.table)
        : null;
    if (table) joined[joined.length - 1] = { table };
    else joined.push(item);
    if ('table' in item) lastPage = item.table.page;
  }
  return joined;
};

const blocksOf = (items: readonly Item[]): readonly Block[] => {
  const all = items.flatMap((item) => ('line' in item ? [item.line] : []));
  const blocks: Block[] = [];
  let waiting: FlowLine[] = [];
  const flush = (): void => {
    if (waiting.length > 0) blocks.push(...paragraphsOf(waiting, all).map(paragraphOf));
    waiting = [];
  };
  for (const item of items)
    if ('line' in item) waiting.push(item.line);
    else {
      flush();
      blocks.push(
        ...(item.table.cells.length > 1
          ? [gridOf(withoutBlankBands(item.table))]
          : framedText(item.table)),
      );
    }
  flush();
  return blocks;
};

const FEWEST_CHARACTERS = 20;
const MOST_MEANINGLESS = 0.2;
const OCR_LAYER =
  '这份 PDF 是扫描件，文字层由识别软件生成，数字可能有错，因此不予读取；请提供由 Word 或 WPS 直接导出的 PDF，或报告的网页、docx。';
const NO_CODES =
  '这份 PDF 的字体没有文字编码，提取出来是乱码；请提供报告的网页、docx，或重新导出 PDF。';

const unreadable = (pages: readonly Page[]): Opened | null => {
  const glyphs = pages.flatMap((page) => page.glyphs).filter(({ text }) => text.trim() !== '');
  const hidden = pages.reduce((sum, { hiddenGlyphs }) => sum + hiddenGlyphs, 0);
  if (hidden > glyphs.length) return refuse('scanned-pdf', OCR_LAYER);
  if (glyphs.length < FEWEST_CHARACTERS) return refuse('scanned-pdf');
  const meaningless = glyphs.filter(({ text }) => isMeaningless(text)).length;
  return meaningless > MOST_MEANINGLESS * glyphs.length ? refuse('scanned-pdf', NO_CODES) : null;
};

/** Builds the document, or says why the text layer cannot be trusted. */
export const documentOf = (pages: readonly Page[], title: string | null): Opened => {
  const refusal = unreadable(pages);
  if (refusal) return refusal;
  const items = stitched(itemsOf(withoutFurniture(pages.map(layoutOf))));
  const document: Document = { format: 'pdf', blocks: blocksOf(items), title };
  return { document };
};

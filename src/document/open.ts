/** Bytes of any file in, a document or the reason why there is none out. */
import { DEFAULT_LIMITS, type Document, type Limits, type Opened } from './document.ts';
import { readDocx } from './docx.ts';
import { decodeText } from './encoding.ts';
import { kindOf } from './format.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { hasHtmlTables, readTextWithTables } from './html-in-text.ts';
import { TooSlow } from './html-tokens.ts';
import { readTextOrMarkdown } from './markdown.ts';
import { pageOfArchive } from './mime.ts';
import { refuse } from './opening-error.ts';
import { readPdf } from './pdf.ts';

const MOST_DAMAGE = 0.02;
const MOST_CONTROLS = 0.002;

/** Control characters that no text holds. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/gu;

const isBinary = (text: string): boolean =>
  text.search(CONTROLS) >= 0 && (text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS;

const cellsOf = (document: Document): number =>
  document.blocks.reduce(
    (sum, block) =>
      block.kind === 'grid' ? block.rows.reduce((n, row) => n + row.cells.length, sum) : sum,
    0,
  );

const openText = (bytes: Uint8Array, deadline: number): Opened => {
  const { text, damage } = decodeText(bytes);
  if (text.trim() === '') return refuse('empty');
  if (isBinary(text)) return refuse('unsupported-format');
  if (damage > MOST_DAMAGE)
    return refuse('damaged', '文件里有大量无法识别的乱码；请重新下载，或用 UTF-8 编码另存后再试。');
  if (hasHtmlTables(text)) return { document: readTextWithTables(text, deadline) };
  if (looksLikeHtml(text)) return { document: readHtml(text, deadline) };
  return { document: readTextOrMarkdown(text) };
};

const openArchive = (bytes: Uint8Array, deadline: number): Opened => {
  const page = pageOfArchive(bytes);
  return page
    ? openText(page, deadline)
    : refuse('unsupported-format', '这份 MHT 存档里没有网页；请把网页另存为 HTML 后再试。');
};

const openKind = (bytes: Uint8Array, limits: Limits): Promise<Opened> => {
  const deadline = performance.now() + limits.time;
  const kind = kindOf(bytes);
  if (!('kind' in kind)) return Promise.resolve(kind);
  if (kind.kind === 'text') return Promise.resolve(openText(bytes, deadline));
  if (kind.kind === 'mime') return Promise.resolve(openArchive(bytes, deadline));
  return kind.kind === 'zip' ? readDocx(bytes, limits) : readPdf(bytes, limits);
};

/**
 * Opens a file by its content, whatever its name: text, Markdown, HTML (also as MHT), DOCX or PDF.
 * Content never makes it throw, run on past the time limit, fetch or execute anything.
 */
export const openDocument = async (
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Opened> => {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limits.bytes) return refuse('too-large');
  try {
    const opened = await openKind(bytes, limits);
    return 'document' in opened && cellsOf(opened.document) > limits.cells
      ? refuse('too-large', '文件里的表格大得不正常，已中止；请确认是否选对了文件。')
      : opened;
  } catch (cause) {
    return refuse(cause instanceof TooSlow ? 'too-slow' : 'damaged');
  }
};

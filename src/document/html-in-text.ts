/** Text or Markdown with HTML tables in it (as converters leave it) in, a document out. */
import type { Block, Document } from './document.ts';
import { readHtml } from './html.ts';
import { readTextOrMarkdown } from './markdown.ts';

interface Piece {
  readonly source: string;
  readonly isTable: boolean;
}

/** Tables from their opening to their closing tags, tables inside included, and what is between them. */
const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let [from, depth] = [0, 0];
  const cut = (to: number, isTable: boolean): void => {
    if (to > from) pieces.push({ source: text.slice(from, to), isTable });
    from = to;
  };
  for (const { 0: tag, index } of text.matchAll(/<\/?table\b[^<>]{0,2000}>/giu)) {
    const closes = tag.startsWith('</');
    if (!closes && depth === 0) cut(index, false);
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (closes && depth === 0) cut(index + tag.length, true);
  }
  cut(text.length, depth > 0);
  return pieces;
};

const linesIn = (source: string): number => source.split('\n').length - 1;

const BLOCK_TAG = /<\/?(?:html|head|body|p|div|tr|td)\b/iu;
const FEWEST_LINES = 2;

/** Whether HTML tables stand in a text that is no HTML otherwise. */
export const hasHtmlTables = (text: string): boolean => {
  const pieces = piecesOf(text);
  const around = pieces.filter(({ isTable }) => !isTable).map(({ source }) => source);
  const lines = around.flatMap((source) => source.split('\n')).filter((line) => line.trim() !== '');
  return (
    pieces.some(({ isTable }) => isTable) &&
    lines.length >= FEWEST_LINES &&
    !around.some((source) => BLOCK_TAG.test(source))
  );
};

const movedDown = (block: Block, by: number): Block => {
  const line = block.line === null ? null : block.line + by;
  if (block.kind === 'paragraph') return { ...block, line };
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, line: cell.line === null ? null : cell.line + by })),
  }));
  return { ...block, line, rows };
};

/** Reads the tables as HTML and the rest as Markdown or text, each where it stands. */
export const readTextWithTables = (text: string, deadline = Infinity): Document => {
  const pieces = piecesOf(text);
  const around = pieces
    .map(({ source, isTable }) => (isTable ? '\n'.repeat(linesIn(source)) : source))
    .join('');
  const document = readTextOrMarkdown(around);
  const tables: Block[] = [];
  let above = 0;
  for (const { source, isTable } of pieces) {
    if (isTable)
      for (const block of readHtml(source, deadline).blocks) tables.push(movedDown(block, above));
    above += linesIn(source);
  }
  const blocks = [...document.blocks, ...tables].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ...document, blocks };
};

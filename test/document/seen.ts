/** A document in, what a reader sees of it out: paragraphs as texts, grids as rows of cells with their columns. */
import {
  DEFAULT_LIMITS,
  type Document,
  type Grid,
  type Limits,
} from '../../src/document/document.ts';
import { openDocument } from '../../src/document/open.ts';

/** A cell as text, with `@column`, `+columnSpan` and `vrowSpan` where they are not what order alone tells. */
const seenCell = (cell: Grid['rows'][number]['cells'][number]): string => {
  const across = cell.columnSpan > 1 ? `+${cell.columnSpan}` : '';
  const down = cell.rowSpan > 1 ? `v${cell.rowSpan}` : '';
  return `${cell.column}${across}${down}:${cell.text.replaceAll('\n', '⏎')}`;
};

/** The rows of a grid, each as one line. */
export const rowsOf = (grid: Grid): readonly string[] =>
  grid.rows.map(({ cells }) => cells.map(seenCell).join(' | '));

export const gridsOf = ({ blocks }: Document): readonly Grid[] =>
  blocks.filter((block) => block.kind === 'grid');

export const paragraphsOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** Paragraphs as they are, grids as lists of rows, in the order of the document. */
export const seen = ({ blocks }: Document): readonly (string | readonly string[])[] =>
  blocks.map((block) => (block.kind === 'grid' ? rowsOf(block) : block.text));

/** Opens what must open. */
export const opened = async (bytes: Uint8Array): Promise<Document> => {
  const result = await openDocument(bytes);
  if ('error' in result) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.document;
};

/** The code of what must not open; `opened` where it did. */
export const codeOf = async (
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Promise<string> => {
  const result = await openDocument(bytes, limits);
  return 'error' in result ? result.error.code : 'opened';
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

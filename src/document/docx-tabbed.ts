/** The blocks of a Word document in; the same with tables that are set with tab stops as grids, out. */
import type { Block, Paragraph } from './document.ts';
import { cleanLine } from './html-inline.ts';
import { countedGrid } from './text.ts';
import { isNumberish, rowAt } from './text-rows.ts';

const FEWEST_ROWS = 3;
const FEWEST_TABS = 2;

/** A clean line that keeps the tabs between its words. */
export const cleanCells = (line: string): string =>
  line.includes('\t') ? line.trimStart().split('\t').map(cleanLine).join('\t') : cleanLine(line);

const cellsOf = ({ text }: Paragraph): readonly string[] => text.split('\t');

const isRow = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && cellsOf(block).length > FEWEST_TABS;

const isFigured = (row: Paragraph): boolean => cellsOf(row).some(isNumberish);

const untabbed = (block: Block): Block =>
  block.kind === 'paragraph' && block.text.includes('\t')
    ? { ...block, text: cleanLine(block.text) }
    : block;

/** Puts paragraphs in a row that hold cells between tabs into grids; a few lines set with tabs are no table. */
export const withTabbedTables = (blocks: readonly Block[]): readonly Block[] => {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const run: Paragraph[] = [];
    for (let block = blocks[at]; isRow(block); block = blocks[at + run.length]) run.push(block);
    const isTable = run.length >= FEWEST_ROWS && run.some(isFigured);
    if (isTable) found.push(countedGrid(run.map((row, n) => rowAt(cellsOf(row), n))));
    else found.push(...blocks.slice(at, at + Math.max(1, run.length)).map(untabbed));
    at += Math.max(1, run.length);
  }
  return found;
};

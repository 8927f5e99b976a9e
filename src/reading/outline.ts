/** A document in; its running lines in order out, tables taken out, with the block each stands in. */
import type { Cell, Document, Grid, Position, Row } from '../document/document.ts';

/** A line or paragraph of running text, as printed. */
export interface TextLine extends Position {
  readonly text: string;
  /** Index of its block in the document. */
  readonly block: number;
  /** Heading level where the format tells, else null. */
  readonly heading: number | null;
}

const PROSE = /[。；！？]/u;
const SHORTEST_PROSE = 30;
const LONGEST_HEADING = 45;

const onlyCell = (row: Row): Cell | null => {
  const [first, second] = row.cells.filter((cell) => cell.text.trim() !== '');
  return first && !second ? first : null;
};

/** Pages laid out as tables hold running text in cells of their own; short cells may be headings. */
const linesOfCell = (cell: Cell, block: number): readonly TextLine[] =>
  cell.text.split('\n').map((text) => ({
    text,
    block,
    heading: null,
    line: cell.line,
    page: cell.page,
    box: cell.box,
  }));

/** What pages call a title in the table of their particulars. */
export const TITLE_LABEL = String.raw`(?:标\s*题|標\s*題|名\s*称|名\s*稱)\s*[:：]?`;

/** 标题 | 某某市2024年政府信息公开工作年度报告: the title in the table of a page's particulars. */
const TITLE_BESIDE = new RegExp(`^\\s*${TITLE_LABEL}\\s*$`, 'u');

const titleBeside = ({ cells }: Row): Cell | null => {
  const [first, second, third] = cells.filter((cell) => cell.text.trim() !== '');
  return first && second && !third && TITLE_BESIDE.test(first.text) ? second : null;
};

/** Lines of running text in a frame: one cell a row, and sentences. */
const isFrame = (grid: Grid): boolean =>
  grid.rows.every((row) => row.cells.length < 2 || onlyCell(row) !== null) &&
  grid.rows.some((row) => PROSE.test(onlyCell(row)?.text ?? ''));

const linesOfGrid = (grid: Grid, block: number): readonly TextLine[] => {
  const inFrame = isFrame(grid);
  return grid.rows.flatMap((row): readonly TextLine[] => {
    const title = titleBeside(row);
    if (title) return linesOfCell(title, block);
    const cell = onlyCell(row);
    if (!cell) return [];
    const { length } = cell.text;
    const isProse = length >= SHORTEST_PROSE && PROSE.test(cell.text);
    const isHeading = length <= LONGEST_HEADING && /^\s*[一二三四五六]\s*[、.．]/u.test(cell.text);
    return inFrame || isProse || isHeading ? linesOfCell(cell, block) : [];
  });
};

/** The running text of a document, line by line. */
export const outlineOf = ({ blocks }: Document): readonly TextLine[] =>
  blocks
    .flatMap((block, index): readonly TextLine[] => {
      if (block.kind === 'grid') return linesOfGrid(block, index);
      const { heading, line, page, box } = block;
      return block.text
        .split('\n')
        .map((text) => ({ text, block: index, heading, line, page, box }));
    })
    .filter(({ text }) => text.trim() !== '');

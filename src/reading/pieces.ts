/** The text of a cell or table line in; pieces out: label text, numbers, marks for nothing, empty cells. */
import type { Cell, Position } from '../document/document.ts';
import { normalizeText } from '../vocabulary/script.ts';
import { bare } from './bare.ts';
import { labelsIn } from './labels.ts';
import { isToken, kindOf, type PieceKind } from './piece-kind.ts';

export interface Piece extends Position {
  readonly kind: PieceKind;
  /** As printed. */
  readonly text: string;
  /** Grid column and span where the format knows them; else the place in the row. */
  readonly column: number;
  readonly span: number;
  /** Only white space parts it from its neighbour: the two may be one number. */
  readonly loose: boolean;
  /** Index of its block in the document, and of its row or line in the block. */
  readonly block: number;
  readonly row: number;
  /** How many cells its row has. */
  readonly width: number;
}

const LONGEST_LABELLED = 200;
/** A number written to the end of a label: 申请数量8; none is the mark of a note: 申请数量注8. */
const GLUED =
  /^(.*[\p{Script=Han})）”"’」』:：])(?<!注)([+\-－↑↓增减減]?[\d０-９][\d０-９,，.．]*(?:[亿億万萬]?元|[亿億万萬]|件|项|項|个|個)?)$/u;
const LONGEST_PART = 14;
/** Words before several numbers are the label of a row, whatever they say. */
const FEWEST_NUMBERS = 3;
const LONGEST_WORDS = 60;

/** Whether words may be a row label or a part of one. */
const mayBeLabel = (words: string): boolean =>
  labelsIn(bare(words)).length > 0 ||
  (bare(words).length <= LONGEST_PART && !/[。；]/u.test(words));

/** Label and numbers that stand in one text: `行政许可 336190`, `一、…申请数量8 0 0 0 0 0 8`. */
const labelledParts = (text: string): readonly string[] | null => {
  if (text.length > LONGEST_LABELLED) return null;
  const words = text.trim().split(/\s+/u);
  let end = words.length;
  while (end > 0 && isToken(normalizeText(words[end - 1] ?? ''))) end--;
  const head = words.slice(0, end).join(' ');
  const [, label = head, glued] = GLUED.exec(head) ?? [];
  const numbers = [...(glued === undefined ? [] : [glued]), ...words.slice(end)];
  if (numbers.length === 0 || label === '') return null;
  const isRow = numbers.length >= FEWEST_NUMBERS && label.length <= LONGEST_WORDS;
  return isRow || mayBeLabel(label) ? [label, ...numbers] : null;
};

/** Where the pieces of a cell stand. */
export type Where = Pick<Piece, 'block' | 'row' | 'width'>;

const pieceOf = (text: string, cell: Cell, where: Where, loose: boolean): Piece => ({
  kind: kindOf(text),
  text: text.trim(),
  column: cell.column,
  span: cell.columnSpan,
  loose,
  line: cell.line,
  page: cell.page,
  box: cell.box,
  ...where,
});

/** The piece or pieces of a table cell: a label and the numbers glued to it are taken apart. */
export const piecesOfCell = (cell: Cell, where: Where): Piece | readonly Piece[] => {
  const whole = pieceOf(cell.text, cell, where, false);
  if (whole.kind !== 'text' || !/[\d０-９]/u.test(cell.text)) return whole;
  if (labelsIn(bare(cell.text)).length === 0) return whole;
  const parts = labelledParts(cell.text);
  return parts ? parts.map((part, index) => pieceOf(part, cell, where, index > 0)) : whole;
};

const LONGEST_WORD = 40;
/** The number of a row with a space behind: （七） 总计, 3. 其他. */
const NUMBER_APART =
  /(?<=^|\s)([（(][一二三四五六七八][)）]|[一二三四][、.．]|[1-8][、.．])\s+(?=\p{Script=Han})/gu;

/** Words that stand side by side like cells: most of them hold a label of their own. */
const areLabels = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.some((word) => word.length > LONGEST_WORD)) return false;
  const labels = words.filter((word) => labelsIn(bare(word)).length > 0).length;
  return labels * 2 >= words.length;
};

/** The pieces of a line outside any grid: labels and numbers parted by white space. */
export const piecesOfLine = (text: string, position: Position, block: number): readonly Piece[] => {
  const cell: Cell = { text, column: 0, columnSpan: 1, rowSpan: 1, ...position };
  const where = { block, row: 0, width: 1 };
  const words = text
    .replace(NUMBER_APART, '$1')
    .split(/[\s|｜]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && words.every((word) => isToken(normalizeText(word))))
    return words.map((word) => pieceOf(word, cell, where, true));
  const kind = kindOf(text);
  if (kind === 'text' && areLabels(words))
    return words.map((word) => pieceOf(word, cell, where, false));
  const parts = kind === 'text' ? labelledParts(text) : null;
  return parts
    ? parts.map((part, index) => pieceOf(part, cell, where, index > 0))
    : [pieceOf(text, cell, where, kind !== 'text')];
};

/** The text of a cell or table line in; pieces out: label text, numbers, marks for nothing, empty cells. */
import type { Cell, Position } from '../document/document.ts';
import { normalizeText, toSimplified } from '../vocabulary/script.ts';
import { readCell } from '../vocabulary/numbers.ts';
import { bare } from './bare.ts';
import { labelsIn } from './labels.ts';

/**
 * `number`: one number; `mark`: printed as nothing (/, -, —, 无); `empty`: nothing printed;
 * `numbers`: several numbers or one torn apart, in one cell; `text`: words.
 */
export type PieceKind = 'number' | 'mark' | 'empty' | 'numbers' | 'text';

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
}

const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,11})$/u;
const TOKENS = /^[\d,，.．+\-－—/\s]+$/u;
/** How a cell with a number begins; 1.属于国家秘密 is a label. */
const MAY_BE_NUMBER = /^[+\-–—−－±↑↓增减減新净淨比较較约共￥¥\d](?!\d?\s*[.、．)）]\s*[^\d\s])/u;
const LONGEST_NUMBER = 80;

const isNumber = (text: string): boolean => {
  if (PLAIN_NUMBER.test(text)) return true;
  if (text.length > LONGEST_NUMBER || !MAY_BE_NUMBER.test(text) || !/\d/u.test(text)) return false;
  const words = toSimplified(text);
  return readCell(words, '件').state === 'number' || readCell(words, '万元').state === 'number';
};

const LONGEST_MARK = 4;

/** Printed as nothing; 合计 and 总计 are labels, whatever a cell of them would mean. */
const isMark = (text: string): boolean =>
  text.length <= LONGEST_MARK &&
  labelsIn(bare(text)).length === 0 &&
  readCell(text, '件').state === 'blank';

const isToken = (text: string): boolean => isNumber(text) || /^[-—/]+$/u.test(text);

/** What kind of cell a text makes. */
export const kindOf = (text: string): PieceKind => {
  if (PLAIN_NUMBER.test(text)) return 'number';
  const plain = normalizeText(text).trim();
  if (plain === '') return 'empty';
  if (isNumber(plain)) return /^0\d+$/u.test(plain) ? 'numbers' : 'number';
  if (isMark(plain)) return 'mark';
  return TOKENS.test(plain) && plain.split(/\s+/u).every(isToken) ? 'numbers' : 'text';
};

const LONGEST_LABELLED = 160;
const TOKEN = String.raw`(?:[+\-－↑↓增减減]?[\d０-９][\d０-９,，.．]*(?:[亿億万萬]?元|[亿億万萬]|件|项|項|个|個)?|[-—－/／]+)`;
const LABELLED = new RegExp(
  String.raw`^(.*?[\p{Script=Han})）”"’」』:：])\s*(${TOKEN}(?:\s+${TOKEN})*)$`,
  'u',
);

/** Label and numbers that stand in one text: `行政许可 336190`, `一、…申请数量8 0 0 0 0 0 8`. */
const labelledParts = (text: string): readonly string[] | null => {
  if (text.length > LONGEST_LABELLED) return null;
  const [, label, numbers] = LABELLED.exec(text.trim()) ?? [];
  if (label === undefined || numbers === undefined || labelsIn(bare(label)).length === 0)
    return null;
  return [label, ...numbers.split(/\s+/u)];
};

interface Where {
  readonly block: number;
  readonly row: number;
}

const pieceOf = (text: string, cell: Cell, { block, row }: Where, loose: boolean): Piece => ({
  kind: kindOf(text),
  text: text.trim(),
  column: cell.column,
  span: cell.columnSpan,
  loose,
  line: cell.line,
  page: cell.page,
  box: cell.box,
  block,
  row,
});

/** The piece or pieces of a table cell: a label and the numbers glued to it are taken apart. */
export const piecesOfCell = (cell: Cell, where: Where): Piece | readonly Piece[] => {
  const whole = pieceOf(cell.text, cell, where, false);
  if (whole.kind !== 'text' || !/[\d０-９]/u.test(cell.text)) return whole;
  const parts = labelledParts(cell.text.replace(/\n/gu, ' '));
  return parts ? parts.map((part, index) => pieceOf(part, cell, where, index > 0)) : whole;
};

/** The pieces of a line outside any grid: labels and numbers parted by white space. */
export const piecesOfLine = (text: string, position: Position, block: number): readonly Piece[] => {
  const cell: Cell = { text, column: 0, columnSpan: 1, rowSpan: 1, ...position };
  const where = { block, row: 0 };
  const kind = kindOf(text);
  if (kind === 'numbers')
    return text
      .trim()
      .split(/\s+/u)
      .map((part) => pieceOf(part, cell, where, true));
  const parts = kind === 'text' ? labelledParts(text) : null;
  return parts
    ? parts.map((part, index) => pieceOf(part, cell, where, index > 0))
    : [pieceOf(text, cell, where, kind !== 'text')];
};

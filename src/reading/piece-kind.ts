/** The text of a piece in; what kind of cell it makes out: a number, a mark for nothing, nothing, several numbers, words. */
import { readCell } from '../vocabulary/numbers.ts';
import { normalizeText, toSimplified } from '../vocabulary/script.ts';
import { bare, remembered } from './bare.ts';
import { labelsIn } from './labels.ts';

/**
 * `number`: one number; `mark`: printed as nothing (/, -, —, 无); `empty`: nothing printed;
 * `numbers`: several numbers or one torn apart, in one cell; `text`: words.
 */
export type PieceKind = 'number' | 'mark' | 'empty' | 'numbers' | 'text';

const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,11})$/u;
/** How a cell with a number begins; 1.属于国家秘密 is a label. */
const MAY_BE_NUMBER = /^[+\-–—−－±↑↓增减減新净淨比较較约共￥¥\d](?!\d?\s*[.、．)）]\s*[^\d\s])/u;
const LONGEST_NUMBER = 80;
const LONGEST_NUMBERS = 300;

const isNumber = (text: string): boolean => {
  if (PLAIN_NUMBER.test(text)) return true;
  if (text.length > LONGEST_NUMBER || !MAY_BE_NUMBER.test(text) || !/\d/u.test(text)) return false;
  const words = toSimplified(text);
  return readCell(words, '件').state === 'number' || readCell(words, '万元').state === 'number';
};

/** What programs write for a cell that is not there: Python's None, a number that is none, a database's null. */
const NOTHING = /^(?:none|nan|null|<na>)$/iu;

const LONGEST_MARK = 6;

/** Printed as nothing; 合计 and 总计 are labels, whatever a cell of them would mean. */
const isMark = (text: string): boolean =>
  text.length <= LONGEST_MARK &&
  labelsIn(bare(text)).length === 0 &&
  readCell(text, '件').state === 'blank';

/** One number, or a mark for nothing. */
export const isToken = remembered((text) => isNumber(text) || isMark(text));

/** Several numbers, or one that white space tears apart: `0 0 无 0`, `2 0，002件`. */
const isNumbers = (text: string): boolean => {
  if (!/\d/u.test(text) || !/\s/u.test(text)) return false;
  return text.split(/\s+/u).every(isToken) || isNumber(text.replace(/\s+/gu, ''));
};

/** What kind of cell a text makes. */
export const kindOf = remembered((text): PieceKind => {
  if (PLAIN_NUMBER.test(text)) return 'number';
  const plain = normalizeText(text).trim();
  if (plain === '' || NOTHING.test(plain)) return 'empty';
  if (isNumber(plain)) return /^0\d+$/u.test(plain) ? 'numbers' : 'number';
  if (isMark(plain)) return 'mark';
  return plain.length <= LONGEST_NUMBERS && isNumbers(plain) ? 'numbers' : 'text';
});

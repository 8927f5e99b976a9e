/** Printed numbers in, numbers out; numbers in, the way reports print them out. */
import { decimalOf, numberOf } from './decimals.ts';
import { normalizeText } from './script.ts';

export { readCell, type CellReading } from './cells.ts';
export { FIRST_YEAR, LAST_YEAR, yearsIn, type YearMention } from './years.ts';

/** Longer than any number a report prints. */
const LONGEST = 40;

/**
 * Reads one printed number: 1,234, １，２３４, -14, 一千二百, 二〇二三, 两百, 1.2万, 10.73 万, 3亿.
 * Null where the text is no number or more than one (1 234).
 */
export const readNumber = (text: string): number | null => {
  if (text.length > LONGEST) return null;
  const [, sign, digits = ''] = /^([-−+]?)(.*)$/u.exec(normalizeText(text).trim()) ?? [];
  const decimal = decimalOf(digits);
  const value = decimal && numberOf(decimal);
  return value === null ? null : (sign === '' || sign === '+' ? 1 : -1) * value + 0;
};

/** The number in plain digits, decimals kept, no separators: 336190, 7380.28959. */
export const formatNumber = (value: number): string => {
  const plain = String(value);
  return plain.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : plain;
};

/** A share (0.0701) as a percentage (7.01%), rounded half up to at most `digits` decimals, no zeros at the end. */
export const percent = (value: number, digits = 2): string => {
  const scaled = Number(`${formatNumber(value)}e${String(digits + 2)}`);
  return `${formatNumber(Number(`${String(Math.round(scaled))}e-${String(digits)}`))}%`;
};

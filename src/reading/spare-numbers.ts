/** More numbers in a row than it has columns in; the row with some of them left out, in every way that may be, out. */
import type { Piece } from './pieces.ts';
import { amountOf } from './row-proof.ts';

/** Ways to choose `count` of the items, in order, as their indexes. */
export const choose = (
  from: number,
  until: number,
  count: number,
): readonly (readonly number[])[] => {
  if (count === 0) return [[]];
  if (until - from < count) return [];
  const rest = choose(from + 1, until, count - 1).map((way) => [from, ...way]);
  return [...rest, ...choose(from + 1, until, count)];
};

const SERIAL = /^[1-9]\d?$/u;

/** A number may be one too many where it is 0, repeats its neighbour, counts the row, or stands alone behind it. */
const isSpare = (printed: readonly Piece[], index: number): boolean => {
  const { text, loose } = printed[index] ?? {};
  if (amountOf(printed[index]) === 0) return true;
  if (text === printed[index - 1]?.text || text === printed[index + 1]?.text) return true;
  if (index === 0 && SERIAL.test(text ?? '')) return true;
  return index === printed.length - 1 && loose === false;
};

/** The row with spare numbers left out. */
export const withoutSpare = (
  printed: readonly Piece[],
  count: number,
): readonly (readonly Piece[])[] =>
  choose(0, printed.length, count)
    .filter((kept) => printed.every((_, i) => kept.includes(i) || isSpare(printed, i)))
    .map((kept) => printed.filter((_, i) => kept.includes(i)));

/** The printed pieces of a row in; ways to read numbers torn by white space as one, and glued ones as several, out. */
import { normalizeText } from '../vocabulary/script.ts';
import type { Piece } from './pieces.ts';

const merged = (pieces: readonly Piece[], text: string): Piece | null => {
  const [first] = pieces;
  return first ? { ...first, text, kind: 'number', loose: false } : null;
};

const DIGITS = /^\d{1,12}$/u;
const HEAD_DIGITS = /^[1-9]\d{0,5}$/u;

const digitsOf = (piece: Piece): string => normalizeText(piece.text).replace(/\s+/gu, '');

/** Neighbours that only white space parts, written as one number, until `count` are left. */
export const joins = (pieces: readonly Piece[], count: number): readonly (readonly Piece[])[] => {
  if (pieces.length === count) return [pieces];
  if (pieces.length < count) return [];
  return pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index];
    if (!before || !piece.loose) return [];
    if (!HEAD_DIGITS.test(digitsOf(before)) || !DIGITS.test(digitsOf(piece))) return [];
    const one = merged([before], before.text + piece.text);
    if (!one) return [];
    return joins([...pieces.slice(0, index), one, ...pieces.slice(index + 2)], count);
  });
};

const LONGEST_GLUED = 16;

/** Every way to cut a run of digits into `count` numbers without leading zeros. */
const cuts = (digits: string, count: number): readonly (readonly string[])[] => {
  if (count === 1) return digits === '0' || /^[1-9]\d{0,5}$/u.test(digits) ? [[digits]] : [];
  const longest = digits.startsWith('0') ? 1 : Math.min(6, digits.length - count + 1);
  return Array.from({ length: Math.max(0, longest) }, (_, i) => i + 1).flatMap((length) =>
    cuts(digits.slice(length), count - 1).map((rest) => [digits.slice(0, length), ...rest]),
  );
};

/** A run of digits may add up by chance; rows that are glued together are mostly zeros. */
const isMostlyZero = (way: readonly string[]): boolean =>
  way.filter((text) => text === '0').length * 2 >= way.length;

const splitWays = (pieces: readonly Piece[], count: number): readonly (readonly Piece[])[] => {
  const tokens = pieces.flatMap((piece) =>
    piece.kind === 'numbers' && /\s/u.test(piece.text)
      ? piece.text
          .trim()
          .split(/\s+/u)
          .flatMap((text) => merged([piece], text) ?? [])
      : [piece],
  );
  if (tokens.length === count) return [tokens];
  const [glued] = pieces;
  if (pieces.length > 1 || !glued || count > 7) return [];
  const digits = digitsOf(glued);
  if (!/^\d+$/u.test(digits) || digits.length > LONGEST_GLUED) return [];
  return cuts(digits, count)
    .filter(isMostlyZero)
    .map((way) => way.flatMap((text) => merged([glued], text) ?? []));
};

/** Ways to read torn numbers as one (2 14) or glued ones as several (0000000), to be proven by sums. */
export const joinedOrSplit = (
  pieces: readonly Piece[],
  count: number,
): readonly (readonly Piece[])[] => [...joins(pieces, count), ...splitWays(pieces, count)];

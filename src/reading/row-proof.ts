/** A way to read a row in; whether the row's own total proves it out. Sums are evidence here, never repair. */
import { readCell } from '../vocabulary/numbers.ts';
import { normalizeText } from '../vocabulary/script.ts';
import type { Piece } from './pieces.ts';

/** How a row adds up; null for rows without a total. */
export type Proof = {
  /** Index of the total and of what it sums, for each sum in the row. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
  /** Whether the last piece is the sum of those before. */
  readonly sumEndsAt: (printed: readonly Piece[]) => boolean;
} | null;

const PLAIN_NUMBER = /^\d{1,12}$/u;

/** The number of a piece; 0 where it is printed as nothing; undefined where it is not readable. */
export const amountOf = (piece: Piece | null | undefined): number | undefined => {
  if (!piece || piece.kind === 'empty' || piece.kind === 'mark') return 0;
  if (PLAIN_NUMBER.test(piece.text)) return Number(piece.text);
  const cell = readCell(piece.text, '件');
  return cell.state === 'number' ? cell.value : cell.state === 'blank' ? 0 : undefined;
};

const add = (pieces: readonly (Piece | null | undefined)[]): number | undefined =>
  pieces.reduce<number | undefined>((sum, piece) => {
    const amount = amountOf(piece);
    return sum === undefined || amount === undefined ? undefined : sum + amount;
  }, 0);

/** Whether every total in this way of reading is printed and is the sum of its parts. */
export const proves = (proof: Proof, way: readonly (Piece | null)[]): boolean =>
  proof !== null &&
  proof.sums.every(({ total, parts }) => {
    const printed = way[total];
    if (!printed || printed.kind === 'empty' || printed.kind === 'mark') return false;
    const sum = add(parts.map((part) => way[part]));
    return sum !== undefined && sum === amountOf(printed);
  });

/** A sum of nothing but zeros proves no place. */
export const weighs = (way: readonly Piece[]): boolean =>
  way.some((piece) => (amountOf(piece) ?? 0) !== 0);

/** The proof of columns whose totals stand at these indexes, each the sum of those listed. */
export const proofOf = (
  sums: readonly { readonly total: number; readonly parts: readonly number[] }[],
): Proof => ({
  sums,
  sumEndsAt: (printed) => {
    const sum = add(printed.slice(0, -1));
    return sum !== undefined && sum === amountOf(printed.at(-1));
  },
});

const merged = (pieces: readonly Piece[], text: string): Piece | null => {
  const [first] = pieces;
  return first ? { ...first, text, kind: 'number', loose: false } : null;
};

const DIGITS = /^\d{1,12}$/u;
const HEAD_DIGITS = /^[1-9]\d{0,5}$/u;

const digitsOf = (piece: Piece): string => normalizeText(piece.text).replace(/\s+/gu, '');

/** Neighbours that only white space parts, written as one number. */
const joins = (pieces: readonly Piece[], count: number): readonly (readonly Piece[])[] => {
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

/** Parted by white space from the number before it in the same line. */
const isLoose = (piece: Piece, at: number, pieces: readonly Piece[]): boolean => {
  const before = pieces[at - 1];
  return piece.loose && before?.block === piece.block && before.row === piece.row;
};

/** Whether numbers parted by white space add up only with two of them read as one. */
export const addsUpJoined = (pieces: readonly Piece[], proof: Proof): boolean =>
  proof !== null &&
  pieces.some(isLoose) &&
  (amountOf(pieces.at(-1)) ?? 0) > 0 &&
  !proves(proof, pieces) &&
  joins(pieces, pieces.length - 1).some((way) => proof.sumEndsAt(way));

/** Ways to read torn numbers as one (2 14) or glued ones as several (0000000), to be proven by sums. */
export const joinedOrSplit = (
  pieces: readonly Piece[],
  count: number,
): readonly (readonly Piece[])[] => [...joins(pieces, count), ...splitWays(pieces, count)];

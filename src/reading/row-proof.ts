/** A way to read a row in; whether the row's own total proves it out. Sums are evidence here, never repair. */
import { readCell } from '../vocabulary/numbers.ts';
import { joins } from './joined-or-split.ts';
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

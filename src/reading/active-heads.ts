/** The labels above a row of table two in; the columns they head, and the cells of merged columns printed twice, out. */
import type { QuantityId } from '../vocabulary/metrics.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';
import { meaning } from './tokens.ts';

/** A head of table two. */
export interface Head {
  /** Null for a head that names no known quantity. */
  readonly id: QuantityId | null;
  readonly piece: Piece;
}

const sameId = (a: Head | undefined, b: Head): boolean => b.id !== null && a?.id === b.id;

/** Heads without those of doubled merged cells. */
export const distinct = (heads: readonly Head[]): readonly Head[] =>
  heads.filter((head, index) => !sameId(heads[index - 1], head));

/**
 * Heads that begin in several rows of one grid, from left to right; two in one column are a row broken in two,
 * and each in a row of its own they are a list.
 */
const inColumns = (heads: readonly Head[]): readonly Head[] => {
  const isGrid = new Set(heads.map(({ piece }) => piece.block)).size === 1;
  const isBroken = new Set(heads.map(({ piece }) => piece.column)).size < distinct(heads).length;
  const isList = new Set(heads.map(({ piece }) => piece.row)).size === heads.length;
  return isGrid && !isBroken && !isList
    ? heads.toSorted((a, b) => a.piece.column - b.piece.column)
    : heads;
};

/** The heads above the row, those of doubled merged cells as often as printed. */
export const printedHeads = (row: FormRow): readonly Head[] => {
  const heads = row.heads.map((token): Head => ({
    id: meaning(token, 'quantity')?.id ?? null,
    piece: token.piece,
  }));
  const isBroken = new Set(heads.map(({ piece }) => `${piece.block} ${piece.row}`)).size > 1;
  return isBroken ? inColumns(heads) : heads;
};

/** A merged cell that was doubled holds the same under each of its heads. */
export const undoubled = (cells: readonly Piece[], heads: readonly Head[]): readonly Piece[] => {
  const isWhole = cells.length === heads.length;
  const printed = isWhole ? cells : cells.filter((cell) => cell.kind !== 'empty');
  if (printed.length !== heads.length) return cells;
  const kept = printed.filter(
    (_, index) => !heads[index] || !sameId(heads[index - 1], heads[index]),
  );
  const faithful = printed.every((cell, index) => {
    const head = heads[index];
    return !head || !sameId(heads[index - 1], head) || cell.text === printed[index - 1]?.text;
  });
  return faithful && kept.length < printed.length ? kept : cells;
};

/** Strips below the title of a card in; the heads and the figure beside or below each out. */
import { loneHead, type HeadKind } from './lone-head.ts';
import type { Piece } from './pieces.ts';
import type { Strip } from './strips.ts';

/** A head of a card and its figure. */
export interface Pair {
  readonly id: string;
  readonly head: Piece;
  readonly figure: Piece;
  /** How many strips it takes. */
  readonly length: number;
}

export const isText = ({ kind }: Piece): boolean => kind === 'text';

/** 自然人：/ */
const MARKED = /^(.+[:：])\s*([/／—–－-]{1,2}|无)$/u;

/** A head alone in a line, with a mark for nothing or nothing behind it. */
const blankPair = (piece: Piece, kind: HeadKind): Pair | null => {
  const [, words = piece.text, mark] = MARKED.exec(piece.text) ?? [];
  const id = loneHead(words, kind);
  if (id === null) return null;
  const figure: Piece = { ...piece, kind: mark ? 'mark' : 'empty', text: mark ?? '' };
  return { id, head: { ...piece, text: words }, figure, length: 1 };
};

/** A head and its figure, in one strip or in two lines. */
const pairAt = (
  strips: readonly Strip[],
  at: number,
  kind: HeadKind,
  mayBeBlank: boolean,
): Pair | null => {
  const strip = strips[at];
  const [head, figure, third] = strip?.pieces ?? [];
  if (!strip || !head || !isText(head) || third) return null;
  const id = loneHead(head.text, kind);
  if (figure) return id === null || isText(figure) ? null : { id, head, figure, length: 1 };
  if (strip.from !== 'line') return null;
  const [below, second] = strips[at + 1]?.from === 'line' ? (strips[at + 1]?.pieces ?? []) : [];
  if (id !== null && below && !second && !isText(below))
    return { id, head, figure: below, length: 2 };
  return mayBeBlank ? blankPair(head, kind) : null;
};

/** Pairs one below the other, each of another column. */
export const pairsFrom = (
  strips: readonly Strip[],
  from: number,
  kind: HeadKind,
  mayBeBlank: boolean,
): readonly Pair[] => {
  const pairs: Pair[] = [];
  let at = from;
  const next = (): Pair | null => pairAt(strips, at, kind, mayBeBlank);
  for (let pair = next(); pair; pair = next()) {
    const { id } = pair;
    if (pairs.some((one) => one.id === id)) break;
    pairs.push(pair);
    at += pair.length;
  }
  return pairs;
};

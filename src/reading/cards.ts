/** Strips in; the same with rows that are printed as cards (the row's label, then head by head with its figure) as rows out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { RESULTS } from '../vocabulary/metrics.ts';
import { loneHead, type HeadKind } from './lone-head.ts';
import type { Piece } from './pieces.ts';
import { SUBJECT_LOOKUP } from './row-label.ts';
import type { Strip } from './strips.ts';

/** How many columns of a kind a card must print: all of table three or of a block of table four, any of table two. */
const FEWEST = [
  ['applicant', APPLICANTS.length],
  ['result', RESULTS.length],
  ['quantity', 1],
] as const;

interface Pair {
  readonly id: string;
  readonly head: Piece;
  readonly figure: Piece;
  /** How many strips it takes. */
  readonly length: number;
}

const isText = ({ kind }: Piece): boolean => kind === 'text';

/** A head and its figure, in one strip or in two lines. */
const pairAt = (strips: readonly Strip[], at: number, kind: HeadKind): Pair | null => {
  const strip = strips[at];
  const [head, figure, third] = strip?.pieces ?? [];
  if (!strip || !head || !isText(head) || third) return null;
  const id = loneHead(head.text, kind);
  if (id === null) return null;
  if (figure) return isText(figure) ? null : { id, head, figure, length: 1 };
  const next = strip.from === 'line' ? strips[at + 1] : undefined;
  const [below, second] = next?.from === 'line' ? next.pieces : [];
  return below && !second && !isText(below) ? { id, head, figure: below, length: 2 } : null;
};

/** Pairs one below the other, each of another column. */
const pairsFrom = (strips: readonly Strip[], from: number, kind: HeadKind): readonly Pair[] => {
  const pairs: Pair[] = [];
  let at = from;
  for (let pair = pairAt(strips, at, kind); pair; pair = pairAt(strips, at, kind)) {
    const { id } = pair;
    if (pairs.some((one) => one.id === id)) break;
    pairs.push(pair);
    at += pair.length;
  }
  return pairs;
};

const lengthOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { length }) => sum + length, 0);

/** Whether a strip goes on with figures: those of other rows under the same head. */
const goesOn = (strip: Strip | undefined): boolean => {
  const [first] = strip?.pieces ?? [];
  return first !== undefined && !isText(first);
};

/** Another head, or digits of a figure before it. */
const isFigured = ({ text }: Piece): boolean =>
  /\d/u.test(text) || loneHead(text, 'quantity') !== null;

/** One row of table two is named, and each of its figures beside its head; heads and figures in turn may be columns. */
const isActiveCard = (title: Strip, pairs: readonly Pair[]): boolean =>
  !title.pieces.some(isFigured) &&
  title.pieces.filter(({ text }) => SUBJECT_LOOKUP.exact(text) !== null).length === 1 &&
  pairs.every(({ length }) => length === 1);

/** A row of words before one figure: the words before its head are the title of a list of such rows. */
const splitRow = (strip: Strip): readonly Strip[] => {
  const { pieces } = strip;
  const [head, figure] = pieces.slice(-2);
  const isRow = pieces.length > 2 && pieces.slice(0, -1).every(isText);
  if (!isRow || !head || !figure || isText(figure)) return [strip];
  if (loneHead(head.text, 'quantity') === null) return [strip];
  return [
    { ...strip, pieces: pieces.slice(0, -2) },
    { ...strip, pieces: pieces.slice(-2) },
  ];
};

/** The pairs of a card that begins below a strip of nothing but words. */
const cardBelow = (strips: readonly Strip[], at: number): readonly Pair[] | null => {
  const title = strips[at];
  if (!title?.pieces.every(isText) || title.pieces.length === 0) return null;
  for (const [kind, fewest] of FEWEST) {
    const pairs = pairsFrom(strips, at + 1, kind);
    const isWhole = pairs.length >= fewest && !goesOn(strips[at + 1 + lengthOf(pairs)]);
    if (isWhole && (kind !== 'quantity' || isActiveCard(title, pairs))) return pairs;
  }
  return null;
};

/** The heads in one strip and, below it, the title with the figures in another. */
const rowOf = (title: Strip, pairs: readonly Pair[]): readonly Strip[] => {
  const [first] = pairs;
  if (!first) return [title];
  const { block, row } = first.head;
  const width = pairs.length + 1;
  const placed = (piece: Piece, column: number, below: number): Piece => ({
    ...piece,
    block,
    row: row + below,
    column,
    span: 1,
    loose: false,
    width,
  });
  const strip = (pieces: readonly Piece[]): Strip => ({
    ...title,
    block,
    from: 'counted',
    pieces,
    texts: pieces.map(({ text }) => text),
  });
  return [
    strip(pairs.map(({ head }, index) => placed(head, index + 1, 0))),
    strip([
      ...title.pieces.map((piece) => placed(piece, 0, 1)),
      ...pairs.map(({ figure }, index) => placed(figure, index + 1, 1)),
    ]),
  ];
};

/** Puts cards into rows below their heads. */
export const withoutCards = (printed: readonly Strip[]): readonly Strip[] => {
  const strips = printed.flatMap(splitRow);
  const rows: Strip[] = [];
  for (let at = 0; at < strips.length; at++) {
    const title = strips[at];
    const pairs = cardBelow(strips, at);
    if (title && pairs) {
      rows.push(...rowOf(title, pairs));
      at += lengthOf(pairs);
    } else if (title) rows.push(title);
  }
  return rows;
};

/** Strips in; the same with rows that are printed as cards (the row's label, then head by head with its figure) as rows out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { RESULTS } from '../vocabulary/metrics.ts';
import { bare } from './bare.ts';
import { isText, pairsFrom, type Pair } from './card-pairs.ts';
import { labelsIn } from './labels.ts';
import { loneHead } from './lone-head.ts';
import type { Piece } from './pieces.ts';
import { SUBJECT_LOOKUP } from './row-label.ts';
import type { Strip } from './strips.ts';

/** How many columns of a kind a card must print: all of table three or of a block of table four, any of table two. */
const FEWEST = [
  ['applicant', APPLICANTS.length],
  ['result', RESULTS.length],
  ['quantity', 1],
] as const;

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

const namesStage = ({ text }: Piece): boolean =>
  labelsIn(bare(text)).some(({ values }) => values.some(({ kind }) => kind === 'stage'));

/** The pairs of a card that begins below a strip of nothing but words. */
const cardBelow = (strips: readonly Strip[], at: number): readonly Pair[] | null => {
  const title = strips[at];
  if (!title?.pieces.every(isText) || title.pieces.length === 0) return null;
  const isStage = title.pieces.some(namesStage);
  for (const [kind, fewest] of FEWEST) {
    const pairs = pairsFrom(strips, at + 1, kind, isStage && kind === 'applicant');
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

/** The labels of each segment in; the same with heads that are broken over the rows of a grid, column by column, put together, out. */
import { bare } from './bare.ts';
import { isAmbiguous, labelsIn, type Label, type LabelMatch } from './labels.ts';
import type { Piece } from './pieces.ts';
import { hasCells, type Segment } from './segments.ts';
import { byPiece, type Token } from './tokens.ts';

const MOST_ROWS = 16;
const HEADS: ReadonlySet<Label['kind']> = new Set([
  'quantity',
  'applicant',
  'organizations',
  'proceeding',
  'result',
]);

const UNIT_BEHIND = /[（(][^（）()]{0,12}[)）]?\s*$/u;

/** The label of a column that a text is, all of it. */
const headIn = (text: string): LabelMatch | null => {
  const words = bare(text.replace(UNIT_BEHIND, ''));
  const [match] = labelsIn(words);
  const isHead = match?.words === words && !isAmbiguous(words);
  return isHead && match.values.some(({ kind }) => HEADS.has(kind)) ? match : null;
};

/** Pieces one below the other that are one head: its token, and the pieces it is made of. */
interface Woven {
  readonly token: Token;
  readonly pieces: readonly Piece[];
}

/** The heads in the pieces of a column, from top to bottom. */
const wovenIn = (column: readonly Piece[]): readonly Woven[] => {
  const found: Woven[] = [];
  for (let at = 0; at < column.length - 1; at++) {
    for (let end = Math.min(column.length, at + MOST_ROWS); end > at + 1; end--) {
      const pieces = column.slice(at, end);
      const [piece] = pieces;
      const match = headIn(pieces.map(({ text }) => text).join(''));
      if (!piece || !match) continue;
      found.push({ token: { meanings: match.values, words: match.words, piece }, pieces });
      at = end - 1;
    }
  }
  return found;
};

const isWords = (segment: Segment | undefined, first: Segment): segment is Segment =>
  segment !== undefined &&
  segment.strip.from !== 'line' &&
  segment.strip.block === first.strip.block &&
  !hasCells(segment);

/** Rows of words one below the other in a grid. */
const rowsFrom = (segments: readonly Segment[], at: number): readonly Segment[] => {
  const [first] = segments.slice(at, at + 1);
  const rows: Segment[] = [];
  while (first && rows.length < MOST_ROWS && isWords(segments[at + rows.length], first))
    rows.push(...segments.slice(at + rows.length, at + rows.length + 1));
  return rows;
};

const isOver = ({ box: a }: Piece, { box: b }: Piece): boolean =>
  a !== null && b !== null && a.x < b.x + b.width && b.x < a.x + a.width;

/** Pieces that stand one over the other on a page; one over several columns is in none. */
const columnsOnPage = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const columns: Piece[][] = [];
  const widthOf = ({ box }: Piece): number => box?.width ?? 0;
  for (const piece of [...pieces].sort((a, b) => widthOf(a) - widthOf(b))) {
    const over = columns.filter((column) => column.some((other) => isOver(piece, other)));
    if (over.length === 0) columns.push([piece]);
    else if (over.length === 1) over[0]?.push(piece);
  }
  return columns.map((column) => column.sort((a, b) => a.row - b.row));
};

/** The columns of rows of words; where cells are only counted and their places known, these tell more. */
const columnsIn = (rows: readonly Segment[]): readonly (readonly Piece[])[] => {
  const pieces = rows.flatMap(({ texts }) => texts);
  if (rows[0]?.strip.from === 'counted' && pieces.every(({ box }) => box !== null))
    return columnsOnPage(pieces);
  const columns = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const column = columns.get(piece.column);
    if (column) column.push(piece);
    else columns.set(piece.column, [piece]);
  }
  return [...columns.values()];
};

/** Puts the heads broken over several rows together; each belongs to the row it begins in. */
export const withWovenHeads = (
  segments: readonly Segment[],
  tokens: readonly (readonly Token[])[],
): readonly (readonly Token[])[] => {
  const woven: Woven[] = [];
  for (let at = 0; at < segments.length;) {
    const rows = rowsFrom(segments, at);
    if (rows.length > 1) woven.push(...columnsIn(rows).flatMap(wovenIn));
    at += Math.max(1, rows.length);
  }
  if (woven.length === 0) return tokens;
  const used = new Set(woven.flatMap(({ pieces }) => pieces));
  const heads = byPiece(woven.map(({ token }) => token));
  return segments.map(({ texts }, at) => {
    const own = byPiece(tokens[at] ?? []);
    return texts.flatMap((piece) => (used.has(piece) ? heads : own).get(piece) ?? []);
  });
};

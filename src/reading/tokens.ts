/** Pieces of words in; the labels they hold out, also labels that are broken over several pieces. */
import { bare, remembered } from './bare.ts';
import { HEAD_LABELS, isAmbiguous, labelsIn, type Label } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './segments.ts';
import { nearestLabel, unnumbered } from './similar-label.ts';

/** A label as found; `meanings` has several entries for words like 其他 and 总计. */
export interface Token {
  readonly meanings: readonly Label[];
  readonly words: string;
  /** The piece it begins in. */
  readonly piece: Piece;
}

/** 本年收费金额（单位：万元）. */
const UNIT_BEHIND = /[（(][^（）()]{1,12}[)）]\s*$/u;

/** A column head with a wrong, doubled or dropped character. */
const damagedHeads = (run: readonly Piece[]): readonly Token[] =>
  run.flatMap((piece) => {
    const words = unnumbered(piece.text.replace(UNIT_BEHIND, ''));
    const label = nearestLabel(words, HEAD_LABELS);
    return label ? [{ meanings: [label], words: bare(piece.text), piece }] : [];
  });

/** Labels in pieces that hold none alone, read as one text: 本年新 + 制作数量. */
const brokenTokens = (run: readonly Piece[]): readonly Token[] => {
  if (run.length === 0) return [];
  const starts: { readonly at: number; readonly piece: Piece }[] = [];
  let text = '';
  for (const piece of run) {
    starts.push({ at: text.length, piece });
    text += bare(piece.text);
  }
  const found = run.length < 2 ? [] : labelsIn(text);
  if (found.length === 0) return damagedHeads(run);
  return found.flatMap((match) => {
    const begun = starts.findLast(({ at }) => at <= match.start);
    const isWithin = begun && match.end <= begun.at + bare(begun.piece.text).length;
    return begun && !(isWithin && isAmbiguous(match.words))
      ? [{ meanings: match.values, words: match.words, piece: begun.piece }]
      : [];
  });
};

const SHORTEST_REST = 5;

type Words = Omit<Token, 'piece'>;

/** A damaged head beside other labels: 行政诉讼（未经复议直接诉）. */
const damagedIn = (words: string): readonly Words[] => {
  const label = words.length < SHORTEST_REST ? null : nearestLabel(words, HEAD_LABELS);
  return label ? [{ meanings: [label], words }] : [];
};

/**
 * The labels of one text. Ambiguous words count only where they are all there is, or where labels
 * fill the text: the 其他 in 法人或其其他组织 is none.
 */
const labelled = remembered((printed): readonly Words[] => {
  const text = bare(printed);
  const found = labelsIn(text);
  const covered = found.reduce((sum, { words }) => sum + words.length, 0);
  const isFilled = covered >= Math.min(text.length, unnumbered(printed).length);
  const kept = found.filter(({ words }) => isFilled || !isAmbiguous(words));
  return kept.flatMap(({ values, words, start, end }, index) => {
    const rest = text.slice(end, kept[index + 1]?.start ?? text.length);
    const before = index === 0 ? damagedIn(text.slice(0, start)) : [];
    return [...before, { meanings: values, words }, ...damagedIn(rest)];
  });
});

const tokensIn = (piece: Piece): readonly Token[] =>
  labelled(piece.text).map(({ meanings, words }) => ({ meanings, words, piece }));

/** The labels in words printed one after the other, in their order. */
const tokensOf = (texts: readonly Piece[]): readonly Token[] => {
  const tokens: Token[] = [];
  let unread: Piece[] = [];
  for (const piece of texts) {
    const found = tokensIn(piece);
    if (found.length === 0) {
      unread.push(piece);
      continue;
    }
    tokens.push(...brokenTokens(unread), ...found);
    unread = [];
  }
  return [...tokens, ...brokenTokens(unread)];
};

/** Lines of words one below the other: a label may go on from one to the next. */
const isLine = ({ strip, cells }: Segment): boolean => strip.from === 'line' && cells.length === 0;

/** The labels that begin in each piece. */
export const byPiece = (tokens: readonly Token[]): ReadonlyMap<Piece, readonly Token[]> => {
  const groups = new Map<Piece, Token[]>();
  for (const token of tokens) {
    const group = groups.get(token.piece);
    if (group) group.push(token);
    else groups.set(token.piece, [token]);
  }
  return groups;
};

/** The labels of each segment; those broken over several lines belong to the line they begin in. */
export const tokensOfSegments = (segments: readonly Segment[]): readonly (readonly Token[])[] => {
  const tokens: (readonly Token[])[] = [];
  for (let at = 0; at < segments.length;) {
    let end = at;
    for (let segment = segments[end]; segment && isLine(segment); segment = segments[end]) end++;
    const lines = segments.slice(at, end);
    const found = byPiece(tokensOf(lines.flatMap(({ texts }) => texts)));
    for (const { texts } of lines) tokens.push(texts.flatMap((piece) => found.get(piece) ?? []));
    const alone = segments[end];
    if (alone) tokens.push(tokensOf(alone.texts));
    at = end + 1;
  }
  return tokens;
};

type Kind = Label['kind'];
type OfKind<K extends Kind> = Extract<Label, { readonly kind: K }>;

/** What the token means as a label of that kind, or undefined. */
export const meaning = <K extends Kind>(token: Token, kind: K): OfKind<K> | undefined =>
  token.meanings.find((label): label is OfKind<K> => label.kind === kind);

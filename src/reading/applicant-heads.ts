/** The labels above the rows of table three in; the columns they head, in their order, out. */
import { APPLICANTS, type Applicant, type ApplicantId } from '../vocabulary/applicants.ts';
import { unspaced } from './bare.ts';
import type { Piece } from './pieces.ts';
import { meaning, type Token } from './tokens.ts';

/** The columns in the order of the form. */
export const FORM: readonly ApplicantId[] = APPLICANTS.map(
  (applicant: Applicant) => applicant.id as ApplicantId,
);

/** The heads of the columns as printed, in the order of the columns. */
export interface ApplicantHeads {
  readonly order: readonly ApplicantId[];
  readonly pieces: ReadonlyMap<ApplicantId, Piece>;
  /** The heads as printed. */
  readonly words: ReadonlyMap<ApplicantId, string>;
  /** Columns of the form whose head is not there, where the others are. */
  readonly lost: readonly ApplicantId[];
}

const KINDS: readonly ApplicantId[] = FORM.filter((id) => id !== 'natural' && id !== 'total');

const sameLine = (a: Piece | undefined, b: Piece | undefined): boolean =>
  a !== undefined && b !== undefined && a.block === b.block && a.row === b.row;

const middleOf = ({ box }: Piece): number | null => (box ? box.x + box.width / 2 : null);

/**
 * Heads of which some are broken over two lines stand in a line between, so that the order of reading tells
 * nothing: they go by their place on the page, or where no place is known by the form. Null: in one line, or
 * each in a line of its own.
 */
const wovenKinds = (
  kinds: readonly ApplicantId[],
  pieces: ReadonlyMap<ApplicantId, Piece>,
): readonly ApplicantId[] | null => {
  const own = kinds.flatMap((id) => pieces.get(id) ?? []);
  const lines = new Set(own.map(({ block, row }) => `${String(block)} ${String(row)}`)).size;
  if (lines === 1 || lines === kinds.length) return null;
  const middles = own.flatMap((piece) => middleOf(piece) ?? []);
  if (middles.length < own.length) return KINDS.filter((id) => kinds.includes(id));
  return kinds
    .map((id, at) => ({ id, middle: middles[at] ?? 0 }))
    .sort((a, b) => a.middle - b.middle)
    .map(({ id }) => id);
};

/** The kinds of organisation as printed, where they stand side by side; else as in the form. */
const kindsOf = (pieces: ReadonlyMap<ApplicantId, Piece>): readonly ApplicantId[] => {
  const printed = [...pieces.keys()];
  const kinds = printed.filter((id) => KINDS.includes(id));
  const woven = wovenKinds(kinds, pieces);
  if (woven) return woven;
  const first = printed.findIndex((id) => KINDS.includes(id));
  const together = printed.slice(first, first + kinds.length).every((id) => KINDS.includes(id));
  return together ? kinds : KINDS.filter((id) => kinds.includes(id));
};

/** All heads in one line, from left to right; null where they stand in several. */
const inOneLine = (tokens: readonly Token[]): readonly ApplicantId[] | null => {
  const last = tokens.at(-1)?.piece;
  const line = tokens.flatMap((token) =>
    sameLine(token.piece, last) ? (meaning(token, 'applicant')?.id ?? []) : [],
  );
  const ids = [...new Set(line)];
  return ids.length === FORM.length ? ids : null;
};

/**
 * Reads the heads. They are printed in up to three lines (总计 and 自然人 stand above the five kinds of
 * organisation), so 总计 is the last column wherever its line is, unless it stands left of 自然人 in one line.
 */
const readHeads = (tokens: readonly Token[]): ApplicantHeads => {
  const pieces = new Map<ApplicantId, Piece>();
  for (const token of tokens) {
    const id = meaning(token, 'applicant')?.id;
    if (id && !pieces.has(id)) pieces.set(id, token.piece);
  }
  const printed = [...pieces.keys()];
  const totalFirst =
    sameLine(pieces.get('total'), pieces.get('natural')) &&
    printed.indexOf('total') < printed.indexOf('natural');
  const outer = (id: ApplicantId, shown: boolean): readonly ApplicantId[] =>
    shown && pieces.has(id) ? [id] : [];
  return {
    order: inOneLine(tokens) ?? [
      ...outer('total', totalFirst),
      ...outer('natural', true),
      ...kindsOf(pieces),
      ...outer('total', !totalFirst),
    ],
    pieces,
    words: new Map([...pieces].map(([id, piece]) => [id, unspaced(piece.text)])),
    lost: FORM.filter((id) => !pieces.has(id)),
  };
};

/** Many rows stand under one head: it is read once. */
const READ = new WeakMap<readonly Token[], ApplicantHeads>();

/** The heads above a row, read once for all rows below them. */
export const applicantHeads = (tokens: readonly Token[]): ApplicantHeads => {
  const known = READ.get(tokens);
  if (known) return known;
  const heads = readHeads(tokens);
  READ.set(tokens, heads);
  return heads;
};

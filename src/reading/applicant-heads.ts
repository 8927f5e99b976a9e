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

/** The kinds of organisation as printed, where they stand side by side; else as in the form. */
const kindsOf = (printed: readonly ApplicantId[]): readonly ApplicantId[] => {
  const kinds = printed.filter((id) => KINDS.includes(id));
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
      ...kindsOf(printed),
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

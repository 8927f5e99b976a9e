/** A printed row of table three in; its seven columns placed out. */
import { APPLICANTS, type Applicant, type ApplicantId } from '../vocabulary/applicants.ts';
import { underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';
import { place, type Slot } from './placing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Column } from './placed-figure.ts';
import { joinTorn } from './torn-numbers.ts';
import { proofOf, proves, type Proof } from './row-proof.ts';
import { meaning, type Token } from './tokens.ts';

const FORM: readonly ApplicantId[] = APPLICANTS.map(
  (applicant: Applicant) => applicant.id as ApplicantId,
);

/** The heads of the columns as printed, in the order of the columns. */
export interface ApplicantHeads {
  readonly order: readonly ApplicantId[];
  readonly pieces: ReadonlyMap<ApplicantId, Piece>;
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

/**
 * Reads the heads. They are printed in up to three lines (总计 and 自然人 stand above the five kinds of
 * organisation), so 总计 is the last column wherever its line is, unless it stands left of 自然人 in one line.
 */
export const applicantHeads = (tokens: readonly Token[]): ApplicantHeads => {
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
    order: [
      ...outer('total', totalFirst),
      ...outer('natural', true),
      ...kindsOf(printed),
      ...outer('total', !totalFirst),
    ],
    pieces,
    lost: FORM.filter((id) => !pieces.has(id)),
  };
};

const proofFor = (order: readonly ApplicantId[]): Proof => {
  const total = order.indexOf('total');
  return proofOf([{ total, parts: order.flatMap((_, i) => (i === total ? [] : [i])) }]);
};

const isForm = (order: readonly ApplicantId[]): boolean =>
  order.every((id, index) => id === FORM[index]);

const piecesOf = (slots: readonly Slot[]): readonly (Piece | null)[] =>
  slots.map((slot) => (slot.kind === 'cell' ? slot.piece : null));

const allOpen = (slots: readonly Slot[], by: string): readonly Slot[] =>
  slots.map((slot) => ({
    kind: 'open',
    choices: slot.kind === 'cell' ? [slot.piece] : slot.choices,
    by,
  }));

const same = (a: readonly (Piece | null)[], b: readonly (Piece | null)[]): boolean =>
  a.every((piece, i) => (piece?.text ?? '') === (b[i]?.text ?? ''));

/** Placed by the columns of the heads and by count; where the two differ the row's sum decides. */
const withColumns = (
  row: FormRow,
  counted: readonly Slot[],
  heads: ApplicantHeads,
): readonly Slot[] => {
  if (row.segment.strip.from !== 'known' || heads.lost.length > 0) return counted;
  const under = underHeads(
    row.cells,
    FORM.map((id) => heads.pieces.get(id)),
  );
  if (!under) return counted;
  const byColumn: readonly Slot[] = under.map((piece) => ({
    kind: 'cell',
    piece,
    by: '按列标题所在的列',
  }));
  const proof = proofFor(FORM);
  if (counted.some((slot) => slot.kind === 'open') || same(under, piecesOf(counted)))
    return byColumn;
  const sumOfColumns = proves(proof, under);
  const sumOfCount = proves(proof, piecesOf(counted));
  if (sumOfColumns === sumOfCount) return allOpen(byColumn, '列标题与格子次序不一致');
  return sumOfColumns ? byColumn : counted;
};

interface Placed {
  readonly order: readonly ApplicantId[];
  readonly slots: readonly Slot[];
}

/** Six numbers under a head that lost one column: they belong to the six heads, if they add up. */
const underSixHeads = (row: FormRow, heads: ApplicantHeads): Placed | null => {
  const printed = row.cells.filter((cell) => cell.kind !== 'empty');
  if (heads.lost.length !== 1 || printed.length !== 6) return null;
  if (!proves(proofFor(heads.order), printed)) return null;
  return { order: heads.order, slots: place(printed, 6, null) };
};

const inPrintedOrder = (row: FormRow, heads: ApplicantHeads): Placed => {
  const proof = proofFor(heads.order);
  const slots = joinTorn(place(row.cells, FORM.length, proof), proof);
  return proves(proof, piecesOf(slots))
    ? { order: heads.order, slots }
    : { order: heads.order, slots: allOpen(slots, '列标题次序与表样不同，本行合计又对不上') };
};

const isOpen = (slot: Slot): boolean => slot.kind === 'open';

const placeRow = (
  row: FormRow,
  heads: ApplicantHeads,
  { isFilled, isFirm }: Surroundings,
): Placed => {
  if (heads.lost.length === 0 && !isForm(heads.order)) return inPrintedOrder(row, heads);
  const proof = proofFor(FORM);
  const counted = joinTorn(place(row.cells, FORM.length, proof, isFirm(row)), proof);
  const six = isFilled && counted.some(isOpen) ? underSixHeads(row, heads) : null;
  return six ?? { order: FORM, slots: withColumns(row, counted, heads) };
};

const LOST: Slot = { kind: 'open', choices: [0, null], by: '表头缺这一列，这一行也只有六个数' };

/** The columns of a row of table three, in the order of the form. */
export const requestColumns = (row: FormRow, around: Surroundings): readonly Column[] => {
  const heads = applicantHeads(row.heads);
  const { order, slots } = placeRow(row, heads, around);
  return FORM.map((id): Column => {
    const at = order.indexOf(id);
    return {
      id: `requests.${row.id ?? ''}.${id}`,
      slot: slots[at] ?? LOST,
      head: heads.pieces.get(id)?.text.replace(/\s+/gu, '') ?? null,
      unit: null,
    };
  });
};

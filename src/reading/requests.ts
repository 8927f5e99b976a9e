/** A printed row of table three in; its seven columns placed out. */
import type { ApplicantId } from '../vocabulary/applicants.ts';
import { applicantHeads, FORM, type ApplicantHeads } from './applicant-heads.ts';
import { underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import { metricAt } from './metric-at.ts';
import type { Piece } from './pieces.ts';
import { place, type Slot } from './placing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Column } from './placed-figure.ts';
import { joinTorn } from './torn-numbers.ts';
import { proofOf, proves, type Proof } from './row-proof.ts';

const proofFor = (order: readonly ApplicantId[]): Proof => {
  const total = order.indexOf('total');
  return proofOf([{ total, parts: order.flatMap((_, i) => (i === total ? [] : [i])) }]);
};

const FORM_PROOF = proofFor(FORM);

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
  if (counted.some((slot) => slot.kind === 'open') || same(under, piecesOf(counted)))
    return byColumn;
  const sumOfColumns = proves(FORM_PROOF, under);
  const sumOfCount = proves(FORM_PROOF, piecesOf(counted));
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
  const counted = joinTorn(place(row.cells, FORM.length, FORM_PROOF, isFirm(row)), FORM_PROOF);
  const six = isFilled && counted.some(isOpen) ? underSixHeads(row, heads) : null;
  return six ?? { order: FORM, slots: withColumns(row, counted, heads) };
};

const LOST: Slot = { kind: 'open', choices: [0, null], by: '表头缺这一列，这一行也只有六个数' };

/** The columns of a row of table three, in the order of the form. */
export const requestColumns = (row: FormRow, around: Surroundings): readonly Column[] => {
  const heads = applicantHeads(row.heads);
  const { order, slots } = placeRow(row, heads, around);
  return FORM.flatMap((id): readonly Column[] => {
    const metric = metricAt(row.id ?? '', id);
    const slot = slots[order.indexOf(id)] ?? LOST;
    return metric ? [{ metric, slot, head: heads.words.get(id) ?? null, unit: null }] : [];
  });
};

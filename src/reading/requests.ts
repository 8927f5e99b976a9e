/** A printed row of table three in; its seven columns placed out. */
import type { ApplicantId } from '../vocabulary/applicants.ts';
import { applicantHeads, FORM, type ApplicantHeads } from './applicant-heads.ts';
import { besideHeads, withoutMore } from './beside-heads.ts';
import { atHeads, underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import { metricAt } from './metric-at.ts';
import { partColumns } from './part-columns.ts';
import type { Piece } from './pieces.ts';
import { hasGaps, place, type Slot } from './placing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Column } from './placed-figure.ts';
import { joinTorn } from './torn-numbers.ts';
import { amountOf, proofOf, proves, type Proof } from './row-proof.ts';
import { cellsOfLine, lineWithUnknown } from './unknown-heads.ts';

const proofFor = (order: readonly ApplicantId[]): Proof => {
  const total = order.indexOf('total');
  return proofOf([{ total, parts: order.flatMap((_, i) => (i === total ? [] : [i])) }]);
};

const FORM_PROOF = proofFor(FORM);

const isForm = (order: readonly ApplicantId[]): boolean =>
  order.every((id, index) => id === FORM[index]);

const piecesOf = (slots: readonly Slot[]): readonly (Piece | null)[] =>
  slots.map((slot) => (slot.kind === 'cell' ? slot.piece : null));

const isTotal = (id: ApplicantId): boolean => id === 'total';

const isOver = ({ column, span }: Piece, other: number): boolean =>
  column <= other && other < column + span;

/**
 * The order of the columns: as the heads are printed, and in a grid of known columns with 总计 at its
 * place, unless that is above other heads. Other columns are not moved by their places: heads that do not
 * line up are more common.
 */
const orderOf = (row: FormRow, { order, pieces }: ApplicantHeads): readonly ApplicantId[] => {
  const { strip } = row.segment;
  const isAbove = [...pieces.values()].every(({ block }) => block === strip.block);
  if (strip.from !== 'known' || !isAbove) return order;
  const columnOf = (id: ApplicantId): number => pieces.get(id)?.column ?? 0;
  const total = pieces.get('total');
  const parts = order.filter((id) => !isTotal(id));
  if (!total || parts.some((id) => isOver(total, columnOf(id)))) return order;
  const before = parts.filter((id) => columnOf(id) < total.column);
  return [...before, 'total', ...parts.filter((id) => !before.includes(id))];
};

const allOpen = (slots: readonly Slot[], by: string): readonly Slot[] =>
  slots.map((slot) => ({
    kind: 'open',
    choices: slot.kind === 'cell' ? [slot.piece] : slot.choices,
    by,
  }));

const same = (a: readonly (Piece | null)[], b: readonly (Piece | null)[]): boolean =>
  a.every((piece, i) => (piece?.text ?? '') === (b[i]?.text ?? ''));

const isOpen = (slot: Slot): boolean => slot.kind === 'open';

/** How the rows of a table are read. */
interface Reading {
  readonly order: readonly ApplicantId[];
  /** How a row in that order adds up. */
  readonly proof: Proof;
  readonly around: Surroundings;
}

/** The cells of a row that prints one for each column. */
const sevenPrinted = ({ cells }: FormRow): readonly Piece[] | null => {
  const printed = cells.filter(({ kind }) => kind !== 'empty');
  return printed.length === FORM.length ? printed : null;
};

/** The cells under the heads of a grid whose columns are known. */
const cellsUnder = (row: FormRow, { pieces }: ApplicantHeads, order: readonly ApplicantId[]) =>
  row.segment.strip.from === 'known'
    ? underHeads(
        row.cells,
        order.map((id) => pieces.get(id)),
      )
    : null;

/** Whether the rows of the table add up with their cells taken from under the heads. */
const areUnder = (row: FormRow, heads: ApplicantHeads, { order, proof, around }: Reading) =>
  around.isProven(row, proof, (one) => cellsUnder(one, heads, order)?.under ?? null);

/** Placed by the columns of the heads and by count; where the two differ the row's sum decides. */
const withColumns = (
  row: FormRow,
  counted: readonly Slot[],
  heads: ApplicantHeads,
  reading: Reading,
): readonly Slot[] => {
  const { order, proof, around } = reading;
  const found = cellsUnder(row, heads, order);
  if (!found) return counted;
  const { under, hasMore } = found;
  const byColumn: readonly Slot[] = under.map((piece) => ({
    kind: 'cell',
    piece,
    by: '按列标题所在的列',
  }));
  if (hasMore) {
    if (areUnder(row, heads, reading)) return byColumn;
    const isCounted = around.isProven(row, proof, sevenPrinted);
    return isCounted ? counted : allOpen(byColumn, '格子比列标题多');
  }
  if (counted.some(isOpen) || same(under, piecesOf(counted))) return byColumn;
  const sumOfColumns = proves(proof, under);
  const sumOfCount = proves(proof, piecesOf(counted));
  if (sumOfColumns !== sumOfCount) return sumOfColumns ? byColumn : counted;
  return areUnder(row, heads, reading) ? byColumn : allOpen(byColumn, '列标题与格子次序不一致');
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

/** Whether all columns hold the same, so that their order does not matter. */
const isUniform = (slots: readonly Slot[]): boolean =>
  new Set(slots.map((slot) => (slot.kind === 'cell' ? slot.piece.text : null))).size === 1;

/** Whether each number stands in a line of its own: a list of columns is printed like a list of rows. */
const isScattered = ({ cells, segment: { strip } }: FormRow): boolean =>
  strip.from === 'line' &&
  cells.length > 1 &&
  new Set(cells.map(({ block, row }) => `${block} ${row}`)).size === cells.length;

const placeRow = (row: FormRow, heads: ApplicantHeads, around: Surroundings): Placed => {
  const order = heads.lost.length > 0 ? FORM : orderOf(row, heads);
  const proof = isForm(order) ? FORM_PROOF : proofFor(order);
  const cells = withoutMore(row.cells, FORM.length, around.columnsBehind(row, proof));
  const inOrder = joinTorn(place(cells, FORM.length, proof, around.isFirm(row)), proof);
  const pieces = order.flatMap((id) => heads.pieces.get(id) ?? []);
  const isCounted = row.segment.strip.from === 'counted' && pieces.length === FORM.length;
  const isProvenUnder = () =>
    around.isFirm(row) && around.isProven(row, proof, (one) => atHeads(one.cells, pieces));
  const counted = isCounted ? besideHeads(cells, pieces, inOrder, proof, isProvenUnder) : inOrder;
  const six = around.isFilled && counted.some(isOpen) ? underSixHeads(row, heads) : null;
  if (six) return six;
  const slots =
    heads.lost.length > 0 ? counted : withColumns(row, counted, heads, { order, proof, around });
  const isGappy = hasGaps(cells, FORM.length) && !areUnder(row, heads, { order, proof, around });
  const isLoose = isGappy || (isScattered(row) && !around.isEven);
  const isClear = !isLoose && (isForm(order) || isUniform(slots));
  if (isClear || proves(proof, piecesOf(slots)) || around.isProven(row, proof, sevenPrinted))
    return { order, slots };
  const by = isGappy
    ? '格子之间有空格'
    : isLoose
      ? '一个数一行，看不出是不是同一行的'
      : '列标题次序与表样不同';
  return { order, slots: allOpen(slots, `${by}，本行合计又对不上`) };
};

const LOST: Slot = { kind: 'open', choices: [0, null], by: '表头缺这一列，这一行也只有六个数' };

/** Whether the slots add up to more than nothing. */
const isProven = (slots: readonly Slot[], proof: Proof): boolean => {
  const way = piecesOf(slots);
  return proves(proof, way) && way.some((piece) => (amountOf(piece) ?? 0) > 0);
};

/** Beside heads that nobody knows cells are told by their place under the heads, or by the sums. */
const placeBeside = (row: FormRow, heads: ApplicantHeads, around: Surroundings): Placed => {
  const line = lineWithUnknown(row, 'applicant');
  const found = line && cellsOfLine(row, line);
  if (found)
    return {
      order: heads.order,
      slots: found.map((piece) => ({ kind: 'cell', piece, by: '与列标题同在一列' })),
    };
  const placed = placeRow(row, heads, around);
  if (line === null || row.segment.strip.from === 'known') return placed;
  const proof = proofFor(placed.order);
  return isProven(placed.slots, proof) || around.isProven(row, proof, sevenPrinted)
    ? placed
    : { ...placed, slots: allOpen(placed.slots, '列标题认不全，本行合计又对不上') };
};

const placedIn = (part: ReadonlyMap<ApplicantId, Piece>): Placed => ({
  order: [...part.keys()],
  slots: [...part.values()].map((piece) => ({ kind: 'cell', piece, by: '按列标题所在的列' })),
});

/** The columns of a row of table three, in the order of the form. */
export const requestColumns = (row: FormRow, around: Surroundings): readonly Column[] => {
  const heads = applicantHeads(row.heads);
  const part = partColumns(row, heads);
  const { order, slots } = part ? placedIn(part) : placeBeside(row, heads, around);
  return (part ? order : FORM).flatMap((id): readonly Column[] => {
    const metric = metricAt(row.id ?? '', id);
    const slot = slots[order.indexOf(id)] ?? LOST;
    return metric ? [{ metric, slot, head: heads.words.get(id) ?? null, unit: null }] : [];
  });
};

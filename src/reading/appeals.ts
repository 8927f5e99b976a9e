/** A printed row of table four in; its columns placed out. */
import { RESULTS, type ResultId } from '../vocabulary/metrics.ts';
import { blocksUnder } from './appeal-blocks.ts';
import { resultHeads, type ResultHeads } from './appeal-heads.ts';
import { atHeads, underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import { metricAt } from './metric-at.ts';
import type { Piece } from './pieces.ts';
import { hasGaps, place, type Slot } from './placing.ts';
import type { Column } from './placed-figure.ts';
import { joinTorn } from './torn-numbers.ts';
import { amountOf, proves, weighs, type Proof } from './row-proof.ts';
import { meaning, type Token } from './tokens.ts';
import { cellsOfLine, lineWithUnknown } from './unknown-heads.ts';
import { proofFor, WIDTH } from './whole-appeals.ts';

const byColumns = (
  { cells, segment }: FormRow,
  { heads, others }: ResultHeads,
  proof: Proof,
): readonly Slot[] | null => {
  if (segment.strip.from !== 'known') return null;
  const found = underHeads(
    cells.filter(({ column }) => !others.some(({ piece }) => piece.column === column)),
    heads.map((head) => head.piece),
  );
  if (!found || (found.hasMore && !(weighs(found.under) && proves(proof, found.under))))
    return null;
  return found.under.map((piece) => ({ kind: 'cell', piece, by: '按列标题所在的列' }));
};

/** Whether every block adds up to more than nothing. */
const isProven = (way: readonly (Piece | null)[], proof: Proof): boolean =>
  proves(proof, way) && (proof?.sums ?? []).every(({ total }) => (amountOf(way[total]) ?? 0) > 0);

const allOpen = (slots: readonly Slot[], by: string): readonly Slot[] =>
  slots.map((slot) =>
    slot.kind === 'cell' ? { kind: 'open', choices: [slot.piece, null], by } : slot,
  );

/**
 * In a counted grid numbers with empty cells between them, or with one beside the columns of the heads,
 * are in their columns only where the heads or the sums say so.
 */
const withHeads = (
  { cells, segment: { strip } }: FormRow,
  heads: readonly Token[],
  slots: readonly Slot[],
  proof: Proof,
): readonly Slot[] => {
  const count = slots.length;
  const isHeaded = strip.from === 'counted' && heads.length === count;
  const pieces = heads.map(({ piece }) => piece);
  const under = isHeaded ? atHeads(cells, pieces) : null;
  const printed = cells.filter(({ kind }) => kind !== 'empty');
  const isUnder = under !== null && printed.every((cell) => under.includes(cell));
  const placed = slots.map((slot) => (slot.kind === 'cell' ? slot.piece : null));
  if (isUnder || isProven(placed, proof)) return slots;
  if (under && isProven(under, proof))
    return under.map((piece) => ({ kind: 'cell', piece, by: '与列标题同在一列，合计相符' }));
  const isDoubtful = hasGaps(cells, count) || (under !== null && printed.length < count);
  if (!isDoubtful) return slots;
  const by = '格子与列标题对不上，合计又对不上';
  return allOpen(slots, by);
};

const FORM: readonly ResultId[] = RESULTS.map(({ id }) => id);

/** The results of each block in the order of their heads, where one line has a head for each. */
const ordersUnder = (heads: readonly Token[], blocks: number): readonly (readonly ResultId[])[] =>
  Array.from({ length: blocks }, (_, block) => {
    const own = heads.slice(block * WIDTH, (block + 1) * WIDTH);
    const ids = new Set(own.flatMap((head) => meaning(head, 'result')?.id ?? []));
    const lines = new Set(own.map(({ piece }) => `${piece.block} ${piece.row}`));
    return ids.size === WIDTH && lines.size === 1 ? [...ids] : FORM;
  });

/** Beside heads that nobody knows cells are told by their place under the heads alone. */
const withUnknown = (row: FormRow, slots: readonly Slot[]): readonly Slot[] => {
  const line = lineWithUnknown(row, 'result');
  if (!line || row.segment.strip.from === 'known') return slots;
  const found = cellsOfLine(row, line);
  if (found?.length === slots.length)
    return found.map((piece) => ({ kind: 'cell', piece, by: '与列标题同在一列' }));
  return allOpen(slots, '列标题认不全');
};

/** The columns of a row of table four, block by block. */
export const appealColumns = (row: FormRow): readonly Column[] => {
  const { blocks, isClear } = blocksUnder(row);
  const count = blocks.length * WIDTH;
  if (count === 0) return [];
  const found = resultHeads(row, blocks);
  const { heads, others } = found;
  const orders = ordersUnder(heads.length === count ? heads : [], blocks.length);
  const proof = proofFor(orders.map((order) => order.indexOf('total')));
  const placed = joinTorn(place(row.cells, count, proof), proof);
  const counted = withUnknown(row, withHeads(row, heads, placed, proof));
  const under = heads.length === count ? byColumns(row, found, proof) : null;
  const placedIn = under ?? (others.length > 0 ? allOpen(counted, '结果的列比表样多') : counted);
  const slots = isClear ? placedIn : allOpen(placedIn, '复议、诉讼各列的次序与表样不同');
  return blocks.flatMap((block, index) =>
    (orders[index] ?? FORM).flatMap((id, at): Column[] => {
      const slot = slots[index * WIDTH + at];
      const metric = metricAt(block, id);
      const head = RESULTS.find((result) => result.id === id)?.printed[0] ?? null;
      return slot && metric ? [{ metric, slot, head, unit: null }] : [];
    }),
  );
};

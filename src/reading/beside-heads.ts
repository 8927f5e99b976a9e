/** The cells of a row of a counted grid and the heads above in; the row's columns, minding numbers to the right of all heads, out. */
import { atHeads } from './columns.ts';
import type { Piece } from './pieces.ts';
import type { Slot } from './placing.ts';
import { proves, weighs, type Proof } from './row-proof.ts';

const isPrinted = ({ kind }: Piece): boolean => kind !== 'empty';

/** The cells without those in columns of their own behind the last head. */
export const withoutMore = (
  cells: readonly Piece[],
  count: number,
  more: number,
): readonly Piece[] => (cells.length < count + more ? cells : cells.slice(0, cells.length - more));

const isOpen = (slot: Slot): boolean => slot.kind === 'open';

/**
 * Where the order leaves columns open the heads tell them, if the table adds up under its heads. Where a
 * row prints fewer numbers than columns and one of them stands to the right of the heads, it may be
 * another year's: the sums must tell whether the others are under the heads or moved.
 */
export const besideHeads = (
  cells: readonly Piece[],
  heads: readonly Piece[],
  slots: readonly Slot[],
  proof: Proof,
  isProvenUnder: () => boolean,
): readonly Slot[] => {
  const under = atHeads(cells, heads);
  const printed = cells.filter(isPrinted);
  const last = Math.max(...heads.map(({ column }) => column));
  const isBeside = printed.length < slots.length && printed.some(({ column }) => column > last);
  if (!under || !(isBeside || slots.some(isOpen))) return slots;
  const counted = slots.flatMap((slot) => (slot.kind === 'cell' ? [slot.piece] : []));
  const isCounted = counted.length === slots.length && weighs(counted) && proves(proof, counted);
  if (isProvenUnder() || (!isCounted && weighs(under) && proves(proof, under)))
    return under.map((piece) => ({ kind: 'cell', piece, by: '与列标题同在一列，合计相符' }));
  if (isCounted || counted.length < slots.length) return slots;
  const by = '列标题的右边还有数，本行合计又对不上';
  return counted.map((piece) => ({ kind: 'open', choices: [piece], by }));
};

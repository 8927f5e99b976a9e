/** Placed slots in; slots out where a number torn apart by spaces (2 14) is one, if the row's sum proves it. */
import { kindOf } from './piece-kind.ts';
import { proves, type Proof } from './row-proof.ts';
import type { Slot } from './placing.ts';

const isTorn = (slot: Slot): boolean =>
  slot.kind === 'cell' &&
  slot.piece.kind === 'numbers' &&
  kindOf(slot.piece.text.replace(/\s+/gu, '')) === 'number';

const joined = (slot: Slot): Slot =>
  slot.kind === 'cell' && isTorn(slot)
    ? {
        kind: 'cell',
        piece: { ...slot.piece, kind: 'number', text: slot.piece.text.replace(/\s+/gu, '') },
        by: '格内数字被空格隔开，按合计连起',
      }
    : slot;

const hasNumber = (slot: Slot): boolean =>
  slot.kind === 'cell' && (slot.piece.kind === 'number' || slot.piece.kind === 'numbers');

/** Every number in two pieces: two rows in one, whose sums would hold joined too. */
const areTwoRows = (slots: readonly Slot[]): boolean => slots.filter(hasNumber).every(isTorn);

/** Joins torn numbers where the sum they belong to then holds; else they stay unreadable and so unsure. */
export const joinTorn = (slots: readonly Slot[], proof: Proof): readonly Slot[] => {
  if (proof === null || !slots.some(isTorn) || areTwoRows(slots)) return slots;
  const whole = slots.map(joined);
  const way = whole.map((slot) => (slot.kind === 'cell' ? slot.piece : null));
  const proven = new Set(
    proof.sums
      .filter((sum) => proves({ ...proof, sums: [sum] }, way))
      .flatMap(({ total, parts }) => [total, ...parts]),
  );
  return slots.map((slot, index) => (proven.has(index) ? (whole[index] ?? slot) : slot));
};

/** Placed slots in; slots out where a number torn apart by spaces (2 14) is one, if the row's sum proves it. */
import { proves, type Proof } from './row-proof.ts';
import type { Slot } from './placing.ts';

const TORN = /^\d{1,6}(?:\s+\d{1,6})+$/u;

/** Joins torn numbers where the row then adds up; otherwise they stay unreadable and so unsure. */
export const joinTorn = (slots: readonly Slot[], proof: Proof): readonly Slot[] => {
  const isTorn = (slot: Slot): boolean =>
    slot.kind === 'cell' && slot.piece.kind === 'numbers' && TORN.test(slot.piece.text);
  if (!slots.some(isTorn)) return slots;
  const joined = slots.map((slot): Slot => {
    if (slot.kind === 'open' || !isTorn(slot)) return slot;
    const text = slot.piece.text.replace(/\s+/gu, '');
    return {
      kind: 'cell',
      piece: { ...slot.piece, kind: 'number', text },
      by: '格内数字被空格隔开，按本行合计连起',
    };
  });
  const way = joined.map((slot) => (slot.kind === 'cell' ? slot.piece : null));
  return proves(proof, way) ? joined : slots;
};

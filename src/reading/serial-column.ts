/** Printed lines in; the same without the number of its row that a column for it puts before each, out. */
import type { Strip } from './strips.ts';

/** The head of a column that counts the rows. */
const SERIAL_HEAD = /^(?:序|编|編)\s*(?:号|號)$/u;

const SERIAL = /^\d{1,2}$/u;
const SERIAL_BEFORE = /^\d{1,2}\s+(?=\D|\d\s*[.．、])/u;

/** Whether a line heads a column that counts the rows. */
export const headsSerials = ({ pieces }: Strip): boolean =>
  pieces.some(({ kind, text }) => kind === 'text' && SERIAL_HEAD.test(text));

/** A line without the number of its row in a column that counts them. */
export const withoutSerial = (strip: Strip): Strip => {
  const [first, ...others] = strip.pieces;
  if (strip.from !== 'line' || !first) return strip;
  const isAlone = SERIAL.test(first.text) && others[0]?.kind === 'text';
  const text = first.kind === 'text' ? first.text.replace(SERIAL_BEFORE, '') : first.text;
  return { ...strip, pieces: isAlone ? others : [{ ...first, text }, ...others] };
};

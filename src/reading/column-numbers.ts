/** Strips in; the same without rows that number the columns below their heads (1 2 3 … 15) out. */
import type { Strip } from './strips.ts';

/** Fewer may be figures; so many in a row add up to none of the form's totals. */
const FEWEST = 10;

const numbersColumns = ({ pieces }: Strip): boolean => {
  const numbers = pieces.filter(({ kind }) => kind !== 'text');
  return numbers.length >= FEWEST && numbers.every(({ text }, at) => text === String(at + 1));
};

/** Leaves out the rows that number columns. */
export const withoutColumnNumbers = (strips: readonly Strip[]): readonly Strip[] =>
  strips.filter((strip) => !numbersColumns(strip));

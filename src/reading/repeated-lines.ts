/** Printed rows in; the same without their numbers where lines that repeat others were left out, out. */
import type { Strip } from './strips.ts';

/** The tables have so many labels alone, some of them alike. */
const FEWEST_LINES = 40;

const isNumber = ({ from, pieces }: Strip): boolean =>
  from === 'line' && pieces.length === 1 && pieces[0]?.kind !== 'text';

/**
 * Some programs that take the text of web pages keep one of all lines that are alike. What is left of tables
 * printed one cell a line tells no cell.
 */
export const withoutLoneNumbers = (strips: readonly Strip[]): readonly Strip[] => {
  const lines = strips.filter(({ from }) => from === 'line').map(({ texts }) => texts.join());
  const isThinned = lines.length >= FEWEST_LINES && new Set(lines).size === lines.length;
  return isThinned ? strips.filter((strip) => !isNumber(strip)) : strips;
};

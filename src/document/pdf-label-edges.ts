/** Lines at the edge of an unruled table in, those of its first and last row's numbered label out. */
import { isFigure } from './pdf-columns.ts';
import { ITEM, LABEL, startsLabel, WIDEST_LEADING } from './pdf-label-blocks.ts';
import { figureCount, NUMBERED, type Row, UNEVEN } from './pdf-labels.ts';
import type { Line } from './pdf-words.ts';

/** Whether a line may stand in the middle or at the end of a label: no number of a row in it. */
const goesOnWith = <T extends Line>({ chunks }: Row<T>): boolean =>
  chunks.every((chunk) => isFigure(chunk) || !NUMBERED.test(chunk.text));

const gapOf = <T extends Line>(above: Row<T>, below: Row<T>): number =>
  (above.line.y - below.line.y) / below.line.size;

/** A label, with names of groups between its lines, has no more lines than this above its figures. */
const MOST_ABOVE = 4;

/** The lines of words right above a line, the nearest first. */
const wordsAbove = <T extends Line>(
  rows: readonly Row<T>[],
  at: number,
  least: number,
): readonly number[] => {
  const above: number[] = [];
  for (let next = at - 1; next >= Math.max(least, at - MOST_ABOVE); next--) {
    const [row, below] = [rows[next], rows[next + 1]];
    if (!row || !below || figureCount(row) > 0 || gapOf(row, below) > WIDEST_LEADING) break;
    above.push(next);
  }
  return above;
};

/** The line in which the label of a row of figures begins, from `least` on; its own where no other tells it. */
export const labelStart = <T extends Line>(
  rows: readonly Row<T>[],
  at: number,
  least: number,
): number => {
  const row = rows[at];
  if (!row || !goesOnWith(row)) return at;
  const above = wordsAbove(rows, at, least);
  const begins = (sign: RegExp) => (one: number) =>
    rows[one]?.chunks.some(({ text }) => sign.test(text)) === true;
  return above.find(begins(ITEM)) ?? above.find(begins(LABEL)) ?? at;
};

/** Whether three lines are of one numbered label that has its figures in the middle. */
export const isEvenAround = <T extends Line>([above, row, below]: readonly (
  Row<T> | undefined
)[]): boolean =>
  above !== undefined &&
  row !== undefined &&
  below !== undefined &&
  startsLabel(above) &&
  figureCount(above) === 0 &&
  goesOnWith(row) &&
  figureCount(below) === 0 &&
  goesOnWith(below) &&
  gapOf(row, below) < WIDEST_LEADING &&
  Math.abs(gapOf(above, row) - gapOf(row, below)) < UNEVEN;

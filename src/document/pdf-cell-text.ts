/** Lines printed in a cell in, its text out; a figure that the cell was too narrow for is whole again. */
import { lineText, type Line } from './pdf-words.ts';

interface LinedBox {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** The widest padding that programs leave between border and text, each side. */
const WIDEST_PADDING = 6;

/** Space between borders and text, both sides together: what the fullest line of the table leaves. */
export const paddingOf = (boxes: readonly LinedBox[]): number => {
  const gaps = boxes.flatMap(({ left, right, lines }) =>
    lines.map((line) => Math.max(0, Math.min(line.x - left, right - line.right))),
  );
  return 2 * Math.min(WIDEST_PADDING, ...gaps);
};

const FIGURE_ENDS = /[\d０-９.,，．]$/u;
const FIGURE_GOES_ON = /^[\d０-９.,，．]/u;
/** Width of a digit in ems where the line does not tell; the narrowest fonts have half an em. */
const DIGIT = 0.5;
const TOLERANCE = 0.5;

const leavesNoRoom = (line: Line, width: number, next: number): boolean =>
  line.right - line.x + next > width - TOLERANCE;

const digitWidth = (line: Line): number => {
  const text = lineText(line);
  return /^[\d０-９]+$/u.test(text) ? (line.right - line.x) / text.length : DIGIT * line.size;
};

/** Whether a figure was broken because its cell is too narrow: not one more digit had room. */
const isBrokenFigure = (line: Line, next: Line, width: number): boolean =>
  FIGURE_ENDS.test(lineText(line)) &&
  FIGURE_GOES_ON.test(lineText(next)) &&
  leavesNoRoom(line, width, digitWidth(line));

/** The text of a cell whose lines have `width` to stand in; `isFull`: the last line has no room for another character. */
export const cellText = (
  lines: readonly Line[],
  width: number,
): { readonly text: string; readonly isFull: boolean } => {
  const last = lines.at(-1);
  const text = lines.reduce((before, line, at) => {
    const previous = lines[at - 1];
    if (!previous) return lineText(line);
    return before + (isBrokenFigure(previous, line, width) ? '' : '\n') + lineText(line);
  }, '');
  return { text, isFull: last !== undefined && leavesNoRoom(last, width, 1.2 * last.size) };
};

/** The cells of a row and the widths of their columns in, the height the wrapped text needs out. */

const LINE = 15;
const PADDING = 5;
/** Excel's limit for the height of a row, in points. */
const HIGHEST = 409;

/** Digits' widths that a text takes; Chinese characters take two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2000' ? 2 : 1), 0);

const linesOf = (text: string, columnWidth: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (columnWidth - 1.5))),
      0,
    );

/** In points. Excel and WPS do not fit rows to wrapped text when a file is opened for the first time. */
export const rowHeight = (texts: readonly string[], columnWidths: readonly number[]): number =>
  Math.min(
    HIGHEST,
    PADDING + LINE * Math.max(1, ...texts.map((text, at) => linesOf(text, columnWidths[at] ?? 10))),
  );

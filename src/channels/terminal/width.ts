/** Text in, its width in terminal columns out; Chinese characters take two. */

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /[\p{M}\u200B-\u200D]/u;

const columnsOf = (character: string): number => {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

/** Columns that a text without line breaks takes. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + columnsOf(character), 0);

/** Fills up with spaces, on the right or, for numbers, on the left. */
export const pad = (text: string, width: number, alignRight: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return alignRight ? `${space}${text}` : `${text}${space}`;
};

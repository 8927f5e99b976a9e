/** Lines of a text in; the same without the marks of a quoted e-mail (`> `) where nearly all lines have one, out. */
import type { Line } from './text-rows.ts';

const MARK = /^> ?/u;
const MOST = 0.8;
const FEWEST_LINES = 5;

/** Takes the marks off, those of a quotation in a quotation too. */
export const unquoted = (lines: readonly Line[]): readonly Line[] => {
  const printed = lines.filter(({ text }) => text.trim() !== '');
  const marked = printed.filter(({ text }) => MARK.test(text));
  if (marked.length < FEWEST_LINES || marked.length < printed.length * MOST) return lines;
  return unquoted(lines.map(({ text, number }) => ({ text: text.replace(MARK, ''), number })));
};

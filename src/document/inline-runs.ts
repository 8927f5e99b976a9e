/** Runs of one line with how each is set in, the line as a reader takes it out. */

/**
 * `raised`: superscript. `struck`: crossed out. `faint`: in a colour or size that nobody sees beside other text.
 */
export type Setting = 'plain' | 'raised' | 'struck' | 'faint';

export interface Run {
  readonly text: string;
  readonly setting: Setting;
}

/** What stands for a picture or control where its cell has no text: something is printed that cannot be read. */
export const PICTURE = '\uFFFC';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DIGITS = /^\s*\d+\s*$/u;

/** Digits as superscripts. */
export const footnoteMark = (digits: string): string =>
  digits.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

const raised = (text: string): string => (DIGITS.test(text) ? footnoteMark(text.trim()) : text);

const isPlain = ({ text, setting }: Run): boolean => setting === 'plain' && text.trim() !== '';

const UNREADABLE = '\uFFFD';
const DIGIT = /[\d０-９]/gu;

/** Text that stands alone: whether a number crossed out with no other in its place still counts is not known. */
const alone = ({ text, setting }: Run): string =>
  setting === 'struck' ? text.replace(DIGIT, UNREADABLE) : text;

/**
 * The text of a line. Beside plain text, faint and struck runs are not read, and a raised number is the mark
 * of a footnote (22¹), not more digits of the number before it. A line without plain text is read as it is.
 */
export const lineText = (runs: readonly Run[]): string => {
  if (runs.every(({ setting }) => setting === 'plain') || !runs.some(isPlain))
    return runs.map(alone).join('');
  let line = '';
  for (const { text, setting } of runs)
    if (setting === 'plain') line += text;
    else if (setting === 'raised') line += line.trim() === '' ? text : raised(text);
  return line;
};

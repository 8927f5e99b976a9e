/** The text of a document in, the same with white space that means nothing added out. */
import type { Random } from './random.ts';

const crlf = (text: string): string => text.replace(/\n/gu, '\r\n');
const trailing = (text: string): string => text.replace(/(?<=[^\t\n])\n/gu, '  \n');
const tall = (text: string): string => text.replace(/\n\n/gu, '\n\n\n');
const unfinished = (text: string): string => text.trimEnd();
const same = (text: string): string => text;

/** Two spaces at the end of a Markdown line are a line break; so Markdown gets none. */
export const loosenSpace = (
  text: string,
  format: 'text' | 'markdown' | 'html',
  random: Random,
): string =>
  random.pick([same, crlf, tall, unfinished, format === 'markdown' ? same : trailing])(text);

/** An Answer and the slips of the pen in its question in, the Answer that says what they were read as out. */
import type { Answer } from './answer.ts';

interface Mended {
  readonly words: string;
  readonly as: string;
}

const note = ({ words, as }: Mended): string => `“${words}”按“${as}”理解。`;

/** Says first which words were read as others; an answer that answers nothing needs no such note. */
export const withMended = (answer: Answer, mended: readonly Mended[]): Answer =>
  answer.intent === 'unknown'
    ? answer
    : { ...answer, notes: [...mended.map(note), ...answer.notes] };

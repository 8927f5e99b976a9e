/** An Answer and what was mended or left aside in its question in, the Answer that says so out. */
import type { Answer } from './answer.ts';

interface Mended {
  readonly words: string;
  readonly as: string;
}

const note = ({ words, as }: Mended): string => `“${words}”按“${as}”理解。`;

const asideNote = (aside: readonly string[]): string =>
  `只回答问的那一句，${aside.map((words) => `“${words}”`).join('、')}没有算作条件。`;

/** Says first which words were read as others; an answer that answers nothing needs no such note. */
export const withMended = (
  answer: Answer,
  mended: readonly Mended[],
  aside: readonly string[],
): Answer =>
  answer.intent === 'unknown'
    ? answer
    : {
        ...answer,
        notes: [
          ...mended.map(note),
          ...(aside.length > 0 ? [asideNote(aside)] : []),
          ...answer.notes,
        ],
      };

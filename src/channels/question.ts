/** What a person typed in, a question fit to be asked out, or a friendly sentence why it cannot be. */

/** Longest question in characters. */
export const QUESTION_LIMIT = 500;

export type ReadQuestion = { readonly question: string } | { readonly problem: string };

const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** Turns control characters, direction marks and runs of white space into one space. */
export const readQuestion = (typed: string): ReadQuestion => {
  const question = typed.replace(INVISIBLE, ' ').trim();
  if (question === '') return { problem: '请先写下您的问题，例如“固原2023依申请多少件”。' };
  const { length } = Array.from(question);
  if (length > QUESTION_LIMIT)
    return {
      problem: `这段话有 ${length} 字，一次最多看 ${QUESTION_LIMIT} 字。请只留下要问的那一句再发一次。`,
    };
  return { question };
};

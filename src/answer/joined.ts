/** Answers to several questions of one message in, one Answer that tells them all out. */
import type { Answer } from './answer.ts';

const onceEach = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const isAnswered = (answer: Answer): boolean =>
  answer.figures.length + answer.excerpts.length + answer.findings.length > 0;

/** The answers one after another; the kind of the first that tells something. `left`: so many more were asked. */
export const joined = (answers: readonly Answer[], left: number): Answer => {
  const [first] = answers;
  if (!first) throw new RangeError('no answers to join');
  const main = answers.find(isAnswered) ?? first;
  return {
    intent: main.intent,
    lead: answers.map(({ lead }) => lead).join('\n'),
    table: null,
    notes: [
      ...(left > 0
        ? [`一次答 ${String(answers.length)} 个问题，后面 ${String(left)} 个没有答，请再问。`]
        : []),
      ...onceEach(answers.flatMap(({ notes }) => notes)),
    ],
    figures: answers.flatMap(({ figures }) => figures),
    excerpts: answers.flatMap(({ excerpts }) => excerpts),
    findings: onceEach(answers.flatMap(({ findings }) => findings)),
    options: onceEach(answers.flatMap(({ options }) => options)),
  };
};

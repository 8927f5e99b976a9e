/** Answers to several questions of one message in, one Answer that tells them all out. */
import type { Answer } from './answer.ts';

const onceEach = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const isAnswered = (answer: Answer): boolean =>
  answer.figures.length + answer.excerpts.length + answer.findings.length > 0;

/** The answers one after another; the kind of the first that tells something. */
export const joined = (answers: readonly Answer[]): Answer => {
  const [first] = answers;
  if (!first) throw new RangeError('no answers to join');
  const main = answers.find(isAnswered) ?? first;
  return {
    intent: main.intent,
    lead: answers.map(({ lead }) => lead).join('\n'),
    table: null,
    notes: onceEach(answers.flatMap(({ notes }) => notes)),
    figures: answers.flatMap(({ figures }) => figures),
    excerpts: answers.flatMap(({ excerpts }) => excerpts),
    findings: onceEach(answers.flatMap(({ findings }) => findings)),
    options: onceEach(answers.flatMap(({ options }) => options)),
  };
};

/** Figures that answer only some of what was asked in, the answer that says so and asks again out. */
import { answer, type Answer, type AnswerFigure } from '../../src/answer/answer.ts';
import { metricQuestion } from '../../src/answer/metric-name.ts';

const ADDING =
  /^(?:那|那么|把)?[这那]?(?:[两二三四五2-5](?:个数?|项|家|年|样|种|者|份))?(?:都|全部?|一共|总共)?(?:加|合|相加)/u;

/** 加起来 behind a single number: nothing to add it to. */
export const addsNothing = (
  text: string,
  cues: ReadonlySet<string>,
  [only, ...more]: readonly AnswerFigure[],
): Answer | null =>
  only && more.length === 0 && cues.has('sum') && ADDING.test(text)
    ? answer('clarify', '要把哪几个数加起来？请在一句话里说全，例如：', {
        options: [metricQuestion(only.issuer, only.year, only.metric)],
      })
    : null;

/** No number is told: which of the questions it would answer is not clear. */
export const partlyHeard = (asks: number, figures: readonly AnswerFigure[]): Answer => {
  const names = figures.map(({ name }) => `“${name}”`).join('、');
  return answer('clarify', `这句话问了 ${String(asks)} 个数，只听懂了${names}。请分开问，例如：`, {
    options: figures.map(({ issuer, year, metric }) => metricQuestion(issuer, year, metric)),
  });
};

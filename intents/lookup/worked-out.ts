/** Figures in, the one that is worked out from them out: a sum, a mean, a difference, with every cell behind it. */
import type { AnswerFigure } from '../../src/answer/answer.ts';

/** What is said of the number itself; the unit is the first figure's unless told. */
type Told = Pick<AnswerFigure, 'metric' | 'name' | 'value'> &
  Partial<Pick<AnswerFigure, 'unit' | 'of' | 'over'>>;

/** The figure; `over` names the report of each of its parts. */
export const workedOut = (
  parts: readonly [AnswerFigure, ...AnswerFigure[]],
  told: Told,
): AnswerFigure => ({
  ...parts[0],
  of: [...new Set(parts.map(({ metric }) => metric))].join('+'),
  over: parts.map(({ issuer, year }) => ({ issuer, year })),
  ...told,
  derived: true,
  sources: parts.flatMap(({ sources }) => sources),
});

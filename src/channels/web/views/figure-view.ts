/** Figures in, the numbers an answer is about out, large. */
import { html } from 'hono/html';
import type { Answer, AnswerFigure } from '../../../answer/answer.ts';
import { numberWords, ownerWords, unitWords } from '../../words.ts';
import type { Markup } from './markup.ts';

/** More figures than this are told by a table, not by large numbers. */
const MOST = 4;

const WORKED_OUT: readonly string[] = ['share', 'difference', 'growth', 'sum', 'mean'];

/** The figures to show large: all of a few; beside a table only the one it adds up to. */
export const largeFigures = ({ figures, table }: Answer): readonly AnswerFigure[] =>
  !table && figures.length <= MOST
    ? figures
    : figures.slice(0, 1).filter(({ metric }) => WORKED_OUT.includes(metric));

const figure = (shown: AnswerFigure): Markup =>
  html`<div class="figure${shown.value === null ? ' blank' : ''}">
    <dt>${ownerWords(shown)}<span>${shown.name}</span></dt>
    <dd><b>${numberWords(shown)}</b><span class="unit">${unitWords(shown)}</span></dd>
  </div>`;

/** The large numbers of an answer; nothing where it has none or too many. */
export const figureView = (answer: Answer): Markup | '' => {
  const large = largeFigures(answer);
  return large.length === 0 ? '' : html`<dl class="figures">${large.map(figure)}</dl>`;
};

/** A question with its answer, or with what went wrong, in; one entry of the conversation out. */
import { html } from 'hono/html';
import type { Example } from '../../channel.ts';
import { answerView } from './answer-view.ts';
import type { Markup } from './markup.ts';

/** An exchange; the question links to a page that asks it again. `id` marks a place to jump to, an editor may judge findings. */
export const exchangeView = ({ question, answer }: Example, id = '', isEditor = false): Markup =>
  html`<li class="exchange" ${id === '' ? '' : html`id="${id}"`}>
    <h3 class="question"><a href="/?q=${encodeURIComponent(question)}">${question}</a></h3>
    ${answerView(answer, isEditor)}
  </li>`;

/** An entry that tells what went wrong and what to do. */
export const problemView = (problem: string): Markup =>
  html`<li class="exchange"><p class="problem" role="alert">${problem}</p></li>`;

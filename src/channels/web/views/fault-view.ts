/** A fault in, a proof-reader's remark out: what is wrong, both sides, the words that show it with their place, the basis. */
import { html } from 'hono/html';
import type { Fault, Quote } from '../../../answer/fault-list/fault.ts';
import { SEVERITY_NAMES } from '../../../answer/fault-list/list-words.ts';
import { sidesWords } from '../../words.ts';
import type { Markup } from './markup.ts';

const rowView = (cells: readonly string[]): Markup =>
  html`<p class="printed" aria-label="表中这一行">
    ${cells.map((cell, at) => html`<span class="${at === 0 ? 'cell label' : 'cell'}">${cell}</span>`)}
  </p>`;

/** A row of a table is drawn as one. */
const quoteView = ({ text }: Quote): Markup =>
  text.includes(' | ')
    ? rowView(text.split('|').map((cell) => cell.trim()))
    : html`<blockquote>${text}</blockquote>`;

/** One fault of a checked document. */
export const faultView = (fault: Fault): Markup => {
  const sides = sidesWords(fault);
  const quotes = fault.quotes.filter(({ text }) => !fault.message.includes(text));
  return html`<li class="finding ${fault.severity}">
    <p class="what">
      <strong>${SEVERITY_NAMES[fault.severity]} · ${fault.kind}</strong>${fault.message}
    </p>
    ${sides === null ? '' : html`<p class="sides">${sides}</p>`} ${quotes.map(quoteView)}
    ${fault.cause === null ? '' : html`<p class="cause">可能的原因：${fault.cause}</p>`}
    <p class="basis">${fault.place} · 依据：${fault.basis}</p>
    <p class="basis">建议：${fault.advice}</p>
  </li>`;
};

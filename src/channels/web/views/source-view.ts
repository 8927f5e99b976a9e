/** Printed cells in, 出处 out: the path to the cell and its printed row with the cell marked. */
import { html } from 'hono/html';
import type { Source } from '../../../answer/answer.ts';
import { originalOf, printedCells, sourceWords } from '../../words.ts';
import type { Markup, Pieces } from './markup.ts';

/** Cells shown before the rest folds away, and the most that are shown at all. */
const OPEN = 1;
const MOST = 40;

const cellClass = (cell: string): string => (/\p{Script=Han}/u.test(cell) ? 'cell label' : 'cell');

const row = (source: Source): Markup => {
  const { cells, marked } = printedCells(source);
  return html`<p class="printed" aria-label="表中这一行">
    ${cells.map((cell, index) =>
      index === marked
        ? html`<mark class="cell">${cell}</mark>`
        : html`<span class="${cellClass(cell)}">${cell}</span>`,
    )}
  </p>`;
};

const original = (source: Source): Markup | Pieces => {
  const address = originalOf(source);
  return address === null
    ? ''
    : html`<a href="${address}" target="_blank" rel="noopener noreferrer">原件</a>`;
};

const place = (source: Source): Markup =>
  html`<li>
    <p class="path">
      ${sourceWords(source).map((step) => html`<span>${step}</span> `)}${original(source)}
    </p>
    ${row(source)}
  </li>`;

const folded = (sources: readonly Source[]): Markup =>
  html`<details>
    <summary>另外 ${sources.length} 处</summary>
    <ol>
      ${sources.slice(0, MOST).map(place)}
    </ol>
    ${sources.length > MOST ? html`<p class="path">其余 ${sources.length - MOST} 处从略。</p>` : ''}
  </details>`;

/** 出处 of an answer; nothing where no cell stands behind it. */
export const sourceView = (sources: readonly Source[]): Markup | Pieces => {
  if (sources.length === 0) return '';
  const rest = sources.slice(OPEN);
  return html`<section class="sources">
    <h4>出处</h4>
    <ol>
      ${sources.slice(0, OPEN).map(place)}
    </ol>
    ${rest.length > 0 ? folded(rest) : ''}
  </section>`;
};

/** Printed rows in, 出处 out: the path to each row and its cells, those marked that the numbers come from. */
import { html } from 'hono/html';
import type { Source } from '../../../answer/answer.ts';
import type { PrintedRow } from '../../printed-rows.ts';
import { originalOf } from '../../words.ts';
import type { Markup, Pieces } from './markup.ts';

/** Rows shown before the rest folds away, and the most that are shown at all. */
const OPEN = 1;
const MOST = 40;

const cellClass = (cell: string): string => (/\p{Script=Han}/u.test(cell) ? 'cell label' : 'cell');

const printed = ({ cells, marked }: PrintedRow): Markup =>
  html`<p class="printed" aria-label="表中这一行">
    ${cells.map((cell, index) =>
      marked.has(index)
        ? html`<mark class="cell">${cell}</mark>`
        : html`<span class="${cellClass(cell)}">${cell}</span>`,
    )}
  </p>`;

const original = (source: Source): Markup | Pieces => {
  const address = originalOf(source);
  return address === null
    ? ''
    : html`<a href="${address}" target="_blank" rel="noopener noreferrer">原件</a>`;
};

const place = (row: PrintedRow): Markup =>
  html`<li>
    <p class="path">
      ${row.path.map((step) => html`<span>${step}</span> `)}${original(row.source)}
    </p>
    ${printed(row)}
  </li>`;

const folded = (rows: readonly PrintedRow[]): Markup =>
  html`<details>
    <summary>另外 ${rows.length} 行</summary>
    <ol>
      ${rows.slice(0, MOST).map(place)}
    </ol>
    ${rows.length > MOST ? html`<p class="path">其余 ${rows.length - MOST} 行从略。</p>` : ''}
  </details>`;

/** 出处 of an answer; nothing where no row stands behind it. */
export const sourceView = (rows: readonly PrintedRow[]): Markup | Pieces => {
  if (rows.length === 0) return '';
  const rest = rows.slice(OPEN);
  return html`<section class="sources">
    <h4>出处</h4>
    <ol>
      ${rows.slice(0, OPEN).map(place)}
    </ol>
    ${rest.length > 0 ? folded(rest) : ''}
  </section>`;
};

/** The table of an answer, or its many figures, in; a table that scrolls inside itself out. */
import { html } from 'hono/html';
import type { Answer, AnswerTable } from '../../../answer/answer.ts';
import { figureTable, isNumberCell } from '../../figure-table.ts';
import { largeFigures } from './figure-view.ts';
import type { Markup } from './markup.ts';

const numberClass = (isNumber: boolean): string => (isNumber ? 'number' : 'text');

const cellOf = (text: string, index: number): Markup =>
  index === 0
    ? html`<th scope="row">${text}</th>`
    : html`<td class="${numberClass(isNumberCell(text))}">${text}</td>`;

const headOf = ({ head, rows }: AnswerTable): readonly Markup[] =>
  head.map((text, column) => {
    const isNumber = column > 0 && rows.some((row) => isNumberCell(row[column] ?? ''));
    return html`<th scope="col" class="${numberClass(isNumber)}">${text}</th>`;
  });

/** A real table; nothing where the large numbers tell all. */
export const tableView = (answer: Answer): Markup | '' => {
  const many = answer.figures.length > largeFigures(answer).length;
  const table = answer.table ?? (many ? figureTable(answer.figures) : null);
  if (!table) return '';
  return html`<div class="table" role="region" aria-label="表格" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headOf(table)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (cells) =>
            html`<tr>
              ${cells.map(cellOf)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

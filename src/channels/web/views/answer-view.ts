/** An Answer in, its card on the page out: figure, sentence, table, 出处, findings, excerpts, what to ask next. */
import { html } from 'hono/html';
import type { Answer, AnswerFigure, Excerpt } from '../../../answer/answer.ts';
import { FIGURES_FILE, figuresCsv } from '../../figures-csv.ts';
import { printedRowsOf } from '../../printed-rows.ts';
import { excerptWords, optionsWords } from '../../words.ts';
import { chartView } from './chart-view.ts';
import { figureView } from './figure-view.ts';
import { findingView } from './finding-view.ts';
import type { Markup } from './markup.ts';
import { sourceView } from './source-view.ts';
import { tableView } from './table-view.ts';

const FEWEST_EXPORTED = 2;

const notesView = (notes: readonly string[]): Markup | '' =>
  notes.length === 0
    ? ''
    : html`<ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;

const excerptView = (excerpt: Excerpt): Markup =>
  html`<figure class="excerpt">
    <blockquote>${excerpt.text}</blockquote>
    <figcaption>${excerptWords(excerpt)}</figcaption>
  </figure>`;

/** The figures with their sources as a file; nothing where a number or two say it all. */
const exportView = (figures: readonly AnswerFigure[]): Markup | '' =>
  figures.length < FEWEST_EXPORTED
    ? ''
    : html`<p class="export">
        <a
          download="${FIGURES_FILE}"
          href="data:text/csv;charset=utf-8,${encodeURIComponent(figuresCsv(figures))}"
          >导出 ${figures.length} 个数和出处（CSV）</a
        >
      </p>`;

/** Questions as buttons; each asks itself, with or without script. */
export const questionButtons = (questions: readonly string[], label: string): Markup | '' =>
  questions.length === 0
    ? ''
    : html`<form class="questions" method="post" action="/ask" aria-label="${label}" data-ask>
        <span class="label">${label}</span>
        ${questions.map(
          (question) => html`<button name="question" value="${question}">${question}</button> `,
        )}
      </form>`;

/** The whole answer as a card; an editor may judge its findings. */
export const answerView = (answer: Answer, isEditor = false): Markup =>
  html`<article
    class="answer"
    data-intent="${answer.intent}"
    lang="${answer.traditional === true ? 'zh-Hant' : 'zh-Hans'}"
    aria-label="回答"
  >
    ${figureView(answer)}
    <p class="lead">${answer.lead}</p>
    ${notesView(answer.notes)} ${chartView(answer)} ${tableView(answer)}
    ${sourceView(printedRowsOf(answer.figures))} ${findingView(answer.findings, isEditor)}
    ${answer.excerpts.map(excerptView)} ${exportView(answer.figures)}
    ${questionButtons(answer.options, optionsWords(answer.intent))}
  </article>`;

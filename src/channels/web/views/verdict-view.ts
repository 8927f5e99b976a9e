/** A finding with what a person said of it in, the verdict and, for an editor, the form that gives one out. */
import { html } from 'hono/html';
import type { AnswerFinding } from '../../../answer/answer.ts';
import { type Verdict, VERDICT_KINDS } from '../../../report/verdict.ts';
import { REMARK_LIMIT, WITHDRAW, verdictWords } from '../../verdicts.ts';
import type { Markup } from './markup.ts';

/** Enter in the remark must not choose a verdict: the form's first button is one that does nothing. */
const noDefault = html`<button disabled hidden></button>`;

const form = (key: string, verdict: Verdict | null): Markup =>
  html`<details class="judge">
    <summary>${verdict ? '改判' : '判定'}</summary>
    <form method="post" action="/verdict" data-verdict>
      ${noDefault}
      <input type="hidden" name="key" value="${key}" />
      <input
        name="remark"
        value="${verdict?.remark ?? ''}"
        maxlength="${REMARK_LIMIT}"
        placeholder="备注，可以不写"
        aria-label="备注"
        autocomplete="off"
      />
      ${VERDICT_KINDS.map((kind) => html`<button name="kind" value="${kind}">${kind}</button> `)}
      ${verdict ? html`<button name="kind" value="${WITHDRAW}">${WITHDRAW}</button>` : ''}
    </form>
  </details>`;

/** What was said of it; nothing where nobody said anything and the reader may not. */
export const verdictView = (
  { key, verdict = null }: AnswerFinding,
  isEditor: boolean,
): readonly (Markup | '')[] => [
  verdict ? html`<p class="verdict">${verdictWords(verdict)}</p>` : '',
  isEditor && key !== undefined ? form(key, verdict) : '',
];

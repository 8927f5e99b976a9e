/** Findings in, warnings with both sides, the words that show them and the rule's basis out. */
import { html } from 'hono/html';
import type { AnswerFinding } from '../../../answer/answer.ts';
import { quotesOf, reportWords, SEVERITY_WORDS, sidesWords } from '../../words.ts';
import type { Markup } from './markup.ts';
import { isFalseAlarm } from '../../verdicts.ts';
import { verdictView } from './verdict-view.ts';

/** Findings shown before the rest folds away. */
const OPEN = 5;

const isSettled = ({ verdict }: AnswerFinding): boolean =>
  verdict?.kind === '误报' || verdict?.kind === '已改';

/** One finding; what was judged 误报 or 已改 steps back. */
export const oneFindingView = (shown: AnswerFinding, isEditor: boolean): Markup =>
  html`<li class="finding ${shown.severity}${isSettled(shown) ? ' settled' : ''}">
    <p class="what"><strong>${SEVERITY_WORDS[shown.severity]}</strong>${shown.message}</p>
    ${sidesWords(shown) === null ? '' : html`<p class="sides">${sidesWords(shown)}</p>`}
    ${quotesOf(shown).map((quote) => html`<blockquote>${quote}</blockquote>`)}
    ${shown.cause === null ? '' : html`<p class="cause">可能的原因：${shown.cause}</p>`}
    <p class="basis">${reportWords(shown)}报告 · 依据：${shown.basis}</p>
    ${verdictView(shown, isEditor)}
  </li>`;

/** The findings of an answer; nothing where there are none. */
export const findingView = (findings: readonly AnswerFinding[], isEditor: boolean): Markup | '' => {
  const finding = (shown: AnswerFinding): Markup => oneFindingView(shown, isEditor);
  if (findings.length === 0) return '';
  const standing = findings.filter((shown) => !isFalseAlarm(shown));
  const dismissed = findings.filter(isFalseAlarm);
  const rest = standing.slice(OPEN);
  return html`<section class="findings">
    <h4>核验发现</h4>
    <ul>
      ${standing.slice(0, OPEN).map(finding)}
    </ul>
    ${
      rest.length === 0
        ? ''
        : html`<details>
            <summary>另外 ${rest.length} 条</summary>
            <ul>
              ${rest.map(finding)}
            </ul>
          </details>`
    }
    ${
      dismissed.length === 0
        ? ''
        : html`<details>
            <summary>已判为误报 ${dismissed.length} 条</summary>
            <ul>
              ${dismissed.map(finding)}
            </ul>
          </details>`
    }
  </section>`;
};

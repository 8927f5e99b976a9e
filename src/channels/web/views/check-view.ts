/** A checked document in, its result as an entry of the conversation out: identity, counts, faults by group, the list. */
import { html } from 'hono/html';
import type { Fault } from '../../../answer/fault-list/fault.ts';
import { countsOf } from '../../../answer/fault-list/counts.ts';
import { groupsOf } from '../../../answer/fault-list/fault-list.ts';
import {
  type CheckedDocument,
  notesOf,
  identityWords,
  outcomeWords,
  sortedFaults,
} from '../../checked-document.ts';
import { LIST_FORMATS } from '../../list-file.ts';
import { HELD_MINUTES } from '../../held-checks.ts';
import { faultView } from './fault-view.ts';
import type { Markup } from './markup.ts';

/** A result in the conversation; `document` is null where it was forgotten. */
export interface ShownCheck {
  readonly checkId: string;
  readonly document: CheckedDocument | null;
  readonly remark?: string;
}

const number = (name: string, value: number, className: string): Markup =>
  html`<div class="figure ${value === 0 ? 'none' : className}">
    <dt>${name}</dt>
    <dd><b>${value}</b><span class="unit">处</span></dd>
  </div>`;

const numbers = ({ checked: { faults } }: CheckedDocument): Markup => {
  const { error, warning, notice } = countsOf(faults);
  return html`<dl class="figures counts">
    ${number('错误', error, 'error')} ${number('警告', warning, 'warning')}
    ${number('提示', notice, 'notice')}
  </dl>`;
};

const groupView = ({ group, faults }: ReturnType<typeof groupsOf<Fault>>[number]): Markup =>
  html`<section class="findings">
    <h4>${group}（${faults.length} 处）</h4>
    <ul>
      ${faults.map(faultView)}
    </ul>
  </section>`;

const hintsView = (hints: readonly Fault[]): Markup | '' =>
  hints.length === 0
    ? ''
    : html`<details class="findings hints">
        <summary>提示 ${hints.length} 处：值得留意，可能无误，不列入清单</summary>
        <ul>
          ${hints.map(faultView)}
        </ul>
      </details>`;

const downloads = (checkId: string): Markup =>
  html`<p class="downloads">
    <span class="label">下载问题反馈清单</span>
    ${LIST_FORMATS.map(
      ({ ending, name }) => html`<a href="/check/${checkId}/list.${ending}" download>${name}</a> `,
    )}
  </p>`;

const ownership = ({ checkId, remark }: ShownCheck, isEditor: boolean): Markup =>
  html`<footer class="ownership">
    <p>
      ${
        remark ??
        `文件没有存盘，也没有收入索引；结果只有您这个浏览器看得到，最多留 ${HELD_MINUTES} 分钟。`
      }
    </p>
    ${
      isEditor && remark === undefined
        ? html`<form method="post" action="/check/${checkId}/keep" data-entry>
            <button>保留到索引</button>
          </form>`
        : ''
    }
    <form method="post" action="/check/${checkId}/forget" data-entry>
      <button>现在就忘掉</button>
    </form>
  </footer>`;

const card = (shown: ShownCheck, document: CheckedDocument, isEditor: boolean): Markup => {
  const { listed, hints } = sortedFaults(document);
  const [who, ...more] = identityWords(document);
  return html`<article class="answer check" lang="zh-Hans" aria-label="核验结果">
    <p class="identity"><b>${who}</b> ${more.map((words) => html`<span>${words}</span> `)}</p>
    ${numbers(document)}
    <p class="lead">${outcomeWords(document)}</p>
    <ul class="notes">
      ${notesOf(document).map((words) => html`<li>${words}</li> `)}
    </ul>
    ${groupsOf(listed).map(groupView)} ${hintsView(hints)} ${downloads(shown.checkId)}
    ${ownership(shown, isEditor)}
  </article>`;
};

/** The entry; `id` marks a place to jump to. */
export const checkView = (shown: ShownCheck, id: string, isEditor: boolean): Markup =>
  html`<li class="exchange" ${id === '' ? '' : html`id="${id}"`}>
    ${
      shown.document
        ? html`<h3 class="question">核验：${shown.document.checked.file}</h3>
            ${card(shown, shown.document, isEditor)}`
        : html`<p class="problem">
            这份核验结果已经忘掉了${shown.remark === undefined ? '' : `；${shown.remark}`}
          </p>`
    }
  </li>`;

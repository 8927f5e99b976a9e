/** Greeting and conversation in, the chat page out: a real exchange, what can be asked, the input. */
import { html } from 'hono/html';
import type { Example, Topic } from '../../channel.ts';
import { questionButtons } from './answer-view.ts';
import { checkView, type ShownCheck } from './check-view.ts';
import { composerView } from './composer-view.ts';
import { exchangeView, problemView } from './exchange-view.ts';
import type { Markup } from './markup.ts';
import { page } from './page.ts';
import { uploadView } from './upload-view.ts';

/** Where a page jumps to after a question was asked without script. */
export const LATEST = 'latest';

/** What the first screen greets with. */
export interface Greeting {
  readonly examples: readonly Example[];
  readonly topics: readonly Topic[];
  readonly reportCount: number;
  /** Whether documents are taken to be checked. */
  readonly canCheck: boolean;
}

/** An entry of the conversation as it is drawn. */
export type Shown = Example | ShownCheck;

export interface ChatPage {
  readonly greeting: Greeting;
  readonly conversation: readonly Shown[];
  /** Whether the reader may keep documents and judge findings. */
  readonly isEditor: boolean;
  /** What went wrong with the last question, and what was typed. */
  readonly failed?: { readonly problem: string; readonly typed: string };
}

const header = ({ reportCount }: Greeting): Markup =>
  html`<header>
    <p class="brand"><a href="/">年报</a></p>
    <h1>问政府信息公开工作年度报告</h1>
    <p class="promise">
      索引里有 <b>${reportCount}</b> 份报告：查数、算占比、比较、排名、读原文、找数据错误。
      每个数都带出处；读不准的说读不准，没有的说没有。
    </p>
  </header>`;

const topicList = (topics: readonly Topic[]): Markup =>
  html`<form method="post" action="/ask" data-ask>
    <ul>
      ${topics.map(
        ({ name, question }) =>
          html`<li>
            <button name="question" value="${question}">
              <span class="name">${name}</span> <span class="ask">${question}</span>
            </button>
          </li>`,
      )}
    </ul>
  </form>`;

const canAsk = ({ topics, examples, canCheck }: Greeting): Markup =>
  html`<aside aria-labelledby="topics">
    <h2 id="topics">可以问什么</h2>
    ${
      topics.length > 0
        ? topicList(topics)
        : questionButtons(
            examples.map(({ question }) => question),
            '例如',
          )
    }
    ${canCheck ? uploadView : ''}
  </aside>`;

const example = ({ examples: [first] }: Greeting): Markup | '' =>
  first
    ? html`<section class="example" aria-labelledby="example">
        <h2 id="example">一问一答的样子</h2>
        <ol>
          ${exchangeView(first)}
        </ol>
      </section>`
    : '';

const forget = html`<form class="forget" method="post" action="/forget">
  <button>清空对话</button>
</form>`;

const entryView = (shown: Shown, id: string, isEditor: boolean): Markup =>
  'question' in shown ? exchangeView(shown, id, isEditor) : checkView(shown, id, isEditor);

/** The page; what was said so far stands below the greeting, the input stays in reach. */
export const chatPage = ({ greeting, conversation, isEditor, failed }: ChatPage): Markup =>
  page(
    '年报 · 问政府信息公开工作年度报告',
    html`<a class="skip" href="#question">跳到提问</a>
      <div class="sheet">
        ${header(greeting)}
        <main>
          ${example(greeting)} ${canAsk(greeting)}
          <section class="conversation" aria-labelledby="conversation">
            <h2 id="conversation">对话</h2>
            <div role="log" aria-live="polite" aria-relevant="additions">
              <ol id="log">
                ${conversation.map((shown, index) =>
                  entryView(shown, index === conversation.length - 1 ? LATEST : '', isEditor),
                )}
                ${failed ? problemView(failed.problem) : ''}
              </ol>
            </div>
            ${conversation.length > 0 ? forget : ''}
          </section>
          ${composerView(
            failed?.typed ?? '',
            greeting.examples[0]?.question ?? '写下您的问题',
            conversation.length === 0,
          )}
        </main>
      </div>`,
  );

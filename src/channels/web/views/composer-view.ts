/** What was typed and a hint in, the form to ask with out. */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** The first screen puts the cursor into the input; a page that jumps to the latest answer must not. */
export const composerView = (typed: string, hint: string, isFirst: boolean): Markup =>
  html`<form class="composer" method="post" action="/ask" data-ask data-composer>
    <div class="line">
      <div class="fields">
        <label for="question">问题</label>
        <input
          id="question"
          name="question"
          value="${typed}"
          placeholder="${hint}"
          autocomplete="off"
          enterkeyhint="send"
          aria-describedby="hint"
          ${isFirst ? 'autofocus' : ''}
        />
        <button>提问</button>
        <p id="hint">回车提问，Esc 清空，↑ 找回上一问；可以接着追问“那白银呢”</p>
      </div>
    </div>
  </form>`;

/** Nothing in, the form that takes a document to be checked out; works with and without script. */
import { html } from 'hono/html';

/** Largest file that is taken. */
export const UPLOAD_MEGABYTES = 15;

const ENDINGS = '.pdf,.docx,.html,.htm,.mht,.mhtml,.md,.txt';

export const uploadView = html`<section class="upload" aria-labelledby="upload">
  <h2 id="upload">核验一份报告</h2>
  <form method="post" action="/check" enctype="multipart/form-data" data-check>
    <label class="drop">
      <span class="pick">选择文件<span class="or">，或把文件拖到这里</span></span>
      <input
        type="file"
        name="document"
        accept="${ENDINGS}"
        required
        data-most="${UPLOAD_MEGABYTES * 1_000_000}"
        aria-describedby="upload-hint"
      />
    </label>
    <button>核验</button>
    <p id="upload-hint">
      PDF、Word（docx）、网页、Markdown 或文本，最大 ${UPLOAD_MEGABYTES} MB。
      文件只在内存里看，不存盘、不收入索引，结果只有您看得到。
    </p>
  </form>
</section>`;

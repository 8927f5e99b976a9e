/** A list of faults in, a page of its own out that can be read, printed and sent without anything else. */
import type { NumberedFault, FaultGroup, FaultList, ListedReport } from './fault-list.ts';
import { STYLE } from './html-style.ts';
import {
  adviceLines,
  clearWords,
  countWords,
  explanation,
  FAULT_HEADS,
  quoteLines,
  SEVERITY_NAMES,
  sideWords,
  totalWords,
} from './list-words.ts';
import { html, type Markup } from './markup.ts';

const lines = (texts: readonly string[]): readonly Markup[] =>
  texts.map((text) => html`<p>${text}</p>`);

const faultRow = (fault: NumberedFault): Markup =>
  html`<tr>
    <td class="number">${fault.number}</td>
    <td>${fault.place}</td>
    <td>${fault.kind}</td>
    <td class="${fault.severity}">${SEVERITY_NAMES[fault.severity]}</td>
    <td>${fault.message}</td>
    <td class="quote">${lines(quoteLines(fault))}</td>
    <td class="side">${sideWords(fault.actual)}</td>
    <td class="side">${sideWords(fault.expected)}</td>
    <td>${fault.basis}</td>
    <td>${lines(adviceLines(fault))}</td>
  </tr> `;

const groupBody = ({ group, faults }: FaultGroup): Markup =>
  html`<tbody>
    <tr class="group">
      <th colspan="${FAULT_HEADS.length}" scope="rowgroup">${group}（${faults.length} 处）</th>
    </tr>
    ${faults.map(faultRow)}
  </tbody> `;

const reportPart = (report: ListedReport, list: FaultList): Markup =>
  html`<section>
    <h2>${report.number}. ${report.name}<small>${countWords(report.counts, list.level)}</small></h2>
    <p class="file">文件：${report.file}</p>
    <table>
      <thead>
        <tr>
          ${FAULT_HEADS.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${report.groups.map(groupBody)}
    </table>
  </section> `;

const clearPart = ({ clear, level }: FaultList): Markup =>
  clear.length === 0
    ? html``
    : html`<section>
        <h2>未发现问题的报告<small>${clear.length} 份</small></h2>
        <ul>
          ${clear.map((report) => html`<li>${report.name}：${clearWords(report, level)}<span class="file">（${report.file}）</span></li>`)}
        </ul>
      </section> `;

const unreadPart = ({ unread }: FaultList): Markup =>
  unread.length === 0
    ? html``
    : html`<section>
        <h2>未能读取的文件<small>${unread.length} 份</small></h2>
        <ul>
          ${unread.map(({ file, reason }) => html`<li>${file}：${reason}</li>`)}
        </ul>
      </section> `;

/** The page as UTF-8 text; needs no network, runs no script. */
export const faultListHtml = (list: FaultList): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${list.title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>${list.title}</h1>
        <p class="date">核验日期：${list.date}</p>
        <p class="total">${totalWords(list.totals)}</p>
        <p class="note">${explanation(list)}</p>
        ${list.reports.map((report) => reportPart(report, list))}${clearPart(list)}${unreadPart(list)}
      </body>
    </html> `.text;

/** A list of faults in, a page of its own out that can be read, printed and sent without anything else. */
import type { NumberedFault, FaultGroup, FaultList, ListedReport } from './fault-list.ts';
import { STYLE } from './html-style.ts';
import {
  adviceLines,
  descriptionOf,
  CLEAR_TITLE,
  clearLines,
  countWords,
  explanation,
  FAULT_HEADS,
  quoteLines,
  SEVERITY_NAMES,
  sideWords,
  totalWords,
  UNREAD_TITLE,
  unreadLines,
} from './list-words.ts';
import { type Markup, markup } from './markup.ts';

const lines = (texts: readonly string[]): readonly Markup[] =>
  texts.map((text) => markup`<p>${text}</p>`);

const faultRow = (fault: NumberedFault): Markup => markup`<tr>
<td class="number">${fault.number}</td>
<td>${fault.place}</td>
<td>${fault.kind}</td>
<td class="${fault.severity}">${SEVERITY_NAMES[fault.severity]}</td>
<td>${descriptionOf(fault)}</td>
<td>${lines(quoteLines(fault))}</td>
<td class="side">${sideWords(fault.actual, fault.unit)}</td>
<td class="side">${sideWords(fault.expected, fault.unit)}</td>
<td>${fault.basis}</td>
<td>${lines(adviceLines(fault))}</td>
</tr>
`;

const groupBody = ({ group, faults }: FaultGroup): Markup => markup`<tbody>
<tr class="group"><th colspan="${FAULT_HEADS.length}">${group}（${faults.length} 处）</th></tr>
${faults.map(faultRow)}</tbody>
`;

const heads = FAULT_HEADS.map((head) => markup`<th scope="col">${head}</th>`);

const reportPart = (report: ListedReport, { level }: FaultList): Markup => markup`<section>
<h2>${report.number}. ${report.name}<small>${countWords(report.counts, level)}</small></h2>
<p class="file">文件：${report.file}</p>
<table>
<thead><tr>${heads}</tr></thead>
${report.groups.map(groupBody)}</table>
</section>
`;

const listPart = (title: string, items: readonly string[]): Markup =>
  items.length === 0
    ? markup``
    : markup`<section>
<h2>${title}<small>${items.length} 份</small></h2>
<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>
</section>
`;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The page as UTF-8 text; needs no network, runs no script. */
export const faultListHtml = (list: FaultList): string =>
  markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${list.title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${list.title}</h1>
<p class="date">核验日期：${list.date}</p>
<p class="total">${totalWords(list.totals)}</p>
<p class="note">${explanation(list)}</p>
${list.reports.map((report) => reportPart(report, list))}${listPart(CLEAR_TITLE, clearLines(list))}${listPart(UNREAD_TITLE, unreadLines(list))}</body>
</html>
`.text;

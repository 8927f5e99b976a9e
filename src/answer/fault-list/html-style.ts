/** How the list looks as a page: on a screen, on a phone and on A4 paper. */
import { markup } from './markup.ts';

export const STYLE = markup`
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 92rem; padding: 0 1.5rem; color: #1a1a1a; background: #fff;
  font: 15px/1.65 "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
  "WenQuanYi Zen Hei", sans-serif; }
h1 { text-align: center; font-size: 1.7rem; letter-spacing: .05em; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .2rem; break-after: avoid; }
h2 small { font-weight: normal; font-size: .85em; color: #555; margin-left: .8em; }
p { margin: .2rem 0; }
.date { text-align: center; color: #555; }
.total { margin-top: 1.2rem; font-weight: 600; }
.note, .file { color: #555; font-size: .9em; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin-top: .6rem; table-layout: fixed; }
th, td { border: 1px solid #999; padding: .35em .5em; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #e8eef5; text-align: center; vertical-align: middle; }
thead th:nth-child(1) { width: 4%; }
thead th:nth-child(2) { width: 11%; }
thead th:nth-child(3) { width: 7%; }
thead th:nth-child(4) { width: 4.5%; }
thead th:nth-child(5) { width: 20%; }
thead th:nth-child(6) { width: 17%; }
thead th:nth-child(7), thead th:nth-child(8) { width: 5.5%; }
thead th:nth-child(9) { width: 11%; }
thead th:nth-child(10) { width: 14.5%; }
tr.group th { background: #f5f5f5; }
td p { margin: 0; }
td.number { white-space: nowrap; overflow-wrap: normal; }
td.side { text-align: right; font-variant-numeric: tabular-nums; }
td.error { color: #b00020; font-weight: 700; }
td.warning { color: #8a4b00; font-weight: 700; }
@media (max-width: 60rem) {
  body { padding: 0 .6rem; }
  section { overflow-x: auto; }
  table { min-width: 64rem; }
}
@media print {
  @page { size: A4 landscape; margin: 14mm 12mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 9pt; line-height: 1.45;
    font-family: FangSong, STFangsong, "仿宋", SimSun, serif; }
  section { overflow: visible; }
  table { min-width: 0; }
  h1, h2, th { font-family: SimHei, "Heiti SC", "黑体", sans-serif; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr.group { break-after: avoid; }
}
`;

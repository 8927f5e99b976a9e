/** An Answer and a look in, the lines a terminal shows out. */
import type { Answer, AnswerFinding, Excerpt } from '../../answer/answer.ts';
import type { Severity } from '../../report/finding.ts';
import { verdictWords } from '../verdicts.ts';
import { figureTable } from '../figure-table.ts';
import { type PrintedRow, printedRowsOf } from '../printed-rows.ts';
import {
  excerptWords,
  optionsWords,
  originalOf,
  quotesOf,
  SEVERITY_WORDS,
  sidesWords,
} from '../words.ts';
import type { Look, Paint } from './look.ts';
import { tableLines } from './table-lines.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const ROWS = 3;

const indented = (text: string, look: Look, paint: Paint): readonly string[] =>
  wrap(text, look.width - INDENT.length).map((line) => INDENT + paint(line));

const rowLines = ({ source, path, cells, marked }: PrintedRow, look: Look): readonly string[] => {
  const address = originalOf(source);
  const printed = cells.map((cell, index) => (marked.has(index) ? look.mark(cell) : cell));
  return [
    ...indented(path.join(' › '), look, look.quiet),
    INDENT + printed.join(' | '),
    ...(address === null ? [] : [`${INDENT}原件 ${look.quiet(address)}`]),
  ];
};

const sourceLines = (rows: readonly PrintedRow[], look: Look): readonly string[] =>
  rows.length === 0
    ? []
    : [
        look.strong('出处'),
        ...rows.slice(0, ROWS).flatMap((row) => rowLines(row, look)),
        ...(rows.length > ROWS ? [`${INDENT}另外 ${rows.length - ROWS} 行从略。`] : []),
      ];

const paintFor = (severity: Severity, look: Look): Paint =>
  ({ error: look.alarm, warning: look.warn, notice: look.quiet })[severity];

const findingLines = (finding: AnswerFinding, look: Look): readonly string[] => {
  const same: Paint = (text) => text;
  const sides = sidesWords(finding);
  return [
    ...wrap(`${SEVERITY_WORDS[finding.severity]}：${finding.message}`, look.width).map(
      paintFor(finding.severity, look),
    ),
    ...(sides === null ? [] : indented(sides, look, same)),
    ...quotesOf(finding).flatMap((quote) => indented(`原文：${quote}`, look, same)),
    ...(finding.cause === null ? [] : indented(`可能的原因：${finding.cause}`, look, same)),
    ...(finding.verdict ? indented(verdictWords(finding.verdict), look, same) : []),
  ];
};

const excerptLines = (excerpt: Excerpt, look: Look): readonly string[] => [
  ...indented(excerpt.text, look, (text) => text),
  ...indented(`—— ${excerptWords(excerpt)}`, look, look.quiet),
];

const optionLines = ({ intent, options }: Answer, look: Look): readonly string[] =>
  options.length === 0
    ? []
    : [
        look.strong(optionsWords(intent)),
        ...options.flatMap((option, index) =>
          indented(`${index + 1}. ${option}`, look, (text) => text),
        ),
      ];

/** Parts in the order of the page, an empty line between them. */
export const answerLines = (answer: Answer, look: Look): readonly string[] => {
  const { table, figures } = answer;
  const shown = table ?? (figures.length > 1 ? figureTable(figures) : null);
  const parts = [
    [
      ...wrap(answer.lead, look.width).map(look.strong),
      ...answer.notes.flatMap((note) => indented(note, look, look.quiet)),
    ],
    shown ? tableLines(shown, look) : [],
    sourceLines(printedRowsOf(figures), look),
    ...answer.findings.map((finding) => findingLines(finding, look)),
    ...answer.excerpts.map((excerpt) => excerptLines(excerpt, look)),
    optionLines(answer, look),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
};

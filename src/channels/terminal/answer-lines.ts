/** An Answer and a look in, the lines a terminal shows out. */
import type { Answer, AnswerFinding, Excerpt, Source } from '../../answer/answer.ts';
import type { Severity } from '../../report/finding.ts';
import { verdictWords } from '../verdicts.ts';
import { figureTable } from '../figure-table.ts';
import {
  excerptWords,
  optionsWords,
  originalOf,
  printedCells,
  quotesOf,
  SEVERITY_WORDS,
  sidesWords,
  sourcesOf,
  sourceWords,
} from '../words.ts';
import type { Look, Paint } from './look.ts';
import { tableLines } from './table-lines.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const SOURCES = 3;

const indented = (text: string, look: Look, paint: Paint): readonly string[] =>
  wrap(text, look.width - INDENT.length).map((line) => INDENT + paint(line));

const sourceLines = (source: Source, look: Look): readonly string[] => {
  const { cells, marked } = printedCells(source);
  const address = originalOf(source);
  const printed = cells.map((cell, index) => (index === marked ? look.mark(cell) : cell));
  return [
    ...indented(sourceWords(source).join(' › '), look, look.quiet),
    INDENT + printed.join(' | '),
    ...(address === null ? [] : [`${INDENT}原件 ${look.quiet(address)}`]),
  ];
};

const sourcesLines = (sources: readonly Source[], look: Look): readonly string[] =>
  sources.length === 0
    ? []
    : [
        look.strong('出处'),
        ...sources.slice(0, SOURCES).flatMap((source) => sourceLines(source, look)),
        ...(sources.length > SOURCES ? [`${INDENT}另外 ${sources.length - SOURCES} 处从略。`] : []),
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
    sourcesLines(sourcesOf(figures), look),
    ...answer.findings.map((finding) => findingLines(finding, look)),
    ...answer.excerpts.map((excerpt) => excerptLines(excerpt, look)),
    optionLines(answer, look),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
};

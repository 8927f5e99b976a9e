/** An Answer in, all of it as plain text out: for the terminal and for the contract's `text`. */
import { toTraditional } from '../vocabulary/script.ts';
import type { Answer, AnswerFinding, AnswerTable, Excerpt } from './answer.ts';
import { excerptLine, sourceLines, sourcesOf } from './source-line.ts';

/** Of more sources than this the rest is only counted. */
const MOST_SOURCES = 8;
/** Of a long excerpt the beginning is shown; the whole stands in `excerpts`. */
const LONGEST_EXCERPT = 600;
const MOST_EXCERPTS = 12;

const tableLines = (table: AnswerTable | null): readonly string[] =>
  table ? [table.head, ...table.rows].map((cells) => cells.join(' | ')) : [];

const printedAt = (answer: Answer): readonly string[] => {
  const lines = sourceLines(sourcesOf(answer.figures));
  const rest = lines.length - MOST_SOURCES;
  const shown = lines.slice(0, MOST_SOURCES).map((line) => `出处：${line}`);
  return rest > 0 ? [...shown, `（另有 ${rest} 处出处未列）`] : shown;
};

const shorter = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}……` : text;

const excerptLines = (excerpts: readonly Excerpt[]): readonly string[] => {
  const shown = excerpts
    .slice(0, MOST_EXCERPTS)
    .map((excerpt) => `「${shorter(excerpt.text)}」\n  —— ${excerptLine(excerpt)}`);
  const rest = excerpts.length - shown.length;
  return rest > 0 ? [...shown, `（另有 ${String(rest)} 段未列）`] : shown;
};

const MARKS = { error: '✗ 错误', warning: '⚠ 警告', notice: 'ℹ 提示' } as const;

/** ⚠ 警告 固原市2023年：… */
const findingLine = (finding: AnswerFinding): string =>
  `${MARKS[finding.severity]} ${finding.issuer}${String(finding.year)}年：${finding.message}${finding.cause === null ? '' : `（可能的原因：${finding.cause}）`}`;

const optionLines = ({ intent, options }: Answer): readonly string[] => {
  if (options.length === 0) return [];
  if (intent !== 'clarify' && intent !== 'missing') return [`还可以问：${options.join('　')}`];
  return options.map((option, place) => `  ${String(place + 1)}. ${option}`);
};

/** The complete plain-text answer. Never empty. */
export const asText = (answer: Answer): string => {
  const lines = [
    answer.lead,
    ...tableLines(answer.table),
    ...excerptLines(answer.excerpts),
    ...answer.notes.map((note) => `注：${note}`),
    ...printedAt(answer),
    ...answer.findings.map(findingLine),
    ...optionLines(answer),
  ];
  return lines
    .map((line) => (answer.traditional === true ? inTraditional(line, answer) : line))
    .join('\n');
};

const filesOf = (answer: Answer): readonly string[] => [
  ...new Set([...sourcesOf(answer.figures), ...answer.excerpts].map(({ file }) => file)),
];

/** Converts a line around the names of files. */
const inTraditional = (line: string, answer: Answer): string => {
  const file = filesOf(answer).find((name) => line.includes(name));
  if (file === undefined) return toTraditional(line);
  return line.split(file).map(toTraditional).join(file);
};

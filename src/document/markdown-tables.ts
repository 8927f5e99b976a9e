/** Lines of Markdown in, the rows of pipe tables out; outer pipes may be missing, pipes may be escaped. */
import type { Row } from './document.ts';
import { plainInline } from './markdown-inline.ts';
import { rowAt, type Line } from './text-rows.ts';

/** A lone dash is a blank cell. */
const RULE_CELL = /^\s*(?:-{2,}|:-+:?|-+:)\s*$/u;
const SHORT_RULE = /^\s*\|?(?::?-:?\|)+(?::?-:?)?\s*$/u;

const ENCLOSED = /^\s*\|.*\|\s*$/u;
const EDGED = /^\s*\||\|\s*$/u;

const PIPE = /(?<!\\)\|/u;

/** Cells of a pipe line without its outer pipes; escaped pipes belong to the text. */
const split = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(PIPE);

/**
 * The cells of the lines of one table. Where all lines have as many pipes and one has no outer pipe, none
 * has: a pipe at the edge then stands beside an empty cell.
 */
const splitRun = (lines: readonly string[]): readonly (readonly string[])[] => {
  const raw = lines.map((text) => text.trim().split(PIPE));
  const isEven = raw.every(({ length }) => length === raw[0]?.length);
  const isBare =
    lines.some((text) => !/^\s*\|/u.test(text)) && lines.some((text) => !/\|\s*$/u.test(text));
  return isEven && isBare ? raw : lines.map(split);
};

/** Whether a line may be a row of a pipe table. */
export const hasPipes = (text: string): boolean => /(?<!\\)\|/u.test(text);

/** Whether a line is the rule under a table's head (`|---|---|`); cells of single dashes are blanks. */
export const isRule = (text: string, below: number): boolean =>
  hasPipes(text) &&
  (split(text).every((cell) => RULE_CELL.test(cell)) || (below === 1 && SHORT_RULE.test(text)));

const LONGEST_ROW = 60;

/** Two words and a pipe: 行政许可 | 9. */
const isShort = (text: string): boolean =>
  text.length <= LONGEST_ROW && split(text).length === 2 && !/[。；，]/u.test(text);

export interface PipeRun {
  readonly rows: readonly Row[];
  readonly end: number;
}

/** The table lines that begin at a line; no rows where they are running text with a stray pipe. */
export const pipeRunFrom = (lines: readonly Line[], from: number): PipeRun => {
  let end = from;
  while (end < lines.length && hasPipes(lines[end]?.text ?? '')) end++;
  const run = lines.slice(from, end);
  const rules = run.map((line, index) => isRule(line.text, index));
  const table =
    rules.includes(true) ||
    run.every(({ text }) => ENCLOSED.test(text)) ||
    (run.length > 1 && run.every(({ text }) => split(text).length > 1 && EDGED.test(text))) ||
    (run.length > 1 && run.every(({ text }) => split(text).length > 2 || isShort(text)));
  if (!table) return { rows: [], end: from };
  const cells = splitRun(run.map(({ text }) => text));
  const rows = run.flatMap(({ number }, index) =>
    rules[index] === true ? [] : [rowAt((cells[index] ?? []).map(plainInline), number)],
  );
  return { rows, end };
};

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

const FEWEST_CELLS = 3;
/** Share of the long rows that have no outer pipe at all where a document writes none. */
const SOME = 0.2;

const FEWEST_EVEN = 3;
/** Rows of so many cells are as long as others by no chance. */
const WIDE = 9;

/** Whether rows without outer pipes have as many pipes as rows with one at an edge: that one parts cells too. */
const areEven = (bare: readonly string[], long: readonly string[]): boolean => {
  const pipes = (text: string): number => text.split(PIPE).length;
  const edged = new Set(long.filter((text) => EDGED.test(text)).map(pipes));
  const even = bare.map(pipes).filter((count) => edged.has(count));
  return even.length >= FEWEST_EVEN || even.some((count) => count >= WIDE);
};

/**
 * Whether a document writes its tables without outer pipes: then a pipe at the edge of a row stands
 * beside an empty cell.
 */
export const hasBareRows = (lines: readonly string[]): boolean => {
  const long = lines.filter((text) => text.split(PIPE).length >= FEWEST_CELLS);
  const bare = long.filter((text) => !EDGED.test(text));
  return bare.length > 0 && (bare.length >= long.length * SOME || areEven(bare, long));
};

/** Whether a line may be a row of a pipe table. */
export const hasPipes = (text: string): boolean => /(?<!\\)\|/u.test(text);

/** Whether a line is the rule under a table's head (`|---|---|`); cells of single dashes are blanks. */
export const isRule = (text: string, below: number): boolean =>
  hasPipes(text) &&
  (split(text).every((cell) => RULE_CELL.test(cell)) || (below === 1 && SHORT_RULE.test(text)));

const LONGEST_ROW = 60;

/** Words that are no sentence, with a pipe: 行政许可 | 9; 第二十条第（五）项 |. */
const isShort = (text: string, cells: number): boolean =>
  text.length <= LONGEST_ROW && split(text).length === cells && !/[。；，]/u.test(text);

export interface PipeRun {
  readonly rows: readonly Row[];
  /** Index of the first line of the table; what stands before it is running text with stray pipes. */
  readonly begin: number;
  readonly end: number;
}

type Test = (line: Line) => boolean;

const isEdged: Test = ({ text }) =>
  EDGED.test(text) && (split(text).length > 1 || isShort(text, 1));

const isCells: Test = ({ text }) => split(text).length > 2 || isShort(text, 2);

/** Behind which of the lines all pass. */
const lastBut = (run: readonly Line[], test: Test): number =>
  run.findLastIndex((line) => !test(line)) + 1;

/** Where in lines with pipes a table begins that goes on to their end. */
const beginOf = (run: readonly Line[], rules: readonly boolean[]): number => {
  if (rules.includes(true)) return 0;
  const enclosed = lastBut(run, ({ text }) => ENCLOSED.test(text));
  const shortRule = run.findIndex(({ text }, at) => at > 1 && SHORT_RULE.test(text)) - 1;
  const several = [lastBut(run, isEdged), lastBut(run, isCells)].filter(
    (at) => at < run.length - 1,
  );
  const wide = lastBut(run, ({ text }) => text.split(PIPE).length >= WIDE);
  return Math.min(enclosed, wide, ...several, ...(shortRule > 0 ? [shortRule] : []));
};

/** The table in the lines with pipes that begin at a line, `isBare` as the document writes them. */
export const pipeRunFrom = (lines: readonly Line[], from: number, isBare: boolean): PipeRun => {
  let end = from;
  while (end < lines.length && hasPipes(lines[end]?.text ?? '')) end++;
  const run = lines.slice(from, end);
  const begin = beginOf(
    run,
    run.map(({ text }, at) => isRule(text, at)),
  );
  const rows = run.slice(begin).flatMap(({ text, number }, at) => {
    if (isRule(text, at)) return [];
    const cells = isBare ? text.trim().split(PIPE) : split(text);
    return [rowAt(cells.map(plainInline), number)];
  });
  return { rows, begin: from + begin, end };
};

/** Markdown in (pipe tables, also broken ones, HTML tables, headings), paragraphs and grids out. */
import type { Block, Document, Paragraph } from './document.ts';
import { plainInline } from './markdown-inline.ts';
import { hasBareRows, hasPipes, isRule, pipeRunFrom, type PipeRun } from './markdown-tables.ts';
import { blocksOf, countedGrid, documentOf, linesOf } from './text.ts';
import type { Line } from './text-rows.ts';

const HEADING = /^ {0,3}(#{1,6})\s*(\S.*?)\s*#*\s*$/u;
const FENCE = /^ {0,3}(?:```|~~~)/u;
const RULER = /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|\* \* \*)\s*$/u;
/** Before words only: - 2 - is a page number, - 0 3件 a row of cells. */
const LIST_MARK =
  /^\s{0,3}(?:[-*+]|>)\s+(?!无(?:\s|$))(?=[\p{L}“"《（(【[*]|\d{1,2}[.、．)）])(?=.*\p{Script=Han})/u;

/** Tables and text in a block quote. */
const QUOTE = /^(?: {0,3}> ?)+(?=\s*[|#]|\s*$)/u;

const unquoted = ({ text, number }: Line): Line => ({ text: text.replace(QUOTE, ''), number });

const headingOf = ({ text, number }: Line): Paragraph | null => {
  const found = HEADING.exec(text);
  return (
    found && {
      kind: 'paragraph',
      text: plainInline(found[2] ?? '').trim(),
      heading: found[1]?.length ?? 1,
      line: number,
      page: null,
      box: null,
    }
  );
};

const plainLine = ({ text, number }: Line): Line => ({
  text: FENCE.test(text) || RULER.test(text) ? '' : plainInline(text.replace(LIST_MARK, '')),
  number,
});

/** The lines up to the next heading or pipe table, as plain text. */
const textFrom = (lines: readonly Line[], from: number): number => {
  let end = from + 1;
  while (end < lines.length) {
    const text = lines[end]?.text ?? '';
    if (HEADING.test(text) || hasPipes(text)) break;
    end++;
  }
  return end;
};

/** Lines with pipes: those of running text each for itself, then the table. */
const pipeBlocks = (
  lines: readonly Line[],
  from: number,
  { begin, rows }: PipeRun,
): readonly Block[] => [
  ...lines.slice(from, begin).flatMap((line) => headingOf(line) ?? blocksOf([plainLine(line)])),
  ...(rows.length > 0 ? [countedGrid(rows)] : []),
];

/** Lines with pipes up to their end, or up to the heading that the last of them would be a table under. */
const pipesFrom = (lines: readonly Line[], at: number, isBare: boolean): PipeRun => {
  const run = pipeRunFrom(lines, at, isBare);
  const first = lines[run.begin];
  return first && headingOf(first) ? { ...run, rows: [], end: run.begin } : run;
};

const markdownOf = (printed: readonly Line[]): Document => {
  const lines = printed.map(unquoted);
  const isBare = hasBareRows(lines.map((line) => line.text));
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const heading = headingOf(line);
    const run = heading ? null : pipesFrom(lines, at, isBare);
    const next = heading ? at + 1 : run && run.end > at ? run.end : textFrom(lines, at);
    if (heading) blocks.push(heading);
    else if (run && run.end > at) blocks.push(...pipeBlocks(lines, at, run));
    else blocks.push(...blocksOf(lines.slice(at, next).map(plainLine)));
    at = next;
  }
  return { format: 'markdown', blocks, title: null };
};

/** Opens decoded Markdown as a document. */
export const readMarkdown = (text: string): Document => markdownOf(linesOf(text));

const MOST_LINES = 20_000;

/** Whether lines are Markdown: a rule under a table head, headings, lines in pipes, a table parted by pipes. */
const areMarkdown = (all: readonly Line[]): boolean => {
  const lines = all.slice(0, MOST_LINES);
  if (lines.some((line) => isRule(line.text, 0))) return true;
  if (lines.filter((line) => /^#{1,6} \S/u.test(line.text)).length > 1) return true;
  if (lines.filter((line) => /^\s*\|.*\|\s*$/u.test(line.text)).length > 2) return true;
  return lines.filter((line) => line.text.split('|').length > 2).length > 4;
};

/** Opens decoded text as a document: Markdown, or plain text. */
export const readTextOrMarkdown = (text: string): Document => {
  const lines = linesOf(text);
  return areMarkdown(lines) ? markdownOf(lines) : documentOf(lines);
};

/** A grid in; the same with rows whose cells hold several rows of the forms, one below the other, taken apart, out. */
import type { Cell, Grid, Row } from '../document/document.ts';
import { bare } from './bare.ts';
import { HEADS_OTHERS, STAGE_LOOKUP, SUBJECT_LOOKUP } from './row-label.ts';
import { numberingOf } from './similar-label.ts';

const WORDS = /[\p{Script=Han}A-Za-z]{2}/u;

const linesOf = ({ text }: Cell): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** Lines put together where a label is broken over several: a number before words begins the next. */
const numberedParts = (lines: readonly string[]): readonly string[] => {
  const parts: string[] = [];
  for (const line of lines)
    if (numberingOf(line) !== null || parts.length === 0) parts.push(line);
    else parts.push((parts.pop() ?? '') + line);
  return parts;
};

/** 其他 is the label of a row only by its number, below others. */
const MISC = /^3其他$/u;

const isRowLabel = (text: string, index: number): boolean => {
  if (index > 0 && MISC.test(bare(text))) return true;
  const stage = STAGE_LOOKUP.exact(text);
  return stage === null ? SUBJECT_LOOKUP.exact(text) !== null : !HEADS_OTHERS.has(stage.id);
};

/** Share of the lines that must be labels: one may be damaged. */
const MOST = 0.8;

const areRowLabels = (labels: readonly string[]): boolean =>
  labels.length > 1 && labels.filter(isRowLabel).length >= labels.length * MOST;

/** The labels of several rows that stand in one cell; null where it holds one or none. */
const labelsIn = (cell: Cell): readonly string[] | null => {
  const lines = linesOf(cell);
  if (lines.length < 2) return null;
  return [numberedParts(lines), lines].find(areRowLabels) ?? null;
};

/** No cell with it reads as a number. */
const UNTOLD = '；';

/**
 * What a cell beside several labels holds for one of them: its line, or all it has where nothing tells which.
 * `isMore`: some cell has lines of other rows as well, so that as many lines as labels may be other rows'.
 */
const textAt = (cell: Cell, at: number, count: number, isMore: boolean): string => {
  const lines = linesOf(cell);
  const all = cell.text.split('\n');
  if (lines.length === 0) return '';
  if (all.length === count && !isMore) return all[at] ?? '';
  return lines.length === count && !isMore ? (lines[at] ?? '') : `${lines.join(UNTOLD)}${UNTOLD}`;
};

/** The rows that a row holds: itself, or one for each label that its last cell of words lists. */
const rowsIn = (row: Row): readonly Row[] => {
  const { cells } = row;
  const at = cells.findLastIndex(({ text }) => WORDS.test(text));
  const label = cells[at];
  const labels = label === undefined ? null : labelsIn(label);
  if (!label || !labels) return [row];
  const others = cells.slice(at + 1);
  const isMore = others.some((cell) => linesOf(cell).length > labels.length);
  return labels.map((text, index) => ({
    cells: [
      ...(index === 0 ? cells.slice(0, at) : []),
      { ...label, text },
      ...others.map((cell) => ({ ...cell, text: textAt(cell, index, labels.length, isMore) })),
    ],
  }));
};

/** Takes stacked rows apart, label by label with the line of each cell at its height. */
export const withoutStackedRows = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.flatMap(rowsIn),
});

/** Stretches of text of an unruled table in, its columns out: where text stands under text. */
import type { Word } from './pdf-page.ts';
import { type Line, lineText } from './pdf-words.ts';

/** Words of a line that stand close together: what one cell holds of it. */
export interface Chunk {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly words: readonly Word[];
}

export interface Column {
  readonly from: number;
  readonly to: number;
}

const FIGURE = /^[+\-−＋－增减↑↓]?\s?[\d０-９][\d０-９.,，\s]*(?:元|万元|亿元|[件项個个条條宗])?$/u;

/** A number and the beginning of a remark in brackets. */
const REMARKED = /^[+\-−＋－增减↑↓]?[\d０-９][\d０-９.,，]*[件项個个条條宗]?[（(]/u;

/** What these tables print where there is no number. */
const MARK = /^(?:[-—–－/／]{1,2}|[无無])$/u;

const isFigureText = (text: string): boolean => FIGURE.test(text) || MARK.test(text);

/** Gap between cells, in ems: figures are set close, so between two of them less shows it. */
const cellGap = (before: string, after: string): number => {
  if (!isFigureText(after)) return 0.8;
  return isFigureText(before) ? 0.45 : 0.6;
};

const chunkOf = (line: Line, words: readonly Word[]): Chunk => {
  const right = Math.max(...words.map(({ x, width }) => x + width));
  const x = words[0]?.x ?? 0;
  const { y, size } = line;
  return { text: lineText({ ...line, words, x, right }), x, right, y, size, words };
};

/** The chunks of a line, from left to right. */
export const chunksOf = (line: Line): readonly Chunk[] => {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? word.x - last.x - last.width : 0;
    if (group && last && gap < cellGap(last.text, word.text) * Math.max(last.size, word.size))
      group.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => chunkOf(line, words));
};

/** A number as these tables print it (with its remark), or the mark for none, alone or several set close. */
export const isFigure = ({ text, words }: Chunk): boolean =>
  isFigureText(text) || REMARKED.test(text) || words.every((word) => isFigureText(word.text));

/** Whether a column and what is printed stand over one another. */
export const overlaps = (column: Column, { x, right }: Pick<Chunk, 'x' | 'right'>): boolean =>
  x < column.to && right > column.from;

/**
 * The columns that chunks stand in, from left to right. Narrow chunks make them;
 * a chunk over two columns (a head of several, a label that reaches on) makes none.
 */
export const columnsOf = (chunks: readonly Pick<Chunk, 'x' | 'right'>[]): readonly Column[] => {
  let columns: readonly Column[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.right - a.x - b.right + b.x)) {
    const touched = columns.filter((column) => overlaps(column, chunk));
    const [only] = touched;
    if (touched.length > 1) continue;
    const column = {
      from: Math.min(chunk.x, only?.from ?? chunk.x),
      to: Math.max(chunk.right, only?.to ?? chunk.right),
    };
    columns = [...columns.filter((other) => other !== only), column];
  }
  return [...columns].sort((a, b) => a.from - b.from);
};

const isInOne = (columns: readonly Column[], chunk: Chunk): boolean =>
  columns.filter((column) => overlaps(column, chunk)).length === 1;

/**
 * A chunk as it is, or its words each for itself where it runs over several columns, or where words
 * run into a figure that stands in a column.
 */
export const partedAt = (
  columns: readonly Column[],
  line: Line,
  chunk: Chunk,
): readonly Chunk[] => {
  const words = chunk.words.map((word) => chunkOf(line, [word]));
  const isPlain = isFigure(chunk) && isInOne(columns, chunk);
  const label = words.findLastIndex((word) => !isFigure(word) || !isInOne(columns, word)) + 1;
  if (isPlain || label === words.length) return [chunk];
  if (label === 0) return words;
  return [chunkOf(line, chunk.words.slice(0, label)), ...words.slice(label)];
};

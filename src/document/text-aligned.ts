/** Lines whose cells are set in columns by spaces in; the column of each cell, told by where it stands, out. */
import {
  columnOf,
  columnsOf,
  hasValues,
  isDistinct,
  isValue,
  labelEdge,
  labelsOf,
  type WordLine,
} from './text-columns.ts';
import type { Line } from './text-rows.ts';
import { WIDTHS, wordsOf, type Span, type Word } from './text-words.ts';

/** A cell with its column; a row has one for every column of numbers, empty ones too. */
export interface AlignedCell {
  readonly text: string;
  readonly column: number;
}

export type AlignedLines = ReadonlyMap<Line, readonly AlignedCell[]>;

/** The columns of a table: labels first, then numbers. */
interface Layout {
  readonly labels: number;
  readonly edge: number;
  readonly columns: readonly Span[];
}

const LONGEST_LINE = 400;
const NO_TABLE = /[。；;！\t|│┃║]/u;
/** A heading, or the label of a row whose numbers stand in the next line. */
const NUMBERED = /^\s*[一二三四五六]\s*、\S+$/u;

/** Where nothing but the last columns is empty, blanks may have been left out and the rest moved up. */
const mayBeMoved = (places: readonly number[], count: number): boolean =>
  places.length < count && Math.max(...places) === places.length - 1;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** A row of numbers: its label, then every column. */
const numberCells = (row: WordLine, { labels, columns }: Layout): readonly AlignedCell[] | null => {
  const label = labelsOf(row);
  const values = row.words.slice(label.length);
  const places = values.map((word) => columnOf(word, columns));
  if (!isDistinct(places) || mayBeMoved(places, columns.length)) return null;
  return [
    ...label.map(({ text }, column) => ({ text, column })),
    ...columns.map((_, at) => ({
      text: textAt(values, places.indexOf(at)),
      column: labels + at,
    })),
  ];
};

const nearest = (word: Word, columns: readonly Span[]): number => {
  const far = columns.map(({ from, to }) => Math.abs(from + to - word.from - word.to));
  return far.indexOf(Math.min(...far));
};

/** Words over the columns, all or all but the first. */
const wordCells = ({ words }: WordLine, layout: Layout): readonly AlignedCell[] | null => {
  const { labels, edge, columns } = layout;
  const behind = words.filter(({ from }) => from >= edge);
  const before = words.slice(0, words.length - behind.length);
  const places = behind.map((word) => nearest(word, columns));
  if (behind.length === 0 || before.length > 1 || !isDistinct(places)) return null;
  return [
    ...before.map(({ text }) => ({ text, column: 0 })),
    ...behind.map(({ text }, i) => ({ text, column: labels + (places[i] ?? 0) })),
  ];
};

/** Whether lines are labels with nothing behind them. */
const isLabels = (rows: readonly WordLine[], { labels, columns }: Layout): boolean =>
  rows.every(
    ({ words }) => words.length <= labels && words.every(({ to }) => to <= (columns[0]?.from ?? 0)),
  );

const blankCells = ({ words }: WordLine, { labels, columns }: Layout): readonly AlignedCell[] => [
  ...words.map(({ text }, column) => ({ text, column })),
  ...columns.map((_, at) => ({ text: '', column: labels + at })),
];

/** Lines of words between two rows of numbers, or above the first. */
const wordRows = (rows: readonly WordLine[], layout: Layout, isBetween: boolean) =>
  rows.map((row) =>
    isBetween && isLabels(rows, layout) ? blankCells(row, layout) : wordCells(row, layout),
  );

const alignZone = (rows: readonly WordLine[]): AlignedLines | null => {
  const columns = columnsOf(rows);
  if (!columns) return null;
  const layout: Layout = {
    columns,
    labels: Math.max(1, ...rows.filter(hasValues).map((row) => labelsOf(row).length)),
    edge: Math.max(1, Math.min(labelEdge(rows), columns[0]?.from ?? 0)),
  };
  const cells: (readonly AlignedCell[] | null)[] = [];
  for (let at = 0; at < rows.length;) {
    const next = rows.findIndex((row, i) => i >= at && hasValues(row));
    const end = next < 0 ? rows.length : next;
    cells.push(...wordRows(rows.slice(at, end), layout, at > 0 && next >= 0));
    cells.push(...rows.slice(end, end + 1).map((row) => numberCells(row, layout)));
    at = end + 1;
  }
  return new Map(rows.flatMap(({ line }, i) => (cells[i] ? [[line, cells[i]]] : [])));
};

/** 3, — 3 —, 3 / 8. */
const PAGE_NUMBER = /^\s*[-—–－]* ?\d{1,3}(?: ?[/／] ?\d{1,3})? ?[-—–－]*\s*$/u;

/** Whether a line ends a table: running text, another kind of table, the page, a heading. */
const isBreak = (line: Line, next: Line | undefined): boolean => {
  if (line.text.length > LONGEST_LINE || NO_TABLE.test(line.text)) return true;
  if (PAGE_NUMBER.test(line.text)) return true;
  const [first] = next ? wordsOf(next.text, WIDTHS[0]) : [];
  return NUMBERED.test(line.text) && !(first && isValue(first));
};

const zonesOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const zones: Line[][] = [[]];
  lines.forEach((line, at) => {
    if (isBreak(line, lines[at + 1])) zones.push([]);
    else zones.at(-1)?.push(line);
  });
  return zones;
};

/** A line of several numbers apart. */
const ROW = /\S {2,}\S+ {2,}\S*[\d０-９]/u;

/** The cells of the lines that are set in columns; other lines are not in it. */
export const alignedLines = (lines: readonly Line[]): AlignedLines => {
  if (!lines.some(({ text }) => ROW.test(text))) return new Map();
  const printed = lines.filter(({ text }) => text.trim() !== '');
  const found = zonesOf(printed).flatMap((zone) => {
    for (const width of WIDTHS) {
      const aligned = alignZone(zone.map((line) => ({ line, words: wordsOf(line.text, width) })));
      if (aligned) return [...aligned];
    }
    return [];
  });
  return new Map(found);
};

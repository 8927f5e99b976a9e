/** The lines of a table set in columns by spaces in; the places of its columns out. */
import { isNumberish, type Line } from './text-rows.ts';
import { meet, spansOf, type Span, type Word } from './text-words.ts';

/** A line and its words. */
export interface WordLine {
  readonly line: Line;
  readonly words: readonly Word[];
}

const FEWEST_NUMBERS = 3;

/** Whether a word is a number or a mark for nothing. */
export const isValue = ({ text }: Word): boolean => isNumberish(text) || text === '无';

/** Whether a line holds numbers. */
export const hasValues = ({ words }: WordLine): boolean => words.some(isValue);

/** The words before the first number. */
export const labelsOf = ({ words }: WordLine): readonly Word[] =>
  words.slice(0, words.findIndex(isValue));

/** The one column that a word stands in; -1 where it is none or several. */
export const columnOf = (word: Span, columns: readonly Span[]): number => {
  const first = columns.findIndex((column) => meet(column, word));
  return first === columns.findLastIndex((column) => meet(column, word)) ? first : -1;
};

/** Whether every word has a column of its own. */
export const isDistinct = (places: readonly number[]): boolean =>
  !places.includes(-1) && new Set(places).size === places.length;

/** Where the labels of the rows end. */
export const labelEdge = (rows: readonly WordLine[]): number =>
  Math.max(0, ...rows.filter(hasValues).map((row) => labelsOf(row).at(-1)?.to ?? 0));

/** The heads above the numbers, the lowest of each column; those that span several stand above others. */
const headsOf = (rows: readonly WordLine[]): readonly Word[] => {
  const edge = labelEdge(rows);
  const above = rows.slice(0, rows.findIndex(hasValues));
  return above.toReversed().reduce<readonly Word[]>((lower, { words }) => {
    const own = words.filter(({ from }) => from >= edge);
    return [...lower, ...own.filter((word) => !lower.some((one) => meet(one, word)))];
  }, []);
};

/** The columns of the numbers with those that only a head shows, where every column has its head. */
const withHeads = (columns: readonly Span[], heads: readonly Word[]): readonly Span[] | null => {
  const single = heads.filter((head) => columns.filter((one) => meet(one, head)).length < 2);
  const all = spansOf([...columns, ...single]);
  const isWhole = isDistinct(columns.map((column) => columnOf(column, all)));
  return isWhole &&
    isDistinct(single.map((head) => columnOf(head, all))) &&
    single.length === all.length
    ? all
    : null;
};

/**
 * The columns, where every row of several numbers has each in one of its own, and either every column
 * has a head or one row has all numbers.
 */
export const columnsOf = (rows: readonly WordLine[]): readonly Span[] | null => {
  const numbers = rows
    .map(({ words }) => words.filter(isValue))
    .filter((values) => values.length >= FEWEST_NUMBERS);
  const columns = spansOf(numbers.flat());
  const fits = numbers.every((values) => isDistinct(values.map((one) => columnOf(one, columns))));
  if (numbers.length === 0 || !fits) return null;
  const isFull = numbers.some((values) => values.length === columns.length);
  return withHeads(columns, headsOf(rows)) ?? (isFull ? columns : null);
};

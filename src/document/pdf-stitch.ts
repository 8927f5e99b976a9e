/** The parts of a table on two pages in, one table out; null where they are two tables. */
import type { Table, TableCell } from './pdf-tables.ts';

/** How far the same column edge may stand apart on two pages. */
const SAME_EDGE = 3;

const rowsOf = ({ ys }: Table): number => ys.length - 1;

interface Common {
  readonly xs: readonly number[];
  /** What the edges of the lower part are moved by. */
  readonly shift: number;
}

const isIn = (xs: readonly number[], x: number): boolean =>
  xs.some((other) => Math.abs(other - x) <= SAME_EDGE);

/** Edges of both parts; null where they do not match. Pages may have other margins, and a part fewer edges. */
const commonEdges = (upper: Table, lower: Table): Common | null => {
  const fit = (shift: number): Common | null => {
    const moved = lower.xs.map((x) => x + shift);
    const [more, fewer] = upper.xs.length >= moved.length ? [upper.xs, moved] : [moved, upper.xs];
    return fewer.every((x) => isIn(more, x)) ? { xs: more, shift } : null;
  };
  const margin = (upper.xs[0] ?? 0) - (lower.xs[0] ?? 0);
  const width = ({ xs }: Table): number => (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  const sameWidth = Math.abs(width(upper) - width(lower)) <= SAME_EDGE;
  return (lower.xs.length > 2 ? fit(0) : null) ?? (sameWidth ? fit(margin) : null);
};

const nearest = (xs: readonly number[], x: number): number =>
  xs.reduce(
    (best, edge, at) => (Math.abs(edge - x) < Math.abs((xs[best] ?? 0) - x) ? at : best),
    0,
  );

/** The cells with their columns counted by the common edges. */
const recolumned = (table: Table, xs: readonly number[], shift: number): readonly TableCell[] =>
  table.cells.map((cell) => {
    const column = nearest(xs, (table.xs[cell.column] ?? 0) + shift);
    const end = nearest(xs, (table.xs[cell.column + cell.columnSpan] ?? 0) + shift);
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  });

/** Begins with a number of its own (一、 （三） 2.), so it continues nothing. */
const isNumbered = (text: string): boolean =>
  /^\s*(?:[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|[一二三四五六七八九十\d]{1,3}\s*[、.．])/u.test(
    text,
  );

const isBlank = ({ text }: TableCell): boolean => text.trim() === '';

const textsOf = (cells: readonly TableCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text.replace(/\s/gu, ''))
    .join('|');

/** How many rows the lower part begins with that repeat the first rows of the upper one. */
const repeatedRows = (upper: Table, lower: Table): number => {
  const most = Math.min(rowsOf(upper), rowsOf(lower) - 1);
  let count = 0;
  while (count < most && textsOf(upper.cells, count) === textsOf(lower.cells, count)) count += 1;
  const isCutAt = (row: number): boolean =>
    lower.cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row);
  while (count > 0 && isCutAt(count)) count -= 1;
  return count;
};

const withoutRows = (table: Table, count: number): Table =>
  count === 0
    ? table
    : {
        ...table,
        ys: table.ys.slice(count),
        cells: table.cells
          .filter(({ row }) => row >= count)
          .map((cell) => ({ ...cell, row: cell.row - count })),
      };

/**
 * Whether the lower cell's words are the rest of the upper one's, which leave no room or bear a number as all
 * labels of their kind do; figures are never a rest.
 */
const isRest = (upper: TableCell, lower: TableCell): boolean =>
  !isBlank(upper) &&
  (upper.isFull || isNumbered(upper.text)) &&
  !isNumbered(lower.text) &&
  /^[^\d]*\p{L}[^\d]*$/u.test(lower.text);

interface Pair {
  readonly upper: TableCell;
  readonly lower: TableCell;
}

/** Cells that meet at the cut, same columns. */
const pairsAtCut = (
  uppers: readonly TableCell[],
  lowers: readonly TableCell[],
  rows: number,
): readonly Pair[] =>
  lowers
    .filter(({ row }) => row === 0)
    .flatMap((lower) => {
      const upper = uppers.find(
        (cell) =>
          cell.row + cell.rowSpan === rows &&
          cell.column === lower.column &&
          cell.columnSpan === lower.columnSpan,
      );
      return upper ? [{ upper, lower }] : [];
    });

/**
 * A row is cut in two when its parts complement each other: below the cut there is nothing but rests of texts,
 * or above it nothing but the beginning of one. Where no line was drawn at the cut, one part may be blank.
 */
const isCutRow = (pairs: readonly Pair[], cellsInRow: number, isOpen: boolean): boolean => {
  const single = pairs.filter(({ upper, lower }) => upper.rowSpan === 1 && lower.rowSpan === 1);
  if (pairs.length < cellsInRow || single.length < 2) return false;
  const rest = single.filter(({ lower }) => !isBlank(lower));
  const start = single.filter(({ upper }) => !isBlank(upper));
  if (rest.length === 0 || start.length === 0) return isOpen;
  const onlyRests = rest.every((pair) => isRest(pair.upper, pair.lower));
  const shared = start.filter(({ lower }) => !isBlank(lower));
  const onlyStart =
    shared.length === start.length && shared.every((pair) => isRest(pair.upper, pair.lower));
  return (onlyRests && rest.length < single.length) || (onlyStart && start.length < single.length);
};

/** A cell that reaches over the cut: a blank one below must itself reach on, else it is a cell of its own. */
const reachesOver = ({ upper, lower }: Pair): boolean =>
  isBlank(lower) ? lower.rowSpan > 1 : upper.rowSpan + lower.rowSpan > 2 && isRest(upper, lower);

const joined = ({ upper, lower }: Pair, rowSpan: number): TableCell => ({
  ...upper,
  text: [upper.text, lower.text].filter((text) => text !== '').join('\n'),
  isFull: isBlank(lower) ? upper.isFull : lower.isFull,
  rowSpan,
});

/** Sets the lower part under the upper one, without the heads that it repeats. */
export const stitch = (upper: Table, whole: Table): Table | null => {
  const common = upper.isRuled && whole.isRuled ? commonEdges(upper, whole) : null;
  if (!common) return null;
  const lower = withoutRows(whole, repeatedRows(upper, whole));
  const rows = rowsOf(upper);
  const uppers = recolumned(upper, common.xs, 0);
  const lowers = recolumned(lower, common.xs, common.shift);
  const pairs = pairsAtCut(uppers, lowers, rows);
  const inFirstRow = lowers.filter(({ row }) => row === 0).length;
  const cut = isCutRow(pairs, inFirstRow, upper.isOpenBelow || lower.isOpenAbove);
  const merging = pairs.filter((pair) => cut || reachesOver(pair));
  const overlap = cut ? 1 : 0;
  const lowerRows = lower.ys.slice(1).map((y) => y - (lower.ys[0] ?? 0) + (upper.ys.at(-1) ?? 0));
  return {
    page: upper.page,
    isRuled: true,
    isOpenAbove: upper.isOpenAbove,
    isOpenBelow: lower.isOpenBelow,
    xs: common.xs,
    ys: [...upper.ys, ...lowerRows.slice(overlap)],
    cells: [
      ...uppers.map((cell) => {
        const pair = merging.find((candidate) => candidate.upper === cell);
        return pair ? joined(pair, cell.rowSpan + pair.lower.rowSpan - overlap) : cell;
      }),
      ...lowers
        .filter((cell) => !merging.some(({ lower: merged }) => merged === cell))
        .map((cell) => ({ ...cell, row: cell.row + rows - overlap })),
    ],
  };
};

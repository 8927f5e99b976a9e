/** The cells of a printed row in; which cell belongs to which column out, or that the print leaves it open. */
import type { Piece } from './pieces.ts';
import { joinedOrSplit } from './joined-or-split.ts';
import { addsUpJoined, amountOf, proves, weighs, type Proof } from './row-proof.ts';
import { choose, withoutSpare } from './spare-numbers.ts';

/** What an open column may hold: a printed piece, an unprinted 0, nothing. */
export type Choice = Piece | 0 | null;

/** A column of the row: the piece printed in it, or what it may hold. */
export type Slot =
  | { readonly kind: 'cell'; readonly piece: Piece; readonly by: string }
  | { readonly kind: 'open'; readonly choices: readonly Choice[]; readonly by: string };

const isDefinite = (piece: Piece): boolean => piece.kind !== 'empty';

/** The cells that hold something. */
export const definite = (cells: readonly Piece[]): readonly Piece[] => cells.filter(isDefinite);

const cellsBy = (cells: readonly Piece[], by: string): readonly Slot[] =>
  cells.map((piece) => ({ kind: 'cell', piece, by }));

/** Runs of `count` neighbouring cells that hold everything printed. */
const windows = (cells: readonly Piece[], count: number): readonly (readonly Piece[])[] => {
  const first = cells.findIndex(isDefinite);
  const last = cells.findLastIndex(isDefinite);
  const from = Math.max(0, last - count + 1);
  const to = Math.min(first, cells.length - count);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) =>
    cells.slice(from + i, from + i + count),
  );
};

/** Column by column over several ways to read the row: sure where all ways agree. */
const agreed = (ways: readonly (readonly (Piece | null)[])[], by: string): readonly Slot[] => {
  const [first = []] = ways;
  return first.map((piece, column): Slot => {
    const choices = [
      ...new Map(
        ways.map((way) => {
          const choice = way[column] ?? null;
          return [choice === null || choice.kind === 'empty' ? '' : choice.text, choice];
        }),
      ).values(),
    ];
    const [only] = choices;
    return choices.length === 1 && only
      ? { kind: 'cell', piece: only, by }
      : { kind: 'open', choices: choices.length > 0 ? choices : [piece], by };
  });
};

const open = (cells: readonly Piece[], count: number, by: string): readonly Slot[] =>
  Array.from({ length: count }, () => ({ kind: 'open', choices: [null, ...definite(cells)], by }));

const MOST_LEFT_OUT = 3;

/** More numbers than columns: some were doubled, or torn apart. Only the row's own sum can tell. */
const tooMany = (cells: readonly Piece[], count: number, proof: Proof): readonly Slot[] => {
  const printed = definite(cells);
  const by = `这一行印有 ${String(printed.length)} 个数，表样只有 ${String(count)} 列`;
  const isDouble = proof !== null && cells.length >= 2 * count;
  if (isDouble || printed.length - count > MOST_LEFT_OUT) return open(cells, count, by);
  const ways = [...withoutSpare(printed, count), ...joinedOrSplit(printed, count)].filter(
    (way) => proves(proof, way) || (proof !== null && !weighs(printed)),
  );
  const first = printed.slice(0, count);
  const rivals = proves(proof, first) && weighs(first) ? [first] : [];
  return ways.length > 0
    ? agreed([...ways, ...rivals], `${by}，按本行合计取舍`)
    : open(cells, count, by);
};

/** Fewer numbers than columns and no empty cells to tell where: the row's own sum may tell some. */
const tooFew = (cells: readonly Piece[], count: number, proof: Proof): readonly Slot[] => {
  const printed = definite(cells);
  const by = `这一行只印有 ${String(printed.length)} 个数，表样有 ${String(count)} 列，看不出空的是哪几列`;
  const split = joinedOrSplit(printed, count).filter((way) => proves(proof, way));
  if (split.length === 1) return agreed(split, '数字连在一起，按本行合计拆开');
  if (count > 10) return open(cells, count, by);
  const places = choose(0, count, printed.length);
  const ways = places
    .map((columns) => Array.from({ length: count }, (_, i) => printed[columns.indexOf(i)] ?? null))
    .filter((way) => proves(proof, way));
  const isZero = printed.every((piece) => amountOf(piece) === 0);
  return ways.length > 0 && !isZero ? agreed(ways, by) : open(cells, count, by);
};

/**
 * A total left empty while the last number is the sum of those before: empty cells were lost, or the row
 * lacks a column.
 */
const isSqueezed = (way: readonly Piece[], proof: Proof): boolean => {
  if (proof === null || way.at(-1)?.kind !== 'empty') return false;
  const printed = definite(way);
  const together = way.slice(0, printed.length).every(isDefinite);
  return printed.length > 1 && (together || weighs(printed)) && proof.sumEndsAt(printed);
};

/** Whether as many cells are printed as there are columns, but empty ones stand between them. */
export const hasGaps = (cells: readonly Piece[], count: number): boolean =>
  definite(cells).length === count &&
  cells.findLastIndex(isDefinite) - cells.findIndex(isDefinite) >= count;

const reachesEdges = (way: readonly Piece[]): boolean =>
  way[0]?.kind !== 'empty' && way.at(-1)?.kind !== 'empty';

const PAGE_NUMBER = /^[-—–－]*\s*\d{1,4}\s*[-—–－]*$/u;

/** Where one printed line holds as many numbers as columns, lone numbers in other lines are page numbers. */
const fullRow = (cells: readonly Piece[], count: number): readonly Piece[] | null => {
  const [first] = definite(cells);
  if (!first || count < 2) return null;
  const isInLine = ({ block, row }: Piece): boolean => block === first.block && row === first.row;
  const inLine = cells.filter(isInLine);
  const others = definite(cells).filter((cell) => !isInLine(cell));
  const lines = new Set(others.map(({ block, row }) => `${block} ${row}`));
  const arePages =
    lines.size === others.length && others.every(({ text }) => PAGE_NUMBER.test(text));
  return definite(inLine).length === count && arePages ? inLine : null;
};

/**
 * Two columns after an empty cell, both with the same number: a blank and a merged cell printed twice, or
 * a label's empty cell and two columns that happen to agree.
 */
const mayBeDoubled = (cells: readonly Piece[], printed: readonly Piece[]): boolean => {
  const [first, second] = printed;
  if (printed.length !== 2 || first?.text !== second?.text || !weighs(printed)) return false;
  return cells.length > 2 && cells.findIndex(isDefinite) > 0;
};

/**
 * A row of cells that a line break inside of one cell has cut in two: the rest of that cell, mostly empty,
 * begins the next line. Null where no line begins so.
 */
const unwrapped = (cells: readonly Piece[]): readonly Piece[] | null => {
  const whole = cells.filter((cell, at) => {
    const before = cells[at - 1];
    const begins = before && (before.block !== cell.block || before.row !== cell.row);
    return !(begins && cell.kind === 'empty');
  });
  return whole.length < cells.length ? whole : null;
};

/**
 * The row put together again, if it is whole then, and adds up where it has sums. An empty cell at its beginning
 * is the label's, or the first column's.
 */
const byUnwrapped = (
  cells: readonly Piece[],
  count: number,
  proof: Proof,
): readonly Slot[] | null => {
  const whole = unwrapped(cells);
  if (!whole) return null;
  const by = '这一行断成几行';
  const isLed = whole[0]?.kind === 'empty';
  if (isLed && whole.length === count + 1) return cellsBy(whole.slice(1), `${by}，按格子次序`);
  if (whole.length !== count || (proof !== null && !proves(proof, whole)))
    return open(cells, count, by);
  return whole.map((piece, at) =>
    isLed && at === 0
      ? { kind: 'open', choices: [null], by: `${by}，第一格可能印在上一行` }
      : { kind: 'cell', piece, by: `${by}，按格子次序` },
  );
};

/**
 * Places the cells after a row's label in its columns. Plain cases need no sums: as many numbers as
 * columns, or one run of cells that holds them all. `proof` says whether a way of reading adds up; it
 * is asked only where the print leaves several ways. `isFirm`: the rows around have as many cells, so
 * that empty ones hold their place.
 */
export const place = (
  all: readonly Piece[],
  count: number,
  proof: Proof,
  isFirm = true,
): readonly Slot[] => {
  const cells = fullRow(all, count) ?? all;
  const printed = definite(cells);
  if (printed.length === count && addsUpJoined(printed, proof))
    return open(cells, count, '有数字被空格隔开，又有空格子丢失');
  if (printed.length === count && mayBeDoubled(cells, printed))
    return agreed([printed, [null, ...printed.slice(1)]], '两格的数相同，可能是合并的格子印了两次');
  if (printed.length === count)
    return cellsBy(printed, `按次序，${String(count)} 个数对 ${String(count)} 列`);
  if (printed.length > count) return tooMany(cells, count, proof);
  if (printed.length === 0)
    return cells.length >= count
      ? cellsBy(cells.slice(0, count), '整行留空')
      : open([], count, '这一行没有印出格子');
  const broken = byUnwrapped(cells, count, proof);
  if (broken) return broken;
  const ways = windows(cells, count);
  const proven = ways.filter((way) => weighs(way) && proves(proof, way));
  const [way] = ways.length === 1 ? ways : proven.length === 1 ? proven : [];
  const isProven = way !== undefined && proven.includes(way);
  const isDouble = proof !== null && cells.length >= 2 * count;
  const sure = way && (isProven || (!isDouble && (isFirm || reachesEdges(way))));
  const squeezed = way !== undefined && isSqueezed(way, proof);
  if (squeezed && printed.length === 2)
    return open(cells, count, '后一个数与前一个相等，却不在总计一列');
  if (way && sure && !squeezed)
    return cellsBy(way, ways.length === 1 ? '按格子次序，空格占位' : '按格子次序，合计与本行相符');
  return tooFew(cells, count, proof);
};

/** A page in, its ruled tables with the words in their cells and the words outside of them out. */
import { boxTables } from './pdf-boxes.ts';
import type { Box, Page, Word } from './pdf-page.ts';
import { cellsOf, type Lattice, latticeOf, middle, withoutThinBands } from './pdf-lattice.ts';
import { touchingGroups } from './pdf-rulings.ts';
import { linesOf } from './pdf-words.ts';
import { cellText, paddingOf } from './pdf-cell-text.ts';

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Lines as printed, parted by \n. */
  readonly text: string;
  /** The last line leaves no room for another character: the text may go on on the next page. */
  readonly isFull: boolean;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A ruled table, or the part of it that is on one page. */
export interface Table {
  readonly page: number;
  /** Column edges from left to right. */
  readonly xs: readonly number[];
  /** Row edges from top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly TableCell[];
}

/** Bands thinner than this share of the letters hold no text of their own. */
const THINNEST = 0.75;

/** How far text may stand out of the band that it stands in. */
const FITS = 1;
/** Height of a letter above the baseline, in ems. */
const LETTER = 0.7;

const centreX = ({ x, width }: Word): number => x + width / 2;
const centreY = ({ y, size }: Word): number => y + size * 0.35;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const isInside = (
  word: Word,
  { xs, ys }: { xs: readonly number[]; ys: readonly number[] },
): boolean =>
  centreX(word) > (xs[0] ?? 0) &&
  centreX(word) < (xs.at(-1) ?? 0) &&
  centreY(word) < (ys[0] ?? 0) &&
  centreY(word) > (ys.at(-1) ?? 0);

const trimmed = (lattice: Lattice, words: readonly Word[]): Lattice => {
  const inside = words.filter((word) =>
    isInside(word, { xs: lattice.xs.map(middle), ys: lattice.ys.map(middle) }),
  );
  const thinnest = THINNEST * (median(inside.map(({ size }) => size)) || 8);
  const standsIn =
    (from: (word: Word) => number, to: (word: Word) => number) => (low: number, high: number) =>
      inside.some((word) => from(word) > low - FITS && to(word) < high + FITS);
  const inColumn = standsIn(
    ({ x }) => x,
    ({ x, width }) => x + width,
  );
  const inRow = standsIn(
    ({ y }) => y,
    ({ y, size }) => y + LETTER * size,
  );
  return {
    ...lattice,
    xs: withoutThinBands(lattice.xs, thinnest, inColumn),
    ys: withoutThinBands(lattice.ys, thinnest, inRow),
  };
};

/** The band that a position is in; edges rise or fall. */
const bandOf = (edges: readonly number[], at: number): number => {
  const rises = (edges[0] ?? 0) < (edges.at(-1) ?? 0);
  const band = edges.findIndex((edge) => (rises ? edge > at : edge < at)) - 1;
  return Math.max(0, band);
};

const tableOf = (lattice: Lattice, page: number, words: readonly Word[]): Table => {
  const xs = lattice.xs.map(middle);
  const ys = lattice.ys.map(middle);
  const cells = cellsOf(lattice);
  const owner = new Map<string, number>();
  for (const [at, { row, column, rowSpan, columnSpan }] of cells.entries())
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) owner.set(`${r} ${c}`, at);
  const wordsAt = new Map<number, Word[]>();
  for (const word of words) {
    const at = owner.get(`${bandOf(ys, centreY(word))} ${bandOf(xs, centreX(word))}`) ?? -1;
    const others = wordsAt.get(at);
    if (others) others.push(word);
    else wordsAt.set(at, [word]);
  }
  const boxes = cells.map((cell, at) => ({
    ...cell,
    page,
    left: xs[cell.column] ?? 0,
    right: xs[cell.column + cell.columnSpan] ?? 0,
    top: ys[cell.row] ?? 0,
    bottom: ys[cell.row + cell.rowSpan] ?? 0,
    lines: linesOf(wordsAt.get(at) ?? []),
  }));
  const padding = paddingOf(boxes);
  return {
    page,
    xs,
    ys,
    cells: boxes.map(({ lines, ...box }) => ({
      ...box,
      ...cellText(lines, box.right - box.left - padding),
    })),
  };
};

const area = (lattice: Lattice): number => {
  const { left, right, bottom, top } = boxOf(lattice);
  return (right - left) * (top - bottom);
};

const isWhole = ({ xs, ys }: Lattice): boolean => xs.length > 1 && ys.length > 1;

const isSingle = ({ xs, ys }: Lattice): boolean => xs.length === 2 && ys.length === 2;

const at = (edges: Lattice['xs'], k: number): number => {
  const edge = edges.at(k);
  return edge ? middle(edge) : 0;
};

const boxOf = ({ xs, ys }: Lattice): Box => ({
  left: at(xs, 0),
  right: at(xs, -1),
  bottom: at(ys, -1),
  top: at(ys, 0),
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

/** Share of the words in a table of boxes that must stand in its boxes; else they are stripes, not cells. */
const MOST_IN_BOXES = 0.9;

const holdsItsWords = (
  boxes: readonly Box[],
  lattice: Lattice,
  words: readonly Word[],
): boolean => {
  const within = ({ left, right, bottom, top }: Box, word: Word): boolean =>
    centreX(word) > left && centreX(word) < right && centreY(word) > bottom && centreY(word) < top;
  const around = words.filter((word) => within(boxOf(lattice), word));
  const inBoxes = around.filter((word) => boxes.some((box) => within(box, word)));
  return inBoxes.length > 0 && inBoxes.length >= MOST_IN_BOXES * around.length;
};

/** Tables whose cells are rectangles of their own, from frames or from backgrounds. */
const latticesOfBoxes = (boxes: readonly Box[], words: readonly Word[]): readonly Lattice[] =>
  boxTables(boxes).flatMap((table) => {
    const lattice = latticeOf(table.rules);
    return lattice && holdsItsWords(table.boxes, lattice, words) ? [lattice] : [];
  });

const latticesOf = (page: Page, words: readonly Word[]): readonly Lattice[] => {
  const ruled = touchingGroups(page.rules)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .map((lattice) => trimmed(lattice, words))
    .filter(isWhole);
  const tables = ruled.filter((lattice) => !isSingle(lattice));
  const frames = ruled.filter(isSingle).map(boxOf);
  const free = [...frames, ...page.fills].filter(
    (box) => !tables.some((table) => meet(boxOf(table), box)),
  );
  const boxed = latticesOfBoxes(free, words)
    .map((lattice) => trimmed(lattice, words))
    .filter(isWhole);
  const isBoxed = (frame: Lattice): boolean =>
    boxed.some((table) => meet(boxOf(table), boxOf(frame)));
  return [...ruled.filter((lattice) => !isSingle(lattice) || !isBoxed(lattice)), ...boxed].sort(
    (a, b) => area(a) - area(b),
  );
};

/** Finds the tables of a page; a word belongs to the smallest table around it. */
export const tablesOf = (
  page: Page,
  words: readonly Word[],
): { readonly tables: readonly Table[]; readonly outside: readonly Word[] } => {
  let outside = words;
  const tables = latticesOf(page, words).map((lattice) => {
    const bounds = { xs: lattice.xs.map(middle), ys: lattice.ys.map(middle) };
    const inside = outside.filter((word) => isInside(word, bounds));
    outside = outside.filter((word) => !isInside(word, bounds));
    return tableOf(lattice, page.number, inside);
  });
  return { tables, outside };
};

/** The lines, filled boxes and words of a page in, the lattices of its tables out. */
import { boxTables } from './pdf-boxes.ts';
import { type Lattice, latticeOf, middle, withoutThinBands } from './pdf-lattice.ts';
import type { Box, Page, Word } from './pdf-page.ts';
import { touchingGroups } from './pdf-rulings.ts';

/** Bands thinner than this share of the letters hold no text of their own. */
const THINNEST = 0.75;
/** How far text may stand out of the band that it stands in. */
const FITS = 1;
/** Height of a letter above the baseline, in ems. */
const LETTER = 0.7;
/** Share of the words in a table of boxes that must stand in its boxes; else they are stripes, not cells. */
const MOST_IN_BOXES = 0.9;

/** The middle of a word. */
export const centreOf = ({
  x,
  width,
  y,
  size,
}: Word): { readonly x: number; readonly y: number } => ({
  x: x + width / 2,
  y: y + (LETTER / 2) * size,
});

const isWithin = ({ left, right, bottom, top }: Box, word: Word): boolean => {
  const { x, y } = centreOf(word);
  return x > left && x < right && y > bottom && y < top;
};

const positionAt = (edges: Lattice['xs'], at: number): number => {
  const edge = edges.at(at);
  return edge ? middle(edge) : 0;
};

const boxOf = ({ xs, ys }: Lattice): Box => ({
  left: positionAt(xs, 0),
  right: positionAt(xs, -1),
  bottom: positionAt(ys, -1),
  top: positionAt(ys, 0),
});

/** Whether a word stands in a lattice. */
export const isInside = (word: Word, lattice: Lattice): boolean => isWithin(boxOf(lattice), word);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Leaves out bands too thin for text; null where less than a cell is left. */
const trimmed = (lattice: Lattice, words: readonly Word[]): Lattice | null => {
  const inside = words.filter((word) => isInside(word, lattice));
  const thinnest = THINNEST * (median(inside.map(({ size }) => size)) || 8);
  const standsIn =
    (from: (word: Word) => number, to: (word: Word) => number) =>
    (low: number, high: number): boolean =>
      inside.some((word) => from(word) > low - FITS && to(word) < high + FITS);
  const inColumn = standsIn(
    ({ x }) => x,
    ({ x, width }) => x + width,
  );
  const inRow = standsIn(
    ({ y }) => y,
    ({ y, size }) => y + LETTER * size,
  );
  const xs = withoutThinBands(lattice.xs, thinnest, inColumn);
  const ys = withoutThinBands(lattice.ys, thinnest, inRow);
  return xs.length > 1 && ys.length > 1 ? { ...lattice, xs, ys } : null;
};

const isSingle = ({ xs, ys }: Lattice): boolean => xs.length === 2 && ys.length === 2;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

const holdsItsWords = (
  boxes: readonly Box[],
  lattice: Lattice,
  words: readonly Word[],
): boolean => {
  const around = words.filter((word) => isInside(word, lattice));
  const inBoxes = around.filter((word) => boxes.some((box) => isWithin(box, word)));
  return inBoxes.length > 0 && inBoxes.length >= MOST_IN_BOXES * around.length;
};

/** Tables whose cells are rectangles of their own, from frames or from backgrounds. */
const latticesOfBoxes = (boxes: readonly Box[], words: readonly Word[]): readonly Lattice[] =>
  boxTables(boxes).flatMap((table) => {
    const lattice = latticeOf(table.rules);
    if (!lattice || !holdsItsWords(table.boxes, lattice, words)) return [];
    return trimmed(lattice, words) ?? [];
  });

const area = (lattice: Lattice): number => {
  const { left, right, bottom, top } = boxOf(lattice);
  return (right - left) * (top - bottom);
};

/** The lattices of a page, smallest first; one of a single cell is a frame, or the rest of a table. */
export const latticesOf = (page: Page, words: readonly Word[]): readonly Lattice[] => {
  const ruled = touchingGroups(page.rules).flatMap((group) => {
    const lattice = latticeOf(group);
    return lattice ? (trimmed(lattice, words) ?? []) : [];
  });
  const tables = ruled.filter((lattice) => !isSingle(lattice));
  const frames = ruled.filter(isSingle);
  const free = [...frames.map(boxOf), ...page.fills].filter(
    (box) => !tables.some((table) => meet(boxOf(table), box)),
  );
  const boxed = latticesOfBoxes(free, words);
  const leftFrames = frames.filter(
    (frame) => !boxed.some((table) => meet(boxOf(table), boxOf(frame))),
  );
  return [...tables, ...leftFrames, ...boxed].sort((a, b) => area(a) - area(b));
};

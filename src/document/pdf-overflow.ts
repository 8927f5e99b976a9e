/** Words of a ruled table in, the cell of each out; a word wider than its cell stands over its neighbours too. */
import type { Word } from './pdf-page.ts';

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** How text that is too wide is set: from the left side of its cell, around its middle, up to its right side. */
interface Setting {
  /** Where on a word its cell is to be looked up. */
  readonly anchor: (word: Word) => number;
  /** How far it is from standing so in the cell. */
  readonly deviation: (word: Word, cell: Sides) => number;
}

/** How far inside a word its first and last characters surely are, in ems. */
const INSIDE = 0.2;
const TOLERANCE = 1;

const rightOf = ({ x, width }: Word): number => x + width;
const middleOf = ({ x, width }: Word): number => x + width / 2;

const MIDDLE: Setting = {
  anchor: middleOf,
  deviation: (word, { left, right }) => Math.abs(middleOf(word) - (left + right) / 2),
};

const SETTINGS: readonly Setting[] = [
  MIDDLE,
  {
    anchor: ({ x, width, size }) => x + Math.min(width / 2, INSIDE * size),
    deviation: ({ x }, { left }) => Math.abs(x - left),
  },
  {
    anchor: (word) => rightOf(word) - Math.min(word.width / 2, INSIDE * word.size),
    deviation: (word, { right }) => Math.abs(right - rightOf(word)),
  },
];

const runsOver = (word: Word, { left, right }: Sides): boolean =>
  word.x < left - TOLERANCE || rightOf(word) > right + TOLERANCE;

/** How many words share a cell and a baseline with another. */
const collisions = (placed: readonly (readonly [Word, Sides])[]): number => {
  const taken = new Map<Sides, Set<number>>();
  let count = 0;
  for (const [{ y }, cell] of placed) {
    const lines = taken.get(cell) ?? new Set();
    if (lines.has(Math.round(y))) count += 1;
    taken.set(cell, lines.add(Math.round(y)));
  }
  return count;
};

/**
 * The cell of each word. Words that keep to their cells tell theirs by their middle; those that do not are all
 * set one way, the one that puts fewest of them where another word stands, and nearest to a side of its cell.
 */
export const cellsOfWords = <C extends Sides>(
  words: readonly Word[],
  cellAt: (word: Word, x: number) => C | undefined,
): readonly (readonly [Word, C])[] => {
  const placedBy = (setting: Setting, some: readonly Word[]): readonly (readonly [Word, C])[] =>
    some.flatMap((word) => {
      const cell = cellAt(word, setting.anchor(word));
      return cell ? [[word, cell] as const] : [];
    });
  const plain = placedBy(MIDDLE, words);
  const kept = plain.filter(([word, cell]) => !runsOver(word, cell));
  const wide = plain.flatMap(([word, cell]) => (runsOver(word, cell) ? [word] : []));
  if (wide.length === 0) return plain;
  const ways = SETTINGS.map((setting) => {
    const placed = placedBy(setting, wide);
    const deviation = placed.reduce((sum, [word, cell]) => sum + setting.deviation(word, cell), 0);
    return { placed, met: collisions([...kept, ...placed]), deviation };
  });
  const [best] = ways.sort((a, b) => a.met - b.met || a.deviation - b.deviation);
  return [...kept, ...(best?.placed ?? [])];
};

/** Lines of an unruled table in, the rows of cells whose numbered labels run over several lines out. */
import { isFigure } from './pdf-columns.ts';
import { figureCount, NUMBERED, type Row } from './pdf-labels.ts';
import type { Line } from './pdf-words.ts';

/** The rows of the forms bear numbers: those of a group 1. 2. 3., the others （一） or 一、. */
export const ITEM = /^\d{1,2}\s?[、.．]\s?\p{Script=Han}/u;
export const LABEL =
  /^(?:\d{1,2}\s?[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])\s?\p{Script=Han}/u;

/** Lines of one label are never farther apart than this, in ems. */
export const WIDEST_LEADING = 2.2;
/** How far figures may stand over or under the lines of their label, in ems. */
const BESIDE = 0.5;

/** So many lines over or under a label may overlap it. */
const NEAREST = 2;

interface Block<T extends Line> {
  /** Whether its first line begins with the number of a row. */
  readonly isLabel: boolean;
  readonly rows: Row<T>[];
  /** Places of its first line and its last one among all lines. */
  readonly from: number;
  to: number;
}

/** Where the column of the rows' own labels begins: names of groups end before it. */
const itemsBegin = <T extends Line>(rows: readonly Row<T>[]): number =>
  Math.min(
    ...rows.flatMap(({ chunks }) => chunks.filter(({ text }) => ITEM.test(text)).map(({ x }) => x)),
  );

/** Where the figures begin in the nearest lines of them over or under each line. */
const figuresBegin = <T extends Line>(rows: readonly Row<T>[]): readonly number[] => {
  const first = rows.map(({ chunks }) => chunks.find(isFigure)?.x ?? null);
  const last = (begins: readonly (number | null)[]): readonly number[] => {
    let nearest = -Infinity;
    return begins.map((begin) => (nearest = begin ?? nearest));
  };
  const below = last(first.toReversed()).toReversed();
  return last(first).map((above, at) => Math.max(above, below[at] ?? above));
};

/** The own labels of the rows, each with its lines; words that go on with none of them end the last one. */
const blocksOf = <T extends Line>(rows: readonly Row<T>[]): readonly Block<T>[] => {
  const begin = itemsBegin(rows);
  const end = figuresBegin(rows);
  const blocks: Block<T>[] = [];
  for (const [at, row] of rows.entries()) {
    const own = row.chunks.filter(
      (chunk) => !isFigure(chunk) && chunk.right > begin && chunk.x < (end[at] ?? 0),
    );
    const [first] = own;
    if (!first) continue;
    const open = blocks.at(-1);
    const gap = (open?.rows.at(-1)?.line.y ?? Infinity) - row.line.y;
    if (!open || NUMBERED.test(first.text) || gap > WIDEST_LEADING * row.line.size)
      blocks.push({ isLabel: LABEL.test(first.text), rows: [row], from: at, to: at });
    else {
      open.rows.push(row);
      open.to = at;
    }
  }
  return blocks;
};

/** The lines that stand beside a label, its own among them. */
const linesBeside = <T extends Line>(
  { rows: own, from, to }: Block<T>,
  rows: readonly Row<T>[],
  others: ReadonlySet<Row<T>>,
): readonly Row<T>[] => {
  const [top, bottom] = [own[0]?.line.y ?? 0, own.at(-1)?.line.y ?? 0];
  return rows
    .slice(Math.max(0, from - NEAREST), to + 1 + NEAREST)
    .filter(
      (row) =>
        own.includes(row) ||
        (!others.has(row) &&
          row.line.y < top + BESIDE * row.line.size &&
          row.line.y > bottom - BESIDE * row.line.size),
    );
};

/**
 * The lines of each row whose label is numbered and has several lines, as one row: its one line of figures, where
 * it has any, stands anywhere beside them, and so may the name of the group.
 */
export const labelBlocks = <T extends Line>(
  rows: readonly Row<T>[],
): readonly (readonly Row<T>[])[] => {
  const blocks = blocksOf(rows);
  const owned = new Set(blocks.flatMap((block) => block.rows));
  return blocks
    .filter(({ isLabel }) => isLabel)
    .map((block) => linesBeside(block, rows, owned))
    .filter((lines) => lines.length > 1 && lines.filter((row) => figureCount(row) > 0).length < 2);
};

/** Whether a line begins the label of a row. */
export const startsLabel = <T extends Line>({ chunks }: Row<T>): boolean =>
  chunks.some(({ text }) => LABEL.test(text));

const isLabelled = <T extends Line>(group: readonly Row<T>[] | undefined): boolean =>
  group?.some(startsLabel) === true;

/** Whether a row prints its numbered label and nothing else, between rows that have labels themselves. */
export const isBlankRow = <T extends Line>(
  groups: readonly (readonly Row<T>[])[],
  at: number,
): boolean =>
  groups[at]?.every((row) => figureCount(row) === 0) === true &&
  [at - 1, at, at + 1].every((one) => isLabelled(groups[one]));

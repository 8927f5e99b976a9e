/**
 * Segments in; the same out, where the labels of table three stand together and all its numbers behind
 * them, row by row or column by column, each label with its own numbers if the sums prove which.
 */
import { STAGES, type Stage, type StageId } from '../vocabulary/metrics.ts';
import { FORM } from './applicant-heads.ts';
import type { Piece } from './pieces.ts';
import { proofOf, proves, weighs } from './row-proof.ts';
import { NONE_ABOVE, stageOf } from './row-label.ts';
import { hasCells, type Segment } from './segments.ts';
import { tokensOfSegments, type Token } from './tokens.ts';

const WIDTH = FORM.length;
const FEWEST_ROWS = 3;
/** More than a row and a page number. */
const FEWEST_NUMBERS = 2 * WIDTH;
/** Share of the rows with numbers that must add up. */
const MOST = 0.8;

const PROOF = proofOf([
  { total: FORM.indexOf('total'), parts: FORM.flatMap((id, at) => (id === 'total' ? [] : [at])) },
]);

interface Label {
  readonly at: number;
  readonly stage: Stage;
}

/** Labels of rows one after the other, the last with the numbers of all. */
interface Block {
  readonly labels: readonly Label[];
  readonly numbers: readonly Piece[];
  /** The segments that hold the numbers, the last label's first. */
  readonly from: number;
  readonly to: number;
}

const definite = ({ cells }: Segment): readonly Piece[] =>
  cells.filter(({ kind }) => kind !== 'empty');

const orderOf = ({ id }: Stage): number => STAGES.findIndex((stage) => stage.id === id);

/** 其他处理 before rows of its own is only their head. */
const withoutHead = (labels: readonly Label[]): readonly Label[] =>
  labels.some(({ stage }) => stage.id.startsWith('other.'))
    ? labels.filter(({ stage }) => stage.id !== 'other')
    : labels;

/** The labels of rows that end at a segment with numbers, up to the row before. */
const labelsBefore = (
  segments: readonly Segment[],
  tokens: readonly (readonly Token[])[],
  at: number,
): readonly Label[] => {
  let from = at;
  for (let before = segments[from - 1]; before && !hasCells(before); before = segments[from - 1])
    from--;
  const found: Label[] = [];
  segments.slice(from, at + 1).forEach(({ texts }, i) => {
    const id = (found.at(-1)?.stage.id ?? null) as StageId | null;
    const stage = stageOf(texts, tokens[from + i] ?? [], { ...NONE_ABOVE, id })?.stage;
    if (stage) found.push({ at: from + i, stage });
  });
  return withoutHead(found);
};

const blockAt = (
  segments: readonly Segment[],
  tokens: readonly (readonly Token[])[],
  at: number,
): Block | null => {
  let to = at + 1;
  while (segments[to]?.texts.length === 0) to++;
  const numbers = segments.slice(at, to).flatMap(definite);
  if (numbers.length < FEWEST_NUMBERS) return null;
  const labels = labelsBefore(segments, tokens, at);
  const isBlock = labels.length >= FEWEST_ROWS && labels.at(-1)?.at === at;
  return isBlock ? { labels, numbers, from: at, to } : null;
};

type Rows = readonly (readonly Piece[])[];

const isProven = (rows: Rows): boolean => {
  const telling = rows.filter(weighs);
  const proven = telling.filter((row) => proves(PROOF, row));
  return proven.length >= FEWEST_ROWS && proven.length >= telling.length * MOST;
};

/** The numbers of each label, where the labels are in order and one way of reading alone adds up. */
const rowsOf = ({ labels, numbers }: Block): Rows | null => {
  const count = labels.length;
  const isInOrder = labels.every(
    ({ stage }, i) => i === 0 || orderOf(stage) > orderOf(labels[i - 1]?.stage ?? stage),
  );
  if (!isInOrder || numbers.length !== count * WIDTH) return null;
  const across = labels.map((_, row) => numbers.slice(row * WIDTH, (row + 1) * WIDTH));
  const down = labels.map((_, row) => numbers.filter((__, i) => i % count === row));
  const [rows, ...others] = [across, down].filter(isProven);
  return rows && others.length === 0 ? rows : null;
};

const withCells = (segment: Segment | undefined, cells: readonly Piece[]): readonly Segment[] =>
  segment ? [{ ...segment, cells }] : [];

const isCrowded = (segment: Segment): boolean =>
  segment.strips.length > 1 && definite(segment).length > WIDTH;

/** Gives each label of such a block its numbers; those that nothing proves belong to no row. */
export const withLabelBlocks = (segments: readonly Segment[]): readonly Segment[] => {
  if (!segments.some(isCrowded)) return segments;
  const tokens = tokensOfSegments(segments);
  const placed = [...segments];
  segments.forEach((segment, at) => {
    const block = segment.texts.length > 0 ? blockAt(segments, tokens, at) : null;
    if (!block) return;
    for (let i = block.from; i < block.to; i++) placed.splice(i, 1, ...withCells(segments[i], []));
    rowsOf(block)?.forEach((cells, row) => {
      const label = block.labels[row]?.at ?? at;
      placed.splice(label, 1, ...withCells(segments[label], cells));
    });
  });
  return placed;
};

/** A printed row of table four in; its columns placed out. */
import { RESULTS, type ProceedingId } from '../vocabulary/metrics.ts';
import { underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import { metricAt } from './metric-at.ts';
import { place, type Slot } from './placing.ts';
import type { Column } from './placed-figure.ts';
import { joinTorn } from './torn-numbers.ts';
import { proofOf, proves, weighs, type Proof } from './row-proof.ts';
import { meaning, type Token } from './tokens.ts';

const BLOCKS = ['review', 'litigation.direct', 'litigation.after_review'] as const;
const WIDTH = RESULTS.length;

/** Which blocks the heads above a row announce: all three, the two ways to court, or one. */
const blocksUnder = (row: FormRow): readonly ProceedingId[] => {
  if (row.id) return row.id === 'litigation' ? [] : [row.id as ProceedingId];
  const named = BLOCKS.filter((block) =>
    row.heads.some((token) => meaning(token, 'proceeding')?.id === block),
  );
  const results = row.heads.filter((token) => meaning(token, 'result') !== undefined).length;
  if (results === WIDTH * named.length || named.length === BLOCKS.length) return named;
  return results === WIDTH * BLOCKS.length || named.length === 0 ? BLOCKS : named;
};

const proofFor = (blocks: number): Proof =>
  proofOf(
    Array.from({ length: blocks }, (_, block) => {
      const first = block * WIDTH;
      return {
        total: first + WIDTH - 1,
        parts: Array.from({ length: WIDTH - 1 }, (__, i) => first + i),
      };
    }),
  );

const byColumns = (row: FormRow, heads: readonly Token[], proof: Proof): readonly Slot[] | null => {
  if (row.segment.strip.from !== 'known') return null;
  const found = underHeads(
    row.cells,
    heads.map((head) => head.piece),
  );
  if (!found || (found.hasMore && !(weighs(found.under) && proves(proof, found.under))))
    return null;
  return found.under.map((piece) => ({ kind: 'cell', piece, by: '按列标题所在的列' }));
};

/** The result heads from left to right: the first block's stand a line above the others'. */
const resultHeads = (row: FormRow): readonly Token[] =>
  row.heads
    .filter((token) => meaning(token, 'result') !== undefined)
    .toSorted((a, b) => a.piece.column - b.piece.column);

/** The columns of a row of table four, in the order of the form. */
export const appealColumns = (row: FormRow): readonly Column[] => {
  const blocks = blocksUnder(row);
  const count = blocks.length * WIDTH;
  if (count === 0) return [];
  const heads = resultHeads(row);
  const proof = proofFor(blocks.length);
  const counted = joinTorn(place(row.cells, count, proof), proof);
  const slots = (heads.length === count ? byColumns(row, heads, proof) : null) ?? counted;
  return blocks.flatMap((block, index) =>
    RESULTS.flatMap((result, at): Column[] => {
      const slot = slots[index * WIDTH + at];
      const metric = metricAt(block, result.id);
      return slot && metric ? [{ metric, slot, head: result.printed[0], unit: null }] : [];
    }),
  );
};

/** A row of table three in a grid that prints some of the form's columns (the others stand in another grid); their cells out. */
import type { ApplicantId } from '../vocabulary/applicants.ts';
import type { ApplicantHeads } from './applicant-heads.ts';
import { underHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';

/** A table that lacks one column has lost its head; one that lacks more is a part of it. */
const FEWEST_LOST = 2;

/** The cells by their columns; null where the grid is no part of the table, or not clear. */
export const partColumns = (
  { cells, segment: { strip } }: FormRow,
  { order, pieces, lost }: ApplicantHeads,
): ReadonlyMap<ApplicantId, Piece> | null => {
  if (strip.from !== 'known' || lost.length < FEWEST_LOST || cells.length !== order.length)
    return null;
  const found = underHeads(
    cells,
    order.map((id) => pieces.get(id)),
  );
  if (!found || found.hasMore) return null;
  return new Map(
    order.flatMap((id, at): (readonly [ApplicantId, Piece])[] => {
      const piece = found.under[at];
      return piece ? [[id, piece]] : [];
    }),
  );
};

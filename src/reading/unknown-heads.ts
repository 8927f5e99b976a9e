/** A row and the one line that holds its heads in; its cells where the line also heads columns nobody knows out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { RESULTS } from '../vocabulary/metrics.ts';
import { atHeads } from './columns.ts';
import type { FormRow } from './form-rows.ts';
import type { Piece } from './pieces.ts';
import { meaning, type Token } from './tokens.ts';

/** What the heads of table three name, and those of table four. */
const KINDS = {
  applicant: APPLICANTS.length,
  result: RESULTS.length,
} as const;

type Kind = keyof typeof KINDS;

/**
 * The heads of a row where they stand in one line, with some between or beside them that name nothing known.
 * Outside grids what stands before them heads the labels.
 */
export const lineWithUnknown = (
  { heads, segment }: FormRow,
  kind: Kind,
): readonly Token[] | null => {
  const last = heads.at(-1)?.piece;
  const isUnknown = ({ meanings }: Token): boolean => meanings.length === 0;
  if (!last || !heads.some(isUnknown)) return null;
  const printed = heads.filter(({ piece }) => piece.block === last.block && piece.row === last.row);
  const first = printed.findIndex((head) => !isUnknown(head));
  const line = segment.strip.from === 'line' ? printed.slice(first) : printed;
  const known = new Set(line.flatMap((head) => meaning(head, kind)?.id ?? []));
  return line.some(isUnknown) && known.size === KINDS[kind] ? line : null;
};

/** The cell of each head, in their order: at its place in a row as wide as the heads', or by count in a line. */
export const cellsOfLine = (
  { cells, segment: { strip } }: FormRow,
  line: readonly Token[],
): readonly Piece[] | null => {
  const heads = line.filter(({ meanings }) => meanings.length > 0);
  if (strip.from === 'counted' && heads[0]?.piece.width === strip.pieces.length)
    return atHeads(
      cells,
      heads.map(({ piece }) => piece),
    );
  if (strip.from !== 'line' || cells.length !== line.length) return null;
  return heads.flatMap((head) => cells[line.indexOf(head)] ?? []);
};

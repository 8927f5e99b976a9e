/** Rows of the forms and rows whose label nobody knows in; with those that can only be one row of table three, by their number and the rows around, out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { STAGES, type Stage, type StageId } from '../vocabulary/metrics.ts';
import { unspaced } from './bare.ts';
import type { FormRow } from './form-rows.ts';
import { sameNumber } from './row-label.ts';
import type { Segment } from './segments.ts';
import { numberingOf } from './similar-label.ts';
import type { Token } from './tokens.ts';

/** A numbered row of cells under words that name no row. */
export interface UnnamedRow {
  readonly segment: Segment;
  readonly heads: readonly Token[];
  /** How many rows were read before it. */
  readonly at: number;
}

const ROWS = STAGES.filter((stage: Stage) => stage.group !== true);

const orderOf = (row: FormRow | undefined): number =>
  row?.table === '三' ? ROWS.findIndex(({ id }) => id === row.id) : -1;

const numberOf = ({ texts }: Segment): string | null => numberingOf(texts.at(-1)?.text ?? '');

/** Whether words that name no row stand before a number and as many cells as the table has columns. */
export const isNumberedRow = (segment: Segment): boolean =>
  segment.cells.length >= APPLICANTS.length && numberOf(segment) !== null;

/** A row of one layout alone, beside no other row of it, may be a row of the other layout that lost its words. */
const hasLayout = ({ layouts }: Stage, ids: ReadonlySet<string | null>): boolean =>
  layouts.length > 1 ||
  ROWS.some(
    (other: Stage) =>
      ids.has(other.id) && other.layouts.length === 1 && other.layouts[0] === layouts[0],
  );

/** The one row with the number between the rows around, where the document has it nowhere. */
const rowBetween = (
  before: FormRow | undefined,
  after: FormRow | undefined,
  number: string | null,
  ids: ReadonlySet<string | null>,
): StageId | null => {
  const end = orderOf(after);
  const missing = ROWS.slice(orderOf(before) + 1, Math.max(0, end)).filter(
    (stage) =>
      !ids.has(stage.id) && hasLayout(stage, ids) && number !== null && sameNumber(stage, number),
  );
  const [only, other] = missing;
  return only && !other ? only.id : null;
};

/** Puts the rows that only their number and place name among the others. */
export const withNumberedRows = (
  rows: readonly FormRow[],
  unnamed: readonly UnnamedRow[],
): readonly FormRow[] => {
  const ids = new Set<string | null>(rows.map(({ id }) => id));
  return unnamed.reduceRight<readonly FormRow[]>((all, { segment, heads, at }) => {
    const id = rowBetween(all[at - 1], rows[at], numberOf(segment), ids);
    if (id === null) return all;
    const label = unspaced(segment.texts.at(-1)?.text ?? '');
    const row: FormRow = {
      table: '三',
      id,
      how: 'context',
      label,
      cells: segment.cells,
      heads,
      segment,
    };
    return all.toSpliced(at, 0, row);
  }, rows);
};

/** The rows of the forms in; the same, those in doubt whose numbers or the lack of them may be another row's whose label is lost, out. */
import { APPLICANTS } from '../vocabulary/applicants.ts';
import { RESULTS, STAGES, SUBJECTS, type Stage } from '../vocabulary/metrics.ts';
import type { FormRow } from './form-rows.ts';

/** More empty cells beside a label are a row, not what a line break left. */
const MOST_TORN = 2;

const isEmpty = ({ kind }: { readonly kind: string }): boolean => kind === 'empty';

/** A row that was printed blank, with the numbers of a line without a label below it. */
const isBorrowed = ({ cells, segment: { strip, strips, texts } }: FormRow): boolean => {
  const label = texts.at(-1);
  const own = label ? strip.pieces.slice(strip.pieces.indexOf(label) + 1) : [];
  const [first] = cells;
  return (
    strip.from === 'counted' &&
    strips.length > 1 &&
    own.length > MOST_TORN &&
    own.every(isEmpty) &&
    (first?.row !== label?.row || first?.block !== label?.block)
  );
};

const ORDER: readonly string[] = [
  ...SUBJECTS,
  ...STAGES.filter((stage: Stage) => !stage.group),
].map(({ id }) => id);

/** Rows that one layout of the form has in place of another's. */
const isPart = (id: string): boolean => id.startsWith('other.');

/** Whether the form has a row between two that the document lacks; undefined where no row follows. */
const isOneLost = (
  from: FormRow,
  to: FormRow | undefined,
  ids: ReadonlySet<string>,
): boolean | undefined => {
  if (!to?.id || !from.id || from.table !== to.table) return undefined;
  const hasParts = [...ids].some(isPart);
  return ORDER.slice(ORDER.indexOf(from.id) + 1, ORDER.indexOf(to.id))
    .filter((id) => (hasParts ? id !== 'other' : !isPart(id)))
    .some((id) => id !== 'services' && !ids.has(id));
};

const LOST = '这一行留空，下面一行有数却没有行标题，而表样的下一行不见';
const GOES_ON = '这一行的数不够，下面一行有数却没有行标题';
const BROKEN = '这一行留空，数印在下面认不出的一行里';

/** How many columns a row has; the unlabelled one of table four has those of all its blocks. */
const widthOf = ({ table, id }: FormRow): number => {
  if (table === '二') return 0;
  return table === '三' ? APPLICANTS.length : id === null ? 0 : RESULTS.length;
};

/** Whether a row of too few cells has more of them in the line below, which has no label. */
const isCut = (row: FormRow, next: FormRow | undefined, before: ReadonlySet<FormRow>): boolean => {
  const isBelow = next?.table === '四' && next.id === null && next.segment.texts.length === 0;
  const isShort = row.cells.length < widthOf(row) && !row.cells.every(isEmpty);
  return isShort && (before.has(row) || (row.table === '四' && isBelow));
};

/**
 * A line of numbers without a label below a blank row is the rest of that row, or the next row of the form with
 * its label lost: which, the row after it tells. `before` are the rows with unread numbers below them.
 */
export const withLostLabels = (
  rows: readonly FormRow[],
  before: ReadonlySet<FormRow>,
): readonly FormRow[] => {
  const ids = new Set(rows.flatMap(({ id }) => id ?? []));
  return rows.map((row, at) => {
    if (isCut(row, rows[at + 1], before)) return { ...row, doubt: GOES_ON };
    if (row.table === '四') return row;
    const isLost = isOneLost(row, rows[at + 1], ids);
    if (isBorrowed(row)) return isLost ? { ...row, doubt: LOST } : row;
    const isBlank = row.cells.length > MOST_TORN && row.cells.every(isEmpty);
    return isBlank && isLost === false && before.has(row) ? { ...row, doubt: BROKEN } : row;
  });
};

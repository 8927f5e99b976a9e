/** A report as it was and as it is now in, what there is to tell of it out. */
import type { Finding } from './finding.ts';
import type { Figure, Report } from './report.ts';
import { findingKey } from './verdict.ts';

/** `added`: the first of its issuer and year; `replaced`: other content; `rechecked`: other findings; `test`: somebody tries. */
export type ReportEventKind = 'added' | 'replaced' | 'rechecked' | 'test';

/** What a cell says: its number, null where it is empty, 'unsure' or 'absent' where that is so. */
export type CellSays = number | 'unsure' | 'absent' | null;

export interface CellChange {
  /** Metric id of a printed cell. */
  readonly metric: string;
  readonly before: CellSays;
  readonly after: CellSays;
}

/** A finding as an alert tells it. */
export type ToldFinding = Pick<Finding, 'rule' | 'severity' | 'message'>;

export interface ReportEvent {
  readonly kind: ReportEventKind;
  readonly issuer: string;
  readonly year: number;
  readonly scope: Report['scope'];
  /** File it was read from. */
  readonly file: string;
  /** Where on the web it was fetched from; left out in events of older indexes. */
  readonly address?: string | null;
  /** Cells that say something else than before. */
  readonly changes: readonly CellChange[];
  /** Errors and warnings that were not there before. */
  readonly arrived: readonly ToldFinding[];
  /** Errors and warnings that are no longer there. */
  readonly withdrawn: readonly ToldFinding[];
}

type Printed = Pick<Figure, 'id' | 'state' | 'value'>;

const says = (figure: Printed | undefined): CellSays => {
  if (!figure) return 'absent';
  return figure.state === 'unsure' ? 'unsure' : figure.value;
};

/** The printed cells of two readings that differ, in the order of the later one. */
export const changedCells = (
  before: readonly Printed[],
  after: readonly Printed[],
): readonly CellChange[] => {
  const [old, now] = [before, after].map(
    (figures) => new Map(figures.map((each) => [each.id, each])),
  );
  const ids = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...ids]
    .map((metric) => ({ metric, before: says(old?.get(metric)), after: says(now?.get(metric)) }))
    .filter((change) => change.before !== change.after);
};

const toldOf = ({ rule, severity, message }: Finding): ToldFinding => ({ rule, severity, message });

/** The errors and warnings of `findings` that are not among `others`. */
const onlyIn = (
  findings: readonly Finding[],
  others: readonly Finding[],
): readonly ToldFinding[] => {
  const known = new Set(others.map(findingKey));
  return findings
    .filter((finding) => finding.severity !== 'notice' && !known.has(findingKey(finding)))
    .map(toldOf);
};

/** What a new check found, and what it no longer finds. */
export const changedFindings = (
  before: readonly Finding[],
  after: readonly Finding[],
): Pick<ReportEvent, 'arrived' | 'withdrawn'> => ({
  arrived: onlyIn(after, before),
  withdrawn: onlyIn(before, after),
});

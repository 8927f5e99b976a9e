/** Faults in, how many there are of each severity and in how many reports out. */
import type { Severity } from '../../report/finding.ts';
import type { Fault } from './fault.ts';

export type Counts = Readonly<Record<Severity, number>>;

export interface Totals {
  readonly reports: number;
  /** Findings of each severity, and how many reports have any. */
  readonly findings: Counts;
  readonly reportsWith: Counts;
  readonly unread: number;
}

const AT_LEAST: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  notice: ['error', 'warning', 'notice'],
};

/** Whether a severity is at least as grave as the level. */
export const isListed = (severity: Severity, level: Severity): boolean =>
  AT_LEAST[level].includes(severity);

export const NONE: Counts = { error: 0, warning: 0, notice: 0 };

/** Adds two counts. */
export const plus = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  notice: a.notice + b.notice,
});

/** How many faults of each severity. */
export const countsOf = (faults: readonly Pick<Fault, 'severity'>[]): Counts =>
  faults.reduce<Counts>(
    (counts, { severity }) => ({ ...counts, [severity]: counts[severity] + 1 }),
    NONE,
  );

/** Adds up the counts of several reports. */
export const totalsOf = (reports: readonly Counts[], unread: number): Totals => ({
  reports: reports.length,
  findings: reports.reduce(plus, NONE),
  reportsWith: reports.reduce(
    (sum, { error, warning, notice }) =>
      plus(sum, {
        error: Math.min(error, 1),
        warning: Math.min(warning, 1),
        notice: Math.min(notice, 1),
      }),
    NONE,
  ),
  unread,
});

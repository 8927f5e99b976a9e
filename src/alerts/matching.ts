/** A wish and an event in, whether the one asks for the other out. */
import type { ReportEvent, ToldFinding } from '../report/report-event.ts';
import type { Wish } from '../report/subscription.ts';
import { leavesOf } from '../report/values.ts';
import { LAYOUTS } from '../vocabulary/metrics.ts';
import { rulesOfTopic } from '../vocabulary/rule-words.ts';
import type { Subjects } from './subjects.ts';

/** A metric's number in the report of the event; null where it has none for sure. */
export type NumberOf = (metric: string) => number | null;

const COMPARES = {
  '>': (value: number, bound: number) => value > bound,
  '>=': (value: number, bound: number) => value >= bound,
  '<': (value: number, bound: number) => value < bound,
  '<=': (value: number, bound: number) => value <= bound,
  '=': (value: number, bound: number) => value === bound,
} as const;

const isAbout = ({ subject, below }: Wish, { own, above }: Subjects): boolean =>
  subject === null || (below ? above : own).has(subject);

/** The findings that the wish asks for. */
export const wantedFindings = (
  { what, errorsOnly, topic }: Wish,
  findings: readonly ToldFinding[],
): readonly ToldFinding[] =>
  what === 'findings' || what === 'both'
    ? findings.filter(
        (finding) =>
          (!errorsOnly || finding.severity === 'error') &&
          (topic === null || rulesOfTopic(topic).includes(finding.rule)),
      )
    : [];

/** A number that was told when the report came is told again only where it has changed. */
const hasNews = (metric: string, { kind, changes }: ReportEvent): boolean => {
  if (kind !== 'replaced') return kind === 'added';
  const cells = new Set([metric, ...LAYOUTS.flatMap((layout) => leavesOf(metric, layout))]);
  return changes.some((change) => cells.has(change.metric));
};

const isBeyond = ({ bound }: Wish, event: ReportEvent, numberOf: NumberOf): boolean => {
  if (!bound || !hasNews(bound.metric, event)) return false;
  const value = numberOf(bound.metric);
  return value !== null && COMPARES[bound.comparison](value, bound.value);
};

/** Whether the wish asks to be told of the event. */
export const matches = (
  wish: Wish,
  event: ReportEvent,
  subjects: Subjects,
  numberOf: NumberOf,
): boolean => {
  if (!isAbout(wish, subjects)) return false;
  if (wish.what === 'number') return isBeyond(wish, event, numberOf);
  const isReport = event.kind === 'added' || event.kind === 'replaced';
  const wantsReports = wish.what === 'reports' || wish.what === 'both';
  return (
    (wantsReports && isReport) ||
    wantedFindings(wish, [...event.arrived, ...event.withdrawn]).length > 0
  );
};

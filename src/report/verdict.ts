/** What a person says of a finding: kept apart from the finding, so that it survives a new check. */
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/** 确认: it is so; 误报: the report is right; 已改: it was so and has been mended. */
export const VERDICT_KINDS = ['确认', '误报', '已改'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export interface Verdict {
  readonly kind: VerdictKind;
  readonly remark: string | null;
  /** Who said so: a name that the channel knows. */
  readonly by: string;
  /** When, ISO instant. */
  readonly at: string;
}

type OfReport = Pick<Report, 'issuer' | 'year' | 'scope'>;

/** Knows a report among all: 8 hexadecimal digits. */
const reportKey = ({ issuer, year, scope }: OfReport): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, year, scope]))
    .digest('hex')
    .slice(0, 8);

/** Knows a finding among those of all reports: 24 hexadecimal digits, 8 by the report, 16 by `findingKey`. */
export const verdictKey = (report: OfReport, finding: Finding): string =>
  `${reportKey(report)}${findingKey(finding)}`;

/** Whether a `verdictKey` may be that of one of the report's findings. */
export const isKeyOf = (report: OfReport, key: string): boolean =>
  key.startsWith(reportKey(report));

/**
 * Knows a finding again when the same document is checked anew: the same rule about the same cells or
 * the same words. 16 hexadecimal digits.
 */
export const findingKey = ({ rule, section, figures, evidence, actual }: Finding): string => {
  const quotes = evidence.map(({ quote }) => quote.replaceAll(/\s/gu, ''));
  const identity = JSON.stringify([rule, section, [...figures].sort(), quotes, actual]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
};

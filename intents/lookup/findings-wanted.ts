/** Findings and what a question asks of them in; those it asks about, counted and named, out. */
import { countsOf } from '../../src/answer/fault-list/counts.ts';
import { countWords, SEVERITY_NAMES } from '../../src/answer/fault-list/list-words.ts';
import type { Severity } from '../../src/report/finding.ts';
import type { StoredFinding } from '../../src/store/store.ts';
import type { RuleTopic } from '../../src/vocabulary/rule-words.ts';

/** Which findings: of the rules named, of the severity named; else all that are more than notices. */
export interface FindingsWanted {
  readonly ruleTopics: readonly RuleTopic[];
  readonly severity: Severity | null;
}

export const isFalseAlarm = ({ verdict }: StoredFinding): boolean => verdict?.kind === '误报';

/** A finding that nobody called a false alarm. */
export const stands = (finding: StoredFinding): boolean => !isFalseAlarm(finding);

/** Whether a finding is one of those asked about, and stands. */
export const isWanted =
  ({ ruleTopics, severity }: FindingsWanted) =>
  (finding: StoredFinding): boolean => {
    if (!stands(finding)) return false;
    if (ruleTopics.length > 0 && !ruleTopics.some(({ rules }) => rules.includes(finding.rule)))
      return false;
    if (severity !== null) return finding.severity === severity;
    return ruleTopics.length > 0 || finding.severity !== 'notice';
  };

/** “跨年结转”方面的, or nothing where all are asked about. */
export const aboutWords = ({ ruleTopics }: FindingsWanted): string =>
  ruleTopics.length === 0 ? '' : `“${ruleTopics.map(({ name }) => name).join('”“')}”方面的`;

/** What is asked about, as it is called where there is none: 错误或警告. */
export const kindWords = ({ ruleTopics, severity }: FindingsWanted): string => {
  if (severity !== null) return SEVERITY_NAMES[severity];
  return ruleTopics.length > 0 ? '问题' : '错误或警告';
};

/** 错误 1 处、警告 2 处. */
export const countedWords = (found: readonly StoredFinding[]): string =>
  countWords(countsOf(found));

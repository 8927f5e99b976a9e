/** What a rule found in a report: data that a program can sort and an officer can forward as it is. */

/** error: the tables contradict themselves; warning: text against tables, itself or neighbours; notice: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** The four groups in which city offices send back faults. */
export type RuleGroup = '表述' | '格式' | '数据' | '引用';

/** Words of the report that show the fault. `section`: 一 to 六, '' for the preface. */
export interface Evidence {
  readonly section: string;
  readonly quote: string;
}

export interface Finding {
  /** Stable name of the rule, e.g. requests-balance. */
  readonly rule: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly section: string | null;
  /** Metric ids that the finding is about. */
  readonly figures: readonly string[];
  /** One Chinese sentence with both sides of the sum. */
  readonly message: string;
  /** What it should be by the rest of the report; null where that cannot be told. */
  readonly expected: number | null;
  /** What the report says. */
  readonly actual: number | null;
  /** The unit of both sides: 件, 万元, %; null where there are none. Indexes of before it was told lack it. */
  readonly unit?: string | null;
  readonly evidence: readonly Evidence[];
  /** Form note, article or notice the rule rests on. */
  readonly basis: string;
  /** Likely cause, one sentence, where exactly one is found. */
  readonly cause: string | null;
}

/** Rules that could not judge, for want of a report to compare with. */
export interface Unjudged {
  /** 上一年度的报告. */
  readonly lacks: string;
  /** Their Chinese names. */
  readonly checks: readonly string[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

type Weighed = Pick<Finding, 'severity'>;

/** Orders findings: errors first, then warnings, then notices. */
export const bySeverity = (a: Weighed, b: Weighed): number =>
  WEIGHT[b.severity] - WEIGHT[a.severity];

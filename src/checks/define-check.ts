/** What a rule is: data plus one function from a report to what is wrong in it. */
import type { Finding, RuleGroup, Severity } from '../report/finding.ts';
import type { Layout } from '../vocabulary/metrics.ts';
import type { Context } from './context.ts';
import type { Neighbours } from './neighbours.ts';

/** A finding as a rule gives it; what the rule says for all its findings is filled in by `checkReport`. */
export type Found = Pick<Finding, 'message' | 'section'> &
  Partial<
    Pick<Finding, 'severity' | 'figures' | 'expected' | 'actual' | 'unit' | 'evidence' | 'cause'>
  >;

export interface Check {
  /** Stable name, as the catalogue of rules has it. */
  readonly id: string;
  /** Short Chinese name. */
  readonly name: string;
  readonly group: RuleGroup;
  /** The weight of its findings; one finding may say otherwise. */
  readonly severity: Severity;
  /** Form note, article or notice the rule rests on. */
  readonly basis: string;
  /** The rule in one Chinese sentence. */
  readonly rule: string;
  /** Layouts it applies to; all where absent. */
  readonly layouts?: readonly Layout[];
  /** The neighbour without which the rule cannot judge. */
  readonly needs?: keyof Neighbours;
  readonly find: (context: Context) => Iterable<Found>;
}

/** Takes a rule and gives it back typed. */
export const defineCheck = (check: Check): Check => check;

/** An answer is data, no markup: what was found, where it is printed, what does not add up. */
import type { Chart } from './chart.ts';
import type { Finding } from '../report/finding.ts';
import type { Verdict } from '../report/verdict.ts';
import type { Unit } from '../vocabulary/metrics.ts';

export const INTENT_NAMES = [
  'figure',
  'breakdown',
  'compare',
  'trend',
  'rank',
  'share',
  'aggregate',
  'excerpt',
  'search',
  'findings',
  'reports',
  'define',
  'contact',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'help',
  'clarify',
  'missing',
  'unknown',
] as const;
export type IntentName = (typeof INTENT_NAMES)[number];

/** The printed cell a number was read from, as shown under 出处. */
export interface Source {
  /** Whose report it is; files of several may bear the same name. */
  readonly issuer: string;
  readonly year: number;
  readonly file: string;
  /** Where on the web the file was fetched from. */
  readonly address?: string;
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly line: number | null;
  readonly page: number | null;
  /** The cell and its row as printed. */
  readonly raw: string;
  readonly printedRow: string;
}

/** A number of an answer. `metric` may also be share, difference, growth or sum, with what it is computed of. */
export interface AnswerFigure {
  readonly issuer: string;
  readonly year: number;
  readonly metric: string;
  /** What it counts, in words: 不予公开（属于国家秘密）. */
  readonly name: string;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly derived: boolean;
  /** The cell, or the first of the cells that were added or divided. */
  readonly source: Source | null;
  /** All cells behind a computed number. */
  readonly sources: readonly Source[];
  readonly of?: string;
  readonly base?: string;
  readonly over?: readonly { readonly issuer: string; readonly year: number }[];
}

/** A report in a ranking; `told`: the first sentence names it. */
export interface RankedReport {
  readonly issuer: string;
  readonly year: number;
  readonly place: number;
  readonly told: boolean;
}

export interface Excerpt {
  readonly issuer: string;
  readonly year: number;
  readonly section: string;
  readonly file: string;
  readonly line: number | null;
  readonly page: number | null;
  readonly text: string;
}

/** A finding with the report it is about. */
export interface AnswerFinding extends Finding {
  readonly issuer: string;
  readonly year: number;
  /** What a verdict on it is kept by (`verdictKey`); left out where none can be given. */
  readonly key?: string;
  /** What a person said of it. */
  readonly verdict?: Verdict | null;
}

/** A small table for answers of many figures; cells are ready to be shown. */
export interface AnswerTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Answer {
  readonly intent: IntentName;
  /** The answer itself, one to three sentences, always with 单位, issuer and year where it tells a number. */
  readonly lead: string;
  readonly table: AnswerTable | null;
  /** The figures as a picture, where there is something to see. */
  readonly chart?: Chart | null;
  /** Whom a ranking names, for questions that go on with them. */
  readonly ranked?: readonly RankedReport[];
  /** Every assumption spoken (按最新的 2023 年度报告), remarks on blanks and derived sums. */
  readonly notes: readonly string[];
  /** Exactly what was asked, the answer first. */
  readonly figures: readonly AnswerFigure[];
  readonly excerpts: readonly Excerpt[];
  /** Errors and warnings that touch what is told, or the findings asked for. */
  readonly findings: readonly AnswerFinding[];
  /** Complete questions to choose from (clarify), or to ask next. */
  readonly options: readonly string[];
  /** The question was written in traditional characters, and so is what is said here. */
  readonly traditional?: boolean;
}

/** An answer from what it has; all else empty. */
export const answer = (intent: IntentName, lead: string, rest: Partial<Answer> = {}): Answer => ({
  table: null,
  notes: [],
  figures: [],
  excerpts: [],
  findings: [],
  options: [],
  ...rest,
  intent,
  lead,
});

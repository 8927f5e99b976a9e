/** What a question asks, as far as it was understood: slots, cues, and the words that nothing explains. */
import type { ContactField } from '../vocabulary/contact-fields.ts';
import type { RuleTopic } from '../vocabulary/rule-words.ts';
import type { AreaLevel } from '../vocabulary/places.ts';
import type { Cue } from './cue-words.ts';
import type { Claim, Comparison, Measure, MetricTable } from './mention.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice } from './metric-parts.ts';
import type { Mended, Question } from './question.ts';
import type { Scale, StatedNumber } from './stated-number.ts';

/** A value with whether the question itself says it; what is not said was carried over from the last turn. */
export interface Slot<T> {
  readonly value: T;
  readonly said: boolean;
}

/** Whose report: the canonical name of the vocabulary, or the words where it knows none. */
export interface Place {
  readonly name: string;
  /** As the question names it. */
  readonly words: string;
  /** False where no table knows the place: it is said to be missing, never guessed. */
  readonly known: boolean;
  /** What else the words may mean: other issuers of that name. */
  readonly others: readonly string[];
  /** The others are as likely: the name is only the words. */
  readonly open: boolean;
  /** The year told for this place alone, null where it shares the question's years. */
  readonly year: number | null;
}

/** A place that is known by its name alone: one that an answer told of. */
export const knownPlace = (name: string, year: number | null): Place => ({
  name,
  words: name,
  known: true,
  others: [],
  open: false,
  year,
});

export type Years =
  | { readonly kind: 'named'; readonly years: readonly number[] }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'relative'; readonly offset: number }
  | { readonly kind: 'recent'; readonly count: number | null }
  | { readonly kind: 'latest' }
  /** Nothing said. */
  | { readonly kind: 'open' };

export interface Threshold {
  readonly comparison: Comparison;
  readonly value: number;
  readonly scale: Scale;
}

/** A row or column that is left out of the whole it belongs to. */
export interface ExceptPart {
  readonly of: 'row' | 'column';
  readonly table: MetricTable;
  readonly id: string;
}

/** A number somebody takes for given, and the metrics it is said of. */
export interface Stated extends StatedNumber {
  readonly metrics: readonly MetricChoice[];
}

export interface Understanding {
  readonly question: Question;
  readonly places: Slot<readonly Place[]>;
  /** Whose reports are left out: 除了固原. */
  readonly without: readonly string[];
  /** Parts that are left out of what is asked for: 除了国家秘密, 没被纠正的. */
  readonly except: readonly ExceptPart[];
  readonly years: Slot<Years>;
  readonly metrics: Slot<readonly MetricChoice[]>;
  /** Only words that also mean other things name the metrics: 申请, 收到, 公开. */
  readonly loose: boolean;
  /** What a share is a share of, where it is told. */
  readonly base: readonly MetricChoice[];
  readonly cues: ReadonlySet<Cue>;
  readonly measure: { readonly measure: Measure; readonly unit: string } | null;
  readonly nth: number | null;
  readonly top: number | null;
  /** All of them hold at once: 超过50件不到200件. */
  readonly thresholds: readonly Threshold[];
  /** A number the question states, to be confirmed. */
  readonly claim: Claim | null;
  /** The last two figures of the chat, where something is asked of both that count different things. */
  readonly both: Memory['figures'];
  /** Numbers it takes for given beside what it asks, each with what it is said of. */
  readonly stated: readonly Stated[];
  /** How many numbers are asked for, whether understood or not. */
  readonly asks: number;
  /** How many reports are meant, where it is told. */
  readonly reportsCount: number | null;
  readonly partsCount: number | null;
  readonly section: string | null;
  readonly topic: string | null;
  readonly fields: readonly ContactField[];
  readonly term: string | null;
  readonly scope: '本级' | '汇总' | null;
  /** Only reports of areas of these levels, of all where none are told. */
  readonly levels: readonly AreaLevel[];
  /** Rules of checking that are asked about, of all where none are told. */
  readonly ruleTopics: readonly RuleTopic[];
  readonly severity: 'warning' | 'notice' | null;
  /** The forms themselves are asked about (2019版和2021版). */
  readonly layouts: boolean;
  /** Words that mean something, but nothing the tables know; no figure is told past them. */
  readonly strange: readonly string[];
  /** Rows and columns named that no table has together with the metrics: 自然人 beside 行政处罚. */
  readonly conflicts: readonly string[];
  /** The question without places, years and phrases of asking: what to look for in the text. */
  readonly phrase: readonly string[];
  /** Words read as others: 固源 as 固原. */
  readonly mended: readonly Mended[];
  /** Names that are near to several places. */
  readonly near: NearPlaces | null;
  /** Clauses that only tell a story around the question; none of their words was taken as a condition. */
  readonly aside: readonly string[];
  /** The intent of the last turn where this question only changes some of its slots. */
  readonly continues: string | null;
  /** What each step made of the question, for whoever looks into a misunderstanding. */
  readonly trace: readonly string[];
}

export interface NearPlaces {
  readonly words: string;
  readonly names: readonly string[];
}

/** Whether every word of the question is explained, also where it leaves parts out. */
export const isHeard = (u: Understanding): boolean =>
  u.strange.length === 0 && u.conflicts.length === 0;

/** Whether every word of the question is explained, and it asks for what it names, nothing left out. */
export const isExplained = (u: Understanding): boolean => isHeard(u) && u.except.length === 0;

/** Whether all of it asks about the reports named; a figure of one report is told only then. */
export const isUnderstood = (u: Understanding): boolean => isExplained(u) && u.levels.length === 0;

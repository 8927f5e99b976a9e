/** What the recognisers find in a question: words, where they stand, and everything they may mean. */
import type { ContactField } from '../vocabulary/contact-fields.ts';
import type { AreaLevel } from '../vocabulary/places.ts';
import type { RuleTopic } from '../vocabulary/rule-words.ts';
import type { Cue } from './cue-words.ts';
import type { Scale, StatedNumber } from './stated-number.ts';

export type MetricTable = 'active' | 'requests' | 'appeals';

/**
 * Measure words as far as they tell one quantity from another: 项目 are items of a list, never cases;
 * `other` counts what the tables do not.
 */
export type Measure = '件' | '项' | '个' | '项目' | '万元' | 'other';

export type Meaning =
  /** A row of a table. `weak`: words that also go with other rows (申请, 办理); they yield to them. */
  | {
      readonly kind: 'row';
      readonly table: MetricTable;
      readonly id: string;
      readonly weak: boolean;
    }
  | {
      readonly kind: 'column';
      readonly table: MetricTable;
      readonly id: string;
      readonly weak: boolean;
    }
  /** `others`: what else the words may mean; `open`: as likely as `name`, which is only the words themselves. */
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly known: boolean;
      readonly open: boolean;
      readonly others: readonly string[];
    }
  /** 除了固原: a place that is left out. */
  | { readonly kind: 'without'; readonly name: string }
  /** 除了国家秘密, 没被纠正的: a part that is left out. */
  | {
      readonly kind: 'except';
      readonly of: 'row' | 'column';
      readonly table: MetricTable;
      readonly id: string;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** 2021年以后, 2020年以前: the other end is open. */
  | { readonly kind: 'year-span'; readonly from: number; readonly to: number }
  /** A year told from today or from the report at hand: -1 is 去年. */
  | { readonly kind: 'relative-year'; readonly offset: number }
  | { readonly kind: 'recent-years'; readonly count: number | null }
  | { readonly kind: 'latest-year' }
  | { readonly kind: 'section'; readonly number: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'field'; readonly id: ContactField }
  | { readonly kind: 'measure'; readonly measure: Measure; readonly unit: string }
  | { readonly kind: 'nth'; readonly place: number }
  | { readonly kind: 'top'; readonly count: number }
  | {
      readonly kind: 'threshold';
      readonly comparison: Comparison;
      readonly value: number;
      readonly scale: Scale;
    }
  /** A number the question itself states: 是214件吗. */
  | ({ readonly kind: 'claim' } & Claim)
  /** A number of cases the question takes for given: 500件申请里. */
  | ({ readonly kind: 'stated' } & StatedNumber)
  | { readonly kind: 'parts-count'; readonly count: number }
  | { readonly kind: 'scope'; readonly scope: '本级' | '汇总' }
  | { readonly kind: 'layout' }
  /** 各县, 市级: reports of areas of these levels. */
  | { readonly kind: 'levels'; readonly levels: readonly AreaLevel[] }
  /** Rules of checking by a word of people: 勾稽不平. */
  | { readonly kind: 'rules'; readonly topic: RuleTopic }
  | { readonly kind: 'severity'; readonly severity: 'warning' | 'notice' }
  /** Words that no table counts, though their characters alone would mean nothing: 按时. */
  | { readonly kind: 'uncounted' }
  | { readonly kind: 'cue'; readonly cue: Cue }
  /** 三家, 五份报告: how many reports are meant. */
  | { readonly kind: 'reports-count'; readonly count: number }
  | { readonly kind: 'filler' };

/** A number to be confirmed. `way`: 有四十万件吗 asks whether there are as many, 近七十万件 is told roughly, 一百多件 as a hundred and more. */
export interface Claim extends StatedNumber {
  readonly way: 'is' | 'has' | 'about' | 'over';
}

export type Comparison = '>' | '>=' | '<' | '<=' | '=';

export type MeaningOf<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** Words of the question with their span in UTF-16 units, end exclusive. */
export interface Mention {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

export type Recogniser = (text: string) => readonly Mention[];

/** The meanings of one kind, each with its mention, in the order of the text. */
export const meaningsOf = <K extends Meaning['kind']>(
  mentions: readonly Mention[],
  kind: K,
): readonly { readonly mention: Mention; readonly meaning: MeaningOf<K> }[] =>
  mentions.flatMap((mention) =>
    mention.meanings
      .filter((meaning): meaning is MeaningOf<K> => meaning.kind === kind)
      .map((meaning) => ({ mention, meaning })),
  );

/** An issuer that the vocabulary does not know, and the words that mean it. */
export interface NamedIssuer {
  readonly words: string;
  readonly name: string;
}

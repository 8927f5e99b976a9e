/** What can be drawn: items with a number and words, a title, notes; what is missing is a gap with a word, never a 0. */
import { formatNumber } from '../vocabulary/numbers.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import type { ChartValue } from './chart-marks.ts';

export interface ChartItem {
  readonly label: string;
  /** Null: nothing can be drawn. */
  readonly value: number | null;
  /** The value as it is written beside the mark, or why there is none. */
  readonly words: string;
}

/** `trend` runs over years, the others compare things side by side. */
export interface Chart {
  readonly kind: 'trend' | 'ranking' | 'composition' | 'comparison';
  readonly title: string;
  /** What is counted, with its unit, and how: 单位：件. */
  readonly subtitle: string;
  readonly items: readonly ChartItem[];
  /** Items before which the national form changed. */
  readonly changes: readonly number[];
  /** Where the numbers come from, and what must be known to compare them. */
  readonly notes: readonly string[];
}

const FEWEST_NUMBERS = 2;

const WHY = { blank: '表中为空', unsure: '读不准', absent: '没有这一格', number: '' } as const;

/** The unit of a metric, '' for none. */
export const unitOf = (metric: string): string => metricOf(metric)?.unit ?? '';

/** 214 件, or why there is no number. */
export const wordsOf = ({ state, value, metric }: ChartValue): string =>
  value === null ? WHY[state] : `${formatNumber(value)} ${unitOf(metric)}`.trim();

const isWorthIt = (items: readonly ChartItem[]): boolean =>
  items.filter(({ value }) => value !== null).length >= FEWEST_NUMBERS;

/** A chart of these items; null where too few of them have a number. */
export const chart = (parts: Omit<Chart, 'changes'> & Partial<Chart>): Chart | null =>
  isWorthIt(parts.items) ? { changes: [], ...parts } : null;

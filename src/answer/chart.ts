/** Figures in, a chart that can be drawn out: what is missing is a gap with a word, never a 0. */
import { formatNumber, percent } from '../vocabulary/numbers.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import {
  type ChartValue,
  labelOf,
  notesOf,
  scopeMark,
  scopeNotes,
  sourceNote,
} from './chart-marks.ts';
import { metricName } from './metric-name.ts';
import { partNames, reportName } from './sentences.ts';

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

const MOST_ITEMS = 20;
const FEWEST_NUMBERS = 2;

const WHY = { blank: '表中为空', unsure: '读不准', absent: '没有这一格', number: '' } as const;

const unitOf = (metric: string): string => metricOf(metric)?.unit ?? '';

const wordsOf = ({ state, value, metric }: ChartValue): string =>
  value === null ? WHY[state] : `${formatNumber(value)} ${unitOf(metric)}`.trim();

const isWorthIt = (items: readonly ChartItem[]): boolean =>
  items.filter(({ value }) => value !== null).length >= FEWEST_NUMBERS;

const chart = (parts: Omit<Chart, 'changes'> & Partial<Chart>): Chart | null =>
  isWorthIt(parts.items) ? { changes: [], ...parts } : null;

const yearItem = (year: number, values: readonly ChartValue[]): ChartItem => {
  const value = values.find(({ report }) => report.year === year);
  return value
    ? {
        label: `${String(year)}${scopeMark(value, values)}`,
        value: value.value,
        words: wordsOf(value),
      }
    : { label: String(year), value: null, words: '没有收录' };
};

const changesOf = (years: readonly number[], values: readonly ChartValue[]): readonly number[] => {
  const layouts = years.map(
    (year) => values.find(({ report }) => report.year === year)?.report.layout,
  );
  return layouts.flatMap((layout, at) => {
    const before = layouts.slice(0, at).findLast((known) => known !== undefined);
    return layout !== undefined && before !== undefined && before !== layout ? [at] : [];
  });
};

/** One metric of one issuer over the years, one report a year; null where there is nothing to see. */
export const trendChart = (values: readonly ChartValue[]): Chart | null => {
  const [first] = values;
  const years = values.map(({ report }) => report.year);
  const isOne = values.every(
    ({ report, metric }) => report.issuer === first?.report.issuer && metric === first.metric,
  );
  if (!first || !isOne || new Set(years).size < years.length) return null;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const changes = changesOf(all, values);
  return chart({
    kind: 'trend',
    title: `${first.report.issuer}${metricName(first.metric)}`,
    subtitle: `单位：${unitOf(first.metric)}`,
    items: all.map((year) => yearItem(year, values)),
    changes,
    notes: [
      ...(changes.length > 0 ? ['虚线处换了全国统一表样，前后口径可能不同。'] : []),
      ...scopeNotes(values),
      sourceNote(values),
    ],
  });
};

const leftNote = (all: readonly unknown[], shown: readonly unknown[]): readonly string[] => {
  const left = all.length - shown.length;
  return left > 0 ? [`只画了前 ${String(shown.length)} 份，另有 ${String(left)} 份。`] : [];
};

const sideBySide = (
  kind: 'ranking' | 'comparison',
  values: readonly ChartValue[],
  order: string,
): Chart | null => {
  const [first] = values;
  if (!first || values.some(({ metric }) => metric !== first.metric)) return null;
  const shown = values.slice(0, MOST_ITEMS);
  return chart({
    kind,
    title: `${metricName(first.metric)}${order}`,
    subtitle: `单位：${unitOf(first.metric)}`,
    items: shown.map((value) => ({
      label: labelOf(value, shown),
      value: value.value,
      words: wordsOf(value),
    })),
    notes: [...leftNote(values, shown), ...notesOf(shown, values)],
  });
};

/** Reports in the order of a ranking. */
export const rankingChart = (values: readonly ChartValue[], order: string): Chart | null =>
  sideBySide('ranking', values, `（${order}）`);

/** A part of a report and what share it is of its whole. */
export interface RankedShare {
  readonly part: ChartValue;
  readonly share: number | null;
}

/** Shares in the order of a ranking; `name` says of what in what. */
export const shareChart = (
  ranked: readonly RankedShare[],
  name: string,
  order: string,
): Chart | null => {
  const shown = ranked.slice(0, MOST_ITEMS);
  const parts = shown.map(({ part }) => part);
  return chart({
    kind: 'ranking',
    title: `${name}（${order}）`,
    subtitle: '单位：%',
    items: shown.map(({ part, share }) => ({
      label: labelOf(part, parts),
      value: share,
      words: share === null ? '' : percent(share),
    })),
    notes: [
      ...leftNote(ranked, shown),
      ...notesOf(
        parts,
        ranked.map(({ part }) => part),
      ),
    ],
  });
};

/** One metric of several reports, or several metrics of one report. */
export const comparisonChart = (values: readonly ChartValue[]): Chart | null => {
  const [first] = values;
  if (!first) return null;
  if (values.every(({ metric }) => metric === first.metric))
    return sideBySide('comparison', values, '比较');
  const isOne = values.every(
    ({ report, metric }) =>
      reportName(report) === reportName(first.report) && unitOf(metric) === unitOf(first.metric),
  );
  return isOne
    ? chart({
        kind: 'comparison',
        title: `${reportName(first.report)}比较`,
        subtitle: `单位：${unitOf(first.metric)}`,
        items: values.map((value) => ({
          label: metricName(value.metric),
          value: value.value,
          words: wordsOf(value),
        })),
        notes: [sourceNote(values)],
      })
    : null;
};

/** The parts of a whole in one report; `whole` is null where the report does not tell it. */
export const compositionChart = (
  parts: readonly ChartValue[],
  whole: ChartValue | null,
): Chart | null => {
  const [first] = parts;
  if (!first || parts.some(({ metric }) => unitOf(metric) !== unitOf(first.metric))) return null;
  const name = whole ? `${metricName(whole.metric)}构成` : '构成';
  const names = partNames(parts.map(({ metric }) => metric));
  const share = (value: number | null): string =>
    value === null || !whole?.value ? '' : `（${percent(value / whole.value)}）`;
  return chart({
    kind: 'composition',
    title: `${reportName(first.report)}${name}`,
    subtitle: `单位：${unitOf(first.metric)}${whole ? `，共 ${wordsOf(whole)}` : ''}`,
    items: parts.map((value, at) => ({
      label: names[at] ?? metricName(value.metric),
      value: value.value,
      words: `${wordsOf(value)}${share(value.value)}`,
    })),
    notes: [sourceNote(parts)],
  });
};

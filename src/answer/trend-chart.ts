/** One metric over the years in, its chart out: years without a report are gaps, a change of the form is marked. */
import { chart, type Chart, type ChartItem, unitOf, wordsOf } from './chart.ts';
import { type ChartValue, scopeMark, scopeNotes, sourceNotes } from './chart-marks.ts';
import { metricName } from './metric-name.ts';

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
      ...sourceNotes(values),
    ],
  });
};

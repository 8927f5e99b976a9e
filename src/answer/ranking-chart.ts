/** Reports side by side in, the chart of their order or of their comparison out. */
import { percent } from '../vocabulary/numbers.ts';
import { chart, type Chart, unitOf, wordsOf } from './chart.ts';
import { type ChartValue, labelOf, notesOf, sourceNotes } from './chart-marks.ts';
import { metricName } from './metric-name.ts';
import { reportName } from './sentences.ts';

const MOST_ITEMS = 20;

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
        notes: sourceNotes(values),
      })
    : null;
};

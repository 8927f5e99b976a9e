/** The parts of a whole in, their chart out. */
import { percent } from '../vocabulary/numbers.ts';
import { chart, type Chart, unitOf, wordsOf } from './chart.ts';
import { type ChartValue, sourceNotes } from './chart-marks.ts';
import { metricName } from './metric-name.ts';
import { partNames, reportName } from './sentences.ts';

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
    notes: sourceNotes(parts),
  });
};

/** The items of a chart in, bars from the left with their labels and values out. */
import type { Chart } from '../../answer/chart.ts';
import { boxAt, hollowAt, lineFrom, SHORTEST, textAt, type Theme } from './svg.ts';
import { linesWithin, textWidth } from './text-width.ts';

/** Drawn shapes and how high they are together. */
export interface Drawn {
  readonly shapes: string;
  readonly height: number;
}

const SIZE = 15;
const LINE = 19;
const BAR = 20;
const GAP = 14;
const SPACE = 10;
const MOST_LABEL = 0.42;
const LEAST_BAR = 0.12;

interface Columns {
  readonly label: number;
  readonly bar: number;
}

/** Labels take what they need, at most their share; so do the values; the bars have the rest. */
const columnsOf = ({ items }: Chart, width: number): Columns => {
  const label = Math.max(...items.map((item) => textWidth(item.label, SIZE)));
  const words = Math.max(...items.map((item) => textWidth(item.words, SIZE)));
  const room = width - words - 3 * SPACE;
  const labels = Math.min(label, width * MOST_LABEL, room - width * LEAST_BAR);
  return { label: labels, bar: room - labels };
};

/** Draws the bars into the width; negative values go the same way as a dashed outline. */
export const drawBars = (chart: Chart, width: number, top: number, theme: Theme): Drawn => {
  const columns = columnsOf(chart, width);
  const most = Math.max(...chart.items.map(({ value }) => Math.abs(value ?? 0)), 0);
  const from = columns.label + SPACE;
  let y = top;
  const shapes = chart.items.map(({ label, value, words }) => {
    const lines = linesWithin(label, SIZE, columns.label + 1);
    const height = Math.max(BAR, lines.length * LINE);
    const middle = y + height / 2;
    const length = most === 0 ? 0 : (Math.abs(value ?? 0) / most) * columns.bar;
    const labels = lines.map((line, at) =>
      textAt(columns.label, middle + (at - (lines.length - 1) / 2) * LINE + SIZE * 0.36, line, {
        size: SIZE,
        fill: theme.ink,
        anchor: 'end',
      }),
    );
    const isMost = value !== null && Math.abs(value) === most && most > 0;
    const colour = isMost && chart.kind !== 'composition' ? theme.first : theme.mark;
    y += height + GAP;
    return [
      ...labels,
      value === null || value === 0
        ? ''
        : (value < 0 ? hollowAt : boxAt)(
            from,
            middle - BAR / 2,
            Math.max(length, SHORTEST),
            BAR,
            colour,
          ),
      textAt(from + length + SPACE, middle + SIZE * 0.36, words, {
        size: SIZE,
        fill: value === null ? theme.muted : theme.ink,
      }),
    ].join('');
  });
  const axis = lineFrom([from, top - GAP / 2], [from, y - GAP / 2], theme.line, 'stroke-width="1"');
  return { shapes: shapes.join('') + axis, height: y - top };
};

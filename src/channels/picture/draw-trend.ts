/** The years of a chart in, a column for each out: none where a year has no number, a dashed line where the form changed. */
import type { Chart } from '../../answer/chart.ts';
import type { Drawn } from './draw-bars.ts';
import { boxAt, lineFrom, SHORTEST, textAt, type Theme } from './svg.ts';
import { linesWithin } from './text-width.ts';

const SIZE = 15;
const LINE = 19;
const PLOT = 230;
const WIDEST = 90;
const FILLED = 0.6;

interface Scale {
  readonly step: number;
  readonly zero: number;
  /** Points for each unit of the value. */
  readonly unit: number;
}

const wordRows = ({ items }: Chart, step: number): number =>
  Math.max(...items.map(({ words }) => linesWithin(words, SIZE, step - 6).length));

/** The plot has room for the words above the highest column and below the lowest. */
const scaleOf = (chart: Chart, width: number, top: number): Scale => {
  const values = chart.items.flatMap(({ value }) => value ?? []);
  const [high, low] = [Math.max(...values, 0), Math.min(...values, 0)];
  const step = width / chart.items.length;
  const unit = PLOT / (high - low || 1);
  return { step, unit, zero: top + wordRows(chart, step) * LINE + 8 + high * unit };
};

const column = (
  { label, value, words }: Chart['items'][number],
  at: number,
  { step, zero, unit }: Scale,
  floor: number,
  theme: Theme,
): string => {
  const middle = step * (at + 0.5);
  const thick = Math.min(step * FILLED, WIDEST);
  const height = Math.max(
    Math.abs(value ?? 0) * unit,
    value === null || value === 0 ? 0 : SHORTEST,
  );
  const isDown = value !== null && value < 0;
  const told = linesWithin(words, SIZE, step - 6);
  const style = { size: SIZE, anchor: 'middle' as const };
  const first = isDown ? zero + height + LINE : zero - height - 8 - (told.length - 1) * LINE;
  return [
    value === null || value === 0
      ? ''
      : boxAt(middle - thick / 2, isDown ? zero : zero - height, thick, height, theme.mark),
    ...told.map((line, row) =>
      textAt(middle, first + row * LINE, line, {
        ...style,
        fill: value === null ? theme.muted : theme.ink,
      }),
    ),
    ...linesWithin(label, SIZE, step - 4).map((line, row) =>
      textAt(middle, floor + (row + 1) * LINE + 2, line, { ...style, fill: theme.ink }),
    ),
  ].join('');
};

/** Draws the columns into the width. */
export const drawTrend = (chart: Chart, width: number, top: number, theme: Theme): Drawn => {
  const scale = scaleOf(chart, width, top);
  const hasNegative = chart.items.some(({ value }) => value !== null && value < 0);
  const floor = hasNegative ? top + 2 * wordRows(chart, scale.step) * LINE + 16 + PLOT : scale.zero;
  const columns = chart.items.map((item, at) => column(item, at, scale, floor, theme));
  const axis = lineFrom([0, scale.zero], [width, scale.zero], theme.line, 'stroke-width="1.5"');
  const changes = chart.changes.map((at) =>
    lineFrom(
      [scale.step * at, top],
      [scale.step * at, floor],
      theme.muted,
      'stroke-dasharray="5 5"',
    ),
  );
  const rows = Math.max(
    ...chart.items.map(({ label }) => linesWithin(label, SIZE, scale.step - 4).length),
  );
  return {
    shapes: [...columns, axis, ...changes].join(''),
    height: floor - top + rows * LINE + 14,
  };
};

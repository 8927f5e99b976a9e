/** A report's figures in, any metric's value out: printed cells as they are, group sums added up. */
import { metricOf, sumPartsOf } from '../vocabulary/metrics.ts';
import type { Figure, Report } from './report.ts';

/** `absent`: the document has no such cell. */
export type ValueState = 'number' | 'blank' | 'unsure' | 'absent';

export interface Value {
  readonly id: string;
  readonly state: ValueState;
  /** In the metric's unit; null unless `state` is number. */
  readonly value: number | null;
  /** True for a group sum that the layout does not print. */
  readonly derived: boolean;
  /** The printed cells it comes from: itself, or the parts of the sum. */
  readonly figures: readonly Figure[];
}

export type FiguresById = ReadonlyMap<string, Figure>;

export const figuresById = (report: Pick<Report, 'figures'>): FiguresById =>
  new Map(report.figures.map((figure) => [figure.id, figure]));

/** Adds decimals without binary dust: 0.1 + 0.2 is 0.3. */
export const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((total, n) => total + n, 0) * 1e9) / 1e9;

const absent = (id: string, derived: boolean): Value => ({
  id,
  state: 'absent',
  value: null,
  derived,
  figures: [],
});

/** The printed cells that a metric is in a layout: itself, or all the cells its sum adds up. */
export const leavesOf = (id: string, layout: Report['layout']): readonly string[] => {
  const metric = metricOf(id);
  if (!metric || !layout) return [];
  if (metric.layouts.includes(layout)) return [id];
  return sumPartsOf(metric, layout).flatMap((part) => leavesOf(part, layout));
};

/** An unsure cell does not hinder a sum when every candidate adds the same. */
const certainPart = (figure: Figure): number | undefined => {
  if (figure.state !== 'unsure') return figure.value ?? 0;
  const amounts = new Set(figure.candidates.map((candidate) => candidate ?? 0));
  return amounts.size === 1 ? [...amounts][0] : undefined;
};

const sumOf = (id: string, figures: readonly Figure[]): Value => {
  if (figures.length === 0) return absent(id, true);
  const amounts = figures.map(certainPart);
  if (amounts.includes(undefined))
    return { id, state: 'unsure', value: null, derived: true, figures };
  if (figures.every((figure) => figure.state === 'blank'))
    return { id, state: 'blank', value: null, derived: true, figures };
  return { id, state: 'number', value: sum(amounts.map((n) => n ?? 0)), derived: true, figures };
};

/**
 * The value of any metric id in a report. A group sum leaves blanks out; all blank is blank
 * (contract, "Figures"). A part that the document lacks is left out too; none there is absent.
 */
export const valueOf = (figures: FiguresById, id: string, layout: Report['layout']): Value => {
  const metric = metricOf(id);
  if (!metric || !layout) return absent(id, false);
  if (sumPartsOf(metric, layout).length > 0)
    return sumOf(
      id,
      leavesOf(id, layout).flatMap((leaf) => figures.get(leaf) ?? []),
    );
  const figure = figures.get(id);
  if (!figure) return absent(id, false);
  return { id, state: figure.state, value: figure.value, derived: false, figures: [figure] };
};

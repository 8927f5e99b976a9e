/** Metric ids in, the amounts their printed cells add up to out; blanks count as 0, unsure cells make no amount. */
import type { Figure } from '../../report/report.ts';
import { sum } from '../../report/values.ts';
import { type Layout, metricOf, sumPartsOf } from '../../vocabulary/metrics.ts';

export type Figures = ReadonlyMap<string, Figure>;

export interface Amount {
  readonly value: number;
  /** The printed cells it comes from. */
  readonly cells: readonly string[];
  /** True where a cell is blank and was counted as 0. */
  readonly blank: boolean;
}

/** The printed cells that a metric of any kind comes down to in a layout. */
export const cellsBehind = (id: string, layout: Layout): readonly string[] => {
  const metric = metricOf(id);
  if (!metric) return [];
  if (metric.layouts.includes(layout)) return [id];
  return sumPartsOf(metric, layout).flatMap((part) => cellsBehind(part, layout));
};

const cellAmount = (figure: Figure): number | undefined => {
  if (figure.state !== 'unsure') return figure.value ?? 0;
  const amounts = new Set(figure.candidates.map((candidate) => candidate ?? 0));
  return amounts.size === 1 ? [...amounts][0] : undefined;
};

/** What the ids add up to, or undefined where a cell is absent or unsure. */
export const amountOf = (
  ids: readonly string[],
  layout: Layout,
  figures: Figures,
): Amount | undefined => {
  const cells = ids.flatMap((id) => cellsBehind(id, layout));
  if (cells.length === 0) return undefined;
  const amounts: number[] = [];
  let blank = false;
  for (const cell of cells) {
    const figure = figures.get(cell);
    const amount = figure && cellAmount(figure);
    if (!figure || amount === undefined) return undefined;
    blank ||= figure.state === 'blank';
    amounts.push(amount);
  }
  return { value: sum(amounts), cells, blank };
};

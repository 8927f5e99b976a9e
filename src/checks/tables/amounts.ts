/** Metric ids in, the amounts their printed cells add up to out; blanks count as 0, unsure cells make no amount. */
import type { Figure } from '../../report/report.ts';
import { leavesOf, sum } from '../../report/values.ts';
import type { Layout } from '../../vocabulary/metrics.ts';

export type Figures = ReadonlyMap<string, Figure>;

export interface Amount {
  readonly value: number;
  /** The printed cells it comes from. */
  readonly cells: readonly string[];
  /** True where a cell is blank and was counted as 0. */
  readonly blank: boolean;
}

const cells: Readonly<Record<Layout, Map<string, readonly string[]>>> = {
  '2019': new Map(),
  '2021': new Map(),
};

/** The printed cells that a metric of any kind comes down to in a layout. */
export const cellsBehind = (id: string, layout: Layout): readonly string[] => {
  const known = cells[layout].get(id);
  if (known) return known;
  const found = leavesOf(id, layout);
  cells[layout].set(id, found);
  return found;
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
  const behind = ids.flatMap((id) => cellsBehind(id, layout));
  if (behind.length === 0) return undefined;
  const amounts: number[] = [];
  let blank = false;
  for (const cell of behind) {
    const figure = figures.get(cell);
    const amount = figure && cellAmount(figure);
    if (!figure || amount === undefined) return undefined;
    blank ||= figure.state === 'blank';
    amounts.push(amount);
  }
  return { value: sum(amounts), cells: behind, blank };
};

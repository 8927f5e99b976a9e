/** A sum of metrics that a number of the text may mean in, what the tables make of it out. */
import type { Reading } from '../claims/subject.ts';
import type { Context } from '../context.ts';
import { type Amount, amountOf } from './amounts.ts';

/** The id without the minus that takes it off. */
export const bare = (id: string): string => id.replace('-', '');

/** The amount of each of its ids, undefined where one is absent or unsure, or the form is not known. */
export const amountsOf = (
  reading: Reading,
  { report: { layout }, figures }: Context,
): readonly Amount[] | undefined => {
  if (!layout) return undefined;
  const amounts = reading.map((id) => amountOf([bare(id)], layout, figures));
  return amounts.includes(undefined) ? undefined : amounts.filter((each) => each !== undefined);
};

/** What the amounts of a reading come to. */
export const valueOf = (reading: Reading, amounts: readonly Amount[]): number =>
  amounts.reduce(
    (sum, { value }, index) => sum + (reading[index]?.startsWith('-') ? -value : value),
    0,
  );

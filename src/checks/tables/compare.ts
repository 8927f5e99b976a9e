/** Two reports of one issuer in, the cells that both print for sure out. */
import type { Report } from '../../report/report.ts';
import { figuresById } from '../../report/values.ts';

export interface Pair {
  readonly id: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** Cells that both reports print and both readings are sure of; null is a blank. */
export const pairsOf = (before: Report, now: Report): readonly Pair[] => {
  const earlier = figuresById(before);
  return now.figures.flatMap((figure) => {
    const other = earlier.get(figure.id);
    if (!other || other.state === 'unsure' || figure.state === 'unsure') return [];
    return [{ id: figure.id, before: other.value, now: figure.value }];
  });
};

/** A number in its unit and limits in, whether the number passes out. */
import { valueIn } from '../../src/language/stated-number.ts';
import type { Threshold } from '../../src/language/understanding.ts';

const passesOne = (value: number, threshold: Threshold, unit: string | null): boolean => {
  const limit = valueIn(threshold, unit);
  switch (threshold.comparison) {
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '=':
      return value === limit;
  }
};

/** Whether the number is above, below or at the limits, as each of them asks; a blank never passes. */
export const passes = (
  value: number | null,
  thresholds: readonly Threshold[],
  unit: string | null,
): boolean => value !== null && thresholds.every((threshold) => passesOne(value, threshold, unit));

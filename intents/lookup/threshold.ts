/** A number and limits in, whether the number passes out. */
import type { Threshold } from '../../src/language/understanding.ts';

const passesOne = (value: number, threshold: Threshold): boolean => {
  switch (threshold.comparison) {
    case '>':
      return value > threshold.value;
    case '>=':
      return value >= threshold.value;
    case '<':
      return value < threshold.value;
    case '<=':
      return value <= threshold.value;
    case '=':
      return value === threshold.value;
  }
};

/** Whether the number is above, below or at the limits, as each of them asks; a blank never passes. */
export const passes = (value: number | null, thresholds: readonly Threshold[]): boolean =>
  value !== null && thresholds.every((threshold) => passesOne(value, threshold));

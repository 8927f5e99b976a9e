/** A number and a limit in, whether the number passes out. */
import type { Threshold } from '../../src/language/understanding.ts';

/** Whether the number is above, below or at the limit, as the limit asks; a blank never passes. */
export const passes = (value: number | null, threshold: Threshold): boolean => {
  if (value === null) return false;
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

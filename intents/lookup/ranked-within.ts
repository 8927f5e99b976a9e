/** Two places named with a rank in, the one that is ranked and the area it is ranked in out: 固原在宁夏排第几. */
import type { Place } from '../../src/language/understanding.ts';
import { withinArea } from './areas-within.ts';

export interface RankedWithin {
  readonly place: Place;
  readonly area: Place;
}

const lies = (place: Place, area: Place): boolean =>
  place.name !== area.name && withinArea(area.name)?.(place.name) === true;

/** Null where neither of two places lies in the other, or there are more or fewer. */
export const rankedWithin = ([first, second, ...more]: readonly Place[]): RankedWithin | null => {
  if (!first || !second || more.length > 0) return null;
  if (lies(first, second)) return { place: first, area: second };
  return lies(second, first) ? { place: second, area: first } : null;
};

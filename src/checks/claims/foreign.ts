/** A name in a report and the report's issuer in, whether the name is another's out. */
import { isWithin, type Area, type Issuer } from '../../vocabulary/places.ts';

const related = (one: Area, other: Area): boolean =>
  isWithin(one, other) || isWithin(other, one) || one.short === other.short;

/**
 * True where a name is of another area: neither the issuer's own, nor one above it or below it. Names
 * of areas that are gone, and names that several areas share, are never held to be another's.
 */
export const isForeign = (named: Issuer, own: Issuer): boolean => {
  if (!named.area || !own.area || named.area.kind === 'former') return false;
  return !related(named.area, own.area);
};

/** True where both are departments of one area, and not the same one. */
export const isOtherDepartment = (named: Issuer, own: Issuer): boolean =>
  named.area !== null &&
  own.area !== null &&
  named.area.name === own.area.name &&
  named.organ !== null &&
  own.organ !== null &&
  named.organ !== own.organ &&
  !/办公|政务公开|领导小组|中心/.test(named.organ + own.organ);

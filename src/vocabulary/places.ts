/** The one door to places: areas, issuers by any name, issuers in running text. */
export {
  AREAS,
  areasCalled,
  canonicalNameOf,
  isWithin,
  type Area,
  type AreaLevel,
} from './areas.ts';
export { issuersIn } from './issuer-mentions.ts';
export type { Issuer, IssuerMention } from './issuers.ts';
export { OFFICE_NAMES } from './organs.ts';
export { issuerOf } from './whole-issuer.ts';

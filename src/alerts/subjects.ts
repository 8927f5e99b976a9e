/** The issuer of a report in, the subjects under which people follow it out. */
import { canonicalNameOf, issuerOf, type Area } from '../vocabulary/places.ts';

export interface Subjects {
  /** Names whose own report it is: the issuer, and the area whose government office it is. */
  readonly own: ReadonlySet<string>;
  /** These, and every area above. */
  readonly above: ReadonlySet<string>;
}

const OFFICE = /^人民政府办公[厅室]$/u;

const areasFrom = (area: Area | null): readonly Area[] =>
  area ? [area, ...areasFrom(area.parent)] : [];

/** The subjects of an issuer by its canonical name. */
export const subjectsOf = (name: string): Subjects => {
  const issuer = issuerOf(name);
  const areas = areasFrom(issuer?.area ?? null).map(canonicalNameOf);
  const isOffice = OFFICE.test(issuer?.organ ?? '');
  return {
    own: new Set(isOffice ? [name, ...areas.slice(0, 1)] : [name]),
    above: new Set([name, ...areas]),
  };
};

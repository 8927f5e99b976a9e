/** A place as a question names it in, the reports the index holds of it out, or those of what is nearest to it. */
import type { Desk } from '../../src/intent.ts';
import type { Place } from '../../src/language/understanding.ts';
import type { ReportSummary } from '../../src/store/store.ts';
import { lookAlikes } from '../../src/vocabulary/look-alikes.ts';
import { AREAS, canonicalNameOf, issuerOf, OFFICE_NAMES } from '../../src/vocabulary/places.ts';

/** Names of what is nearest to an issuer that is not held, the nearest first. */
const namesNear = (place: Place): readonly (readonly string[])[] => {
  const issuer = issuerOf(place.name);
  const area = issuer?.area;
  if (!area) return [];
  const within = AREAS.filter(({ parent }) => parent === area).map(canonicalNameOf);
  if (issuer.organ !== null) {
    const own = canonicalNameOf(area);
    const organ = issuer.name.startsWith(own) ? issuer.name.slice(own.length) : null;
    const below = within.flatMap((name) => [`${name}${organ}`, `${own}${name}${organ}`]);
    return [...(organ === null ? [] : [below]), [own]];
  }
  const offices = OFFICE_NAMES.map((office) => `${issuer.name}${office}`);
  return [offices, area.parent ? [canonicalNameOf(area.parent)] : [], within];
};

const heldOf = (desk: Desk, names: readonly string[]): Promise<readonly ReportSummary[]> =>
  names.length > 0 ? desk.reports({ issuers: names }) : Promise.resolve([]);

const nearestTo = async (desk: Desk, place: Place): Promise<readonly ReportSummary[]> => {
  for (const names of namesNear(place)) {
    const found = await heldOf(desk, names);
    if (found.length > 0) return found;
  }
  return [];
};

const issuersOf = (reports: readonly ReportSummary[]): ReadonlySet<string> =>
  new Set(reports.map(({ issuer }) => issuer));

/** Reports of the place, newest first; without any, the nearest; `open`: the words mean several that are held. */
export interface Found {
  readonly held: readonly ReportSummary[];
  readonly nearest: readonly ReportSummary[];
  readonly open: boolean;
}

/** 平潭 is 平潭综合实验区 where that is held: a functional area stands in for the area it took the name of. */
const isZone = (name: string): boolean => issuerOf(name)?.area?.kind === 'zone';

/** Looks a place up by its name, never by a part of it. */
export const findPlace = async (desk: Desk, place: Place): Promise<Found> => {
  const held = await heldOf(desk, [place.name]);
  if (held.length > 0) return { held, nearest: [], open: false };
  const printed = await heldOf(desk, lookAlikes(place.name));
  if (issuersOf(printed).size === 1) return { held: printed, nearest: [], open: false };
  const others = await heldOf(desk, place.others);
  const issuers = [...issuersOf(others)];
  const alone = issuers.length === 1 && (place.open || issuers.every(isZone));
  if (alone) return { held: others, nearest: [], open: false };
  if (place.open) return { held: [], nearest: others, open: issuers.length > 1 };
  const nearest = others.length > 0 ? others : await nearestTo(desk, place);
  return { held: [], nearest, open: false };
};

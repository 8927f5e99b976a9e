/** An issuer in, the names people use for it out; two names in, whether they mean one issuer out. */
import { canonicalNameOf, lineageOf, type Area } from './areas.ts';
import type { Issuer } from './issuers.ts';
import { namesOfMinistry } from './ministries.ts';
import { OFFICE_KEY, OFFICE_WORDS, organTable } from './organs.ts';
import { issuerOf } from './whole-issuer.ts';

const organKey = (organ: string | null): string =>
  organ === null ? '' : (organTable().get(organ)?.key ?? organ);

const isSameArea = (a: Area, b: Area): boolean => a.code === b.code && a.name === b.name;

/** Whether two names mean the same issuer, however they are written: 固原 and 固原市人民政府. */
export const sameIssuer = (a: string, b: string): boolean => {
  if (a === b) return true;
  const one = issuerOf(a);
  const other = issuerOf(b);
  if (!one || !other) return false;
  if (!one.area || !other.area) return !one.area && !other.area && one.name === other.name;
  return isSameArea(one.area, other.area) && organKey(one.organ) === organKey(other.organ);
};

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Every way to name an area, alone and behind the areas it lies in. */
const areaNames = (area: Area): readonly string[] => {
  const own = unique([area.name, ...area.others, area.short]);
  const above = lineageOf(area).slice(1);
  return unique([
    canonicalNameOf(area),
    ...own,
    ...above.flatMap(({ name, short }) =>
      own.flatMap((each) => [`${short}${each}`, `${name}${each}`]),
    ),
  ]);
};

/** 委员会 → 委: how people shorten the last part of an organ's name. */
const TAILS: readonly (readonly [long: string, short: string])[] = [
  ['委员会', '委'],
  ['办公室', '办'],
  ['厅', '厅'],
  ['局', '局'],
];

const organNames = (organ: string): readonly string[] => {
  const key = organKey(organ);
  if (key === OFFICE_KEY) return OFFICE_WORDS;
  const ends = TAILS.find(([long]) => organ.endsWith(long)) ?? [];
  const same = [...organTable()].filter(
    ([words, other]) => other.key === key && ends.some((end) => words.endsWith(end)),
  );
  return unique([organ, ...same.map(([words]) => words)]);
};

const namesOfGovernment = (places: readonly string[]): readonly string[] => [
  ...places,
  ...places.flatMap((place) => [`${place}政府`, `${place}人民政府`]),
];

/** Organs of an autonomous region are called by the bare level word too: 自治区办公厅. */
const levelWords = (area: Area): readonly string[] =>
  area.name.endsWith('自治区') ? ['自治区'] : [];

const namesInArea = (area: Area, organ: string | null): readonly string[] => {
  const places = areaNames(area);
  if (organ === null) return namesOfGovernment(places);
  const organs = organNames(organ);
  return [...places, ...levelWords(area)].flatMap((place) =>
    organs.map((each) => `${place}${each}`),
  );
};

/**
 * Names people use for an issuer, the canonical one first: 固原, 固原市政府, 吴忠红寺堡; 宁夏办公厅, 自治区政府办公厅.
 * A name that is no issuer's comes back alone.
 */
export const aliasesOf = (issuer: Issuer | string): string[] => {
  const known = typeof issuer === 'string' ? issuerOf(issuer) : issuer;
  if (!known) return typeof issuer === 'string' ? [issuer] : [];
  const { name, area, organ } = known;
  return unique([name, ...(area ? namesInArea(area, organ) : namesOfMinistry(name))]);
};

/** An area in, the test whether an issuer's government or department lies in it out: 宁夏 → its cities, counties, organs. */
import {
  AREAS,
  canonicalNameOf,
  isWithin,
  issuerOf,
  type Area,
} from '../../src/vocabulary/places.ts';

/** The ways the names of an area's issuers begin: 平川区, 白银市平川区. */
const beginningsOf = (area: Area): readonly string[] => [
  canonicalNameOf(area),
  ...(area.parent ? [`${area.parent.name}${area.name}`] : []),
];

const SHORTEST = 2;

const beginsWithOne = (issuer: string, beginnings: ReadonlySet<string>): boolean => {
  for (let length = SHORTEST; length <= issuer.length; length += 1)
    if (beginnings.has(issuer.slice(0, length))) return true;
  return false;
};

/** Whether an issuer lies in the area that a name stands for; null where the name is no area. */
export const withinArea = (name: string): ((issuer: string) => boolean) | null => {
  const issuer = issuerOf(name);
  const area = issuer?.organ === null ? issuer.area : null;
  if (!area) return null;
  const beginnings = new Set(AREAS.filter((each) => isWithin(each, area)).flatMap(beginningsOf));
  return (each) => beginsWithOne(each, beginnings);
};

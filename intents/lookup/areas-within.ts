/** An area in, the issuers whose governments lie in it out: 宁夏 → its cities, counties and their offices. */
import {
  AREAS,
  canonicalNameOf,
  isWithin,
  issuerOf,
  type Area,
} from '../../src/vocabulary/places.ts';

const governmentsOf = (area: Area): readonly string[] => {
  const name = canonicalNameOf(area);
  return [name, `${name}人民政府办公厅`, `${name}人民政府办公室`];
};

/** Names of the governments within the area that a name stands for, its own among them; none for an organ. */
export const issuersWithin = (name: string): readonly string[] => {
  const issuer = issuerOf(name);
  const area = issuer?.organ === null ? issuer.area : null;
  return area ? AREAS.filter((each) => isWithin(each, area)).flatMap(governmentsOf) : [];
};

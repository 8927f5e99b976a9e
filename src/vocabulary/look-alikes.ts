/** A name in, the names out that a print may show in its place: characters mistaken for one another by eye. */
import { issuerOf } from './whole-issuer.ts';

/** Characters of names of places with those that print, scan and hand take for them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['沭', '沐'],
  ['睢', '雎'],
  ['邳', '邱'],
  ['汨', '汩'],
  ['祁', '祈'],
  ['颍', '颖'],
  ['荥', '荣'],
  ['盱', '盯'],
  ['眙', '胎'],
  ['亳', '毫'],
  ['歙', '歇'],
  ['黟', '黝'],
  ['婺', '婆'],
];

const mistaken = (character: string): readonly string[] =>
  PAIRS.flatMap(([one, other]) => (character === one ? [other] : character === other ? [one] : []));

/** The name with one character mistaken, wherever that names nothing else: 沐阳县 for 沭阳县. */
export const lookAlikes = (name: string): readonly string[] =>
  Array.from(name)
    .flatMap((character, at) =>
      mistaken(character).map((other) => name.slice(0, at) + other + name.slice(at + 1)),
    )
    .filter((other) => !issuerOf(other)?.area);

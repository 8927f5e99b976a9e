/** The places and years of a question and of the last turn in, those the question is about in the chat out. */
import { BESIDE, GLOBAL, hasAny, isBare } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import type { Understanding } from './understanding.ts';

type Where = Pick<Understanding, 'places' | 'years'>;

const isGlobal = (u: Understanding): boolean => u.places.value.length === 0 && hasAny(u, GLOBAL);

/** 跟石嘴山比呢: the place of the last turn is the other side. */
const beside = (u: Understanding, memory: Memory): Understanding['places'] => {
  const [only, ...more] = u.places.value;
  const others = memory.places.filter(({ name }) => name !== only?.name);
  const isOneSide = more.length === 0 && hasAny(u, BESIDE) && others.length > 0;
  return isOneSide ? { value: [...others, ...u.places.value], said: true } : u.places;
};

const placesIn = (u: Understanding, memory: Memory, stays: boolean): Understanding['places'] => {
  if (u.places.value.length > 0) return beside(u, memory);
  return isGlobal(u) || stays ? u.places : { value: memory.places, said: false };
};

const yearsIn = (
  u: Understanding,
  memory: Memory,
  carriesPlaces: boolean,
): Understanding['years'] => {
  const tellsYear =
    u.years.value.kind !== 'open' || u.places.value.some(({ year }) => year !== null);
  if (isGlobal(u) || tellsYear) return u.years;
  const goesOn = carriesPlaces || isBare(u) || u.cues.has('follow');
  return goesOn ? { value: memory.years, said: false } : u.years;
};

/** Places and years asked about; `stays`: the last turn asked over all reports, and so does this one. */
export const carryWhere = (u: Understanding, memory: Memory, stays: boolean): Where => {
  const places = placesIn(u, memory, stays);
  const years = yearsIn(u, memory, !places.said);
  const tellsYear = u.years.value.kind !== 'open';
  const value =
    tellsYear && !places.said
      ? places.value.map((place) => ({ ...place, year: null }))
      : places.value;
  return { places: { ...places, value }, years };
};

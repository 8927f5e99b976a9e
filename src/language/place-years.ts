/** Places and years in the order of the text in, each place with its own year and the years they share out. */
import type { Mention } from './mention.ts';
import { meaningsOf } from './mention.ts';
import type { Place, Years } from './understanding.ts';

type PlaceMention = ReturnType<typeof meaningsOf<'place'>>[number];
type YearMention = ReturnType<typeof meaningsOf<'year'>>[number];

export interface PlacesAndYears {
  readonly places: readonly Place[];
  readonly years: Years;
}

const RANGE = /^\s*(?:年|年度)?\s*(?:到|至|-|—|–|~|～|－)+\s*$/u;

const gap = (place: Mention, year: Mention): number =>
  year.start >= place.end ? year.start - place.end : place.start - year.end;

const SOFT_GAP = 3;

/** The place a year stands beside: right behind it, or right before it. */
const ownerOf = (year: YearMention, places: readonly PlaceMention[]): PlaceMention | null => {
  const behind = places.findLast(
    ({ mention }) => mention.end <= year.mention.start && gap(mention, year.mention) <= SOFT_GAP,
  );
  const ahead = places.find(
    ({ mention }) => mention.start >= year.mention.end && gap(mention, year.mention) <= SOFT_GAP,
  );
  return behind ?? ahead ?? null;
};

/** 2021年的石嘴山和2023年的固原: a year before each place; null where they do not alternate so. */
const inPairs = (
  years: readonly YearMention[],
  places: readonly PlaceMention[],
): ReadonlyMap<YearMention, PlaceMention> | null => {
  const pairs = years.flatMap((year, at) => {
    const place = places[at];
    return place ? [[year, place] as const] : [];
  });
  const alternate =
    years.length === places.length &&
    pairs.every(
      ([year, place], at) =>
        year.mention.end <= place.mention.start &&
        place.mention.end <= (years[at + 1]?.mention.start ?? Infinity),
    );
  return alternate ? new Map(pairs) : null;
};

const yearsTold = (mentions: readonly Mention[], text: string): Years => {
  const named = meaningsOf(mentions, 'year');
  const [first, second] = named;
  if (
    first &&
    second &&
    RANGE.test(text.slice(first.mention.end, second.mention.start)) &&
    first.meaning.year < second.meaning.year
  )
    return { kind: 'span', from: first.meaning.year, to: second.meaning.year };
  if (first)
    return { kind: 'named', years: [...new Set(named.map(({ meaning }) => meaning.year))] };
  const [span] = meaningsOf(mentions, 'year-span');
  if (span) return { kind: 'span', from: span.meaning.from, to: span.meaning.to };
  const [recent] = meaningsOf(mentions, 'recent-years');
  if (recent) return { kind: 'recent', count: recent.meaning.count };
  if (meaningsOf(mentions, 'latest-year').length > 0) return { kind: 'latest' };
  const [relative] = meaningsOf(mentions, 'relative-year');
  return relative ? { kind: 'relative', offset: relative.meaning.offset } : { kind: 'open' };
};

const placeOf = ({ mention, meaning }: PlaceMention, year: number | null): Place => ({
  name: meaning.name,
  words: mention.words,
  known: meaning.known,
  others: meaning.others,
  open: meaning.open,
  year,
});

const onceEach = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    (place, at) =>
      places.findIndex((other) => other.name === place.name && other.year === place.year) === at,
  );

/** Years that stand with a place of their own; one year at the end or the beginning is for all places. */
const isShared = (years: readonly YearMention[], places: readonly PlaceMention[]): boolean => {
  const [only] = years;
  if (places.length < 2 || !only) return true;
  const distinct = new Set(years.map(({ meaning }) => meaning.year)).size;
  const lastPlace = places.at(-1);
  const firstPlace = places[0];
  if (years.length > 1) return distinct === 1 && years.length !== places.length;
  const between =
    firstPlace &&
    lastPlace &&
    only.mention.start > firstPlace.mention.start &&
    only.mention.end < lastPlace.mention.start;
  return !between;
};

/** Reads places and years: 固原2023和石嘴山2021 has a year each, 红寺堡、白银2020 one for both. */
export const placesAndYears = (mentions: readonly Mention[], text: string): PlacesAndYears => {
  const places = meaningsOf(mentions, 'place');
  const years = meaningsOf(mentions, 'year');
  const told = yearsTold(mentions, text);
  if (told.kind !== 'named' || isShared(years, places))
    return { places: onceEach(places.map((place) => placeOf(place, null))), years: told };
  const paired = inPairs(years, places);
  const yearsOf = (place: PlaceMention): readonly (number | null)[] => {
    const own = years
      .filter((year) => (paired?.get(year) ?? ownerOf(year, places)) === place)
      .map(({ meaning }) => meaning.year);
    return own.length > 0 ? own : [null];
  };
  return {
    places: onceEach(places.flatMap((place) => yearsOf(place).map((year) => placeOf(place, year)))),
    years: { kind: 'open' },
  };
};

/** The places and years of a question and of the last turn in, those the question is about in the chat out. */
import { beyondIn } from './beyond.ts';
import { BESIDE, GLOBAL, hasAny, isBare, namesNothing } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import type { Place, Understanding } from './understanding.ts';

type Where = Pick<Understanding, 'places' | 'years'>;

const OF_REPORTS = /[家市县区]|地方|报告|单位|机关|全部|所有/u;
const ONLY_WHO =
  /^(?:那|那么)?(?:到底|究竟)?(?:谁|哪个|哪边|哪一个|哪项|哪种|哪类|什么)(?:的)?(?:更|最)?(?:多|少|高|低|大|小)|^(?:那|那么)?最(?:多|少|高|低|大|小)的(?:是|呢)?(?:谁|哪个|哪一个)?[？?]?$/u;

/** 第二是谁 after three were compared. */
const ONLY_NTH =
  /^(?:那|那么)?(?:倒数)?第[一二三四五1-5](?:名|位|多|高|少|低)?(?:的)?(?:是|呢)?(?:谁|哪个|哪家|哪里)?[？?]?$/u;

const OF_ALL_REPORTS = /所有|全部|收录|各(?:地|家|县|市|报告)|全[省国]|每份报告|[五5][份家]/u;

/** 平均呢, 平均一家多少 after the sum of two: of those two. */
const addsLast = (u: Understanding, { places }: Memory): boolean =>
  places.length > 1 &&
  hasAny(u, ['sum', 'mean']) &&
  namesNothing(u) &&
  !OF_ALL_REPORTS.test(u.question.text);

const BETWEEN_PLACES: readonly string[] = ['compare', 'difference', 'aggregate', 'share'];

/** 哪个最多 after parts were told, 谁多 after two were compared: among those, not among all reports. */
export const asksAmongLast = (u: Understanding, { intent, places, metrics }: Memory): boolean =>
  u.places.value.length === 0 &&
  u.metrics.value.length === 0 &&
  (ONLY_WHO.test(u.question.text) ||
    (BETWEEN_PLACES.includes(intent) && ONLY_NTH.test(u.question.text))) &&
  !OF_REPORTS.test(u.question.text) &&
  (intent === 'breakdown' ||
    (BETWEEN_PLACES.includes(intent) && places.length > 1) ||
    (places.length === 1 && metrics.length > 1));

/** 第二名呢 after 固原是不是最多: of all that are ranked. */
const ranksOthers = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'rank' && u.nth !== null && u.metrics.value.length === 0;

const isGlobal = (u: Understanding, memory: Memory): boolean =>
  u.places.value.length === 0 &&
  (hasAny(u, GLOBAL) || ranksOthers(u, memory)) &&
  !((u.cues.has('breakdown') || u.topic !== null) && !OF_REPORTS.test(u.question.text)) &&
  !asksAmongLast(u, memory) &&
  !addsLast(u, memory);

/** 跟固原比 after 石嘴山2021: each of its own year. */
const inItsYear = (place: Place, { years }: Memory): Place => {
  const [year, ...more] = years.kind === 'named' ? years.years : [];
  return place.year === null && year !== undefined && more.length === 0
    ? { ...place, year }
    : place;
};

/** 跟石嘴山比呢: the place of the last turn, the first of them, is the other side; 再加上石嘴山 adds to all. */
const beside = (u: Understanding, memory: Memory): Understanding['places'] => {
  const [only, ...more] = u.places.value;
  const others = memory.places.filter(({ name }) => name !== only?.name);
  const isOneSide =
    beyondIn(u.question.text) === null &&
    more.length === 0 &&
    hasAny(u, BESIDE) &&
    !(/也/u.test(u.question.text) && !u.cues.has('sum') && memory.metrics.length > 1) &&
    others.length > 0;
  const kept = (u.cues.has('sum') ? others : others.slice(0, 1)).map((place) =>
    inItsYear(place, memory),
  );
  return isOneSide ? { value: [...kept, ...u.places.value], said: true } : u.places;
};

const placesIn = (u: Understanding, memory: Memory, stays: boolean): Understanding['places'] => {
  if (u.places.value.length > 0) return beside(u, memory);
  return isGlobal(u, memory) || stays ? u.places : { value: memory.places, said: false };
};

const OVER_REPORTS: readonly string[] = ['rank', 'rank-share', 'reports'];

/** 最少的呢 after 2023年谁最多, 哪家申请多 after 2020年有谁的报告: of that year still. */
const ranksAgain = (u: Understanding, { intent, places }: Memory): boolean =>
  OVER_REPORTS.includes(intent) &&
  places.length === 0 &&
  u.places.value.length === 0 &&
  !u.cues.has('reports') &&
  !/全部|所有|各地|各家/u.test(u.question.text);

/** 变化呢 after the figure of a year: over all of them. */
const isTrendAlone = (u: Understanding): boolean =>
  namesNothing(u) &&
  hasAny(u, ['trend', 'change']) &&
  !hasAny(u, ['difference', 'growth', 'last-year', 'number']) &&
  u.measure === null;

const yearsIn = (
  u: Understanding,
  memory: Memory,
  carriesPlaces: boolean,
  besides: boolean,
): Understanding['years'] => {
  const tellsYear =
    u.years.value.kind !== 'open' || u.places.value.some(({ year }) => year !== null);
  if (tellsYear || besides) return u.years;
  if (isGlobal(u, memory))
    return ranksAgain(u, memory) ? { value: memory.years, said: false } : u.years;
  if (/哪一?几?些?年|几年/u.test(u.question.text) && u.cues.has('reports')) return u.years;
  if (isTrendAlone(u)) return { value: { kind: 'recent', count: null }, said: false };
  const goesOn = carriesPlaces || isBare(u) || u.cues.has('follow');
  if (memory.intent === 'trend' && memory.years.kind === 'named' && u.cues.has('source'))
    return { value: { kind: 'recent', count: null }, said: false };
  return goesOn ? { value: memory.years, said: false } : u.years;
};

/** Places and years asked about; `stays`: the last turn asked over all reports, and so does this one. */
export const carryWhere = (u: Understanding, memory: Memory, stays: boolean): Where => {
  const places = placesIn(u, memory, stays);
  const years = yearsIn(
    u,
    memory,
    !places.said || stays,
    places.value.length > u.places.value.length && places.said,
  );
  const tellsYear = u.years.value.kind !== 'open';
  const value =
    tellsYear && !places.said
      ? places.value.map((place) => ({ ...place, year: null }))
      : places.value;
  return { places: { ...places, value }, years };
};

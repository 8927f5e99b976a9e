/** What a chat was last told in, as a list to point at out: its members in words, the one that won, the other of two. */
import type { Memory } from './memory.ts';

type Told = Memory['told'][number];

const DIGITS = '一二三四五六七八九十';

/** 三 in 第三个. */
export const numberOf = (digit: string): number =>
  digit === '两' ? 2 : DIGITS.indexOf(digit) + 1 || Number(digit);

/** 固原市2023年. */
export const reportOf = ({ issuer, year }: Pick<Told, 'issuer' | 'year'>): string =>
  `${issuer}${String(year)}年`;

/** Each once. */
export const once = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** What tells the figures apart: their reports, or their names; nothing where both differ. */
export const listed = (told: readonly Told[]): readonly string[] => {
  const reports = once(told.map(reportOf));
  const names = once(told.flatMap(({ name }) => name ?? []));
  if (reports.length > 1) return names.length > 1 ? [] : reports;
  return names.length === told.length ? names : reports;
};

/** The one with most, with least, or at the place that was asked for of several reports. */
export const winner = ({ told, order, nth }: Memory): Told | null => {
  const values = told.flatMap(({ value }) => value ?? []);
  const place = nth ?? (order === 'least' ? -1 : 1);
  if ((order === null && nth === null) || told.length < 2 || values.length < told.length)
    return null;
  const value = values.toSorted((a, b) => b - a).at(place < 0 ? place : place - 1);
  const [first, ...more] = told.filter((each) => each.value === value);
  return first && more.length === 0 ? first : null;
};

/** The report with most, or least, of several that were told. */
export const ofMost = (memory: Memory, most: boolean): string | null => {
  const best = winner({ ...memory, nth: null, order: most ? 'most' : 'least' });
  return best && listed(memory.told).length > 1
    ? (listed(memory.told)[memory.told.indexOf(best)] ?? null)
    : null;
};

/** Of two: the one that did not win, or the one not asked about last. */
export const theOther = (memory: Memory): string | null => {
  const { told, group, places, ranked } = memory;
  const pair = group.length > 0 ? group : ranked;
  const only = places.length === 0 && told.length === 1 ? told[0] : undefined;
  const best = winner(memory);
  const [place, ...others] = places;
  const left = best
    ? listed(told).filter((_words, at) => told[at] !== best)
    : pair.filter(({ issuer }) => issuer !== place?.name && issuer !== only?.issuer).map(reportOf);
  const isOfTwo = best ? told.length === 2 : pair.length === 2 && others.length === 0;
  return isOfTwo && left.length === 1 ? (left[0] ?? null) : null;
};

/** Whether the last answer ranked reports. */
export const isRanking = ({ intent }: Memory): boolean =>
  intent === 'rank' || intent === 'rank-share';

/** Those in the order they were told, or were told together before; all that were ranked, where a ranking told them. */
export const inOrder = (memory: Memory): readonly string[] => {
  const isRanked = memory.ranked.length > 1 && (isRanking(memory) || memory.told.length < 2);
  if (isRanked) return once(memory.ranked.map(reportOf));
  const words = listed(memory.told);
  return words.length > 1 ? words : memory.group.map(reportOf);
};

/** All that were told, or were told of together before; none where there are not as many as is said. */
export const many = (memory: Memory, count: number | null): readonly string[] => {
  const words = listed(memory.told);
  const those = words.length > 1 ? words : memory.group.map(reportOf);
  return those.length > 1 && (count === null || count === those.length) ? those : [];
};

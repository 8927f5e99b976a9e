/** What words can mean in, the issuer they are taken for out, by likelihood and by what is near. */
import { lineageOf, type Area } from './areas.ts';
import type { IssuerReading } from './issuer-readings.ts';
import type { Issuer } from './issuers.ts';

/** The issuer, and what else the words can mean. */
export interface Chosen {
  readonly issuer: Issuer;
  readonly others: readonly Issuer[];
}

const shared = (area: Area, near: Area): number => {
  const around = new Set(lineageOf(near).map(({ code }) => code));
  return lineageOf(area).filter(({ code }) => around.has(code)).length;
};

const nearest = (issuers: readonly Issuer[], near: Area | undefined): readonly Issuer[] => {
  if (!near) return issuers;
  const closeness = issuers.map(({ area }) => (area ? shared(area, near) : 0));
  const closest = Math.max(0, ...closeness);
  return closest === 0 ? issuers : issuers.filter((_, i) => closeness[i] === closest);
};

/** Words that leave open which area is meant give an issuer without area, named as written. */
const openIssuer = (issuers: readonly Issuer[], words: string): Issuer => {
  const organ = issuers[0]?.organ ?? null;
  const [name, ...more] = new Set(issuers.map(({ area }) => area?.name ?? ''));
  const level = issuers.some(({ area }) => area?.name.endsWith('自治区')) ? '自治区' : '';
  if (more.length === 0) return { name: `${name ?? ''}${organ ?? ''}`, area: null, organ };
  return { name: level !== '' && organ !== null ? `${level}${organ}` : words, area: null, organ };
};

/** Decides what a reading means; null where it means nothing. `words`: the reading's words as written. */
export const choose = (
  reading: IssuerReading,
  words: string,
  near: Area | undefined,
): Chosen | null => {
  const issuers = nearest(reading.issuers, near);
  const [first, ...others] = issuers;
  if (!first) return null;
  return reading.open && others.length > 0
    ? { issuer: openIssuer(issuers, words), others: issuers }
    : { issuer: first, others };
};

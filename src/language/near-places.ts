/** Words that name no area in, the areas with nearly that name out, only to ask 您是不是想问. */
import Fuse from 'fuse.js';
import { AREAS, canonicalNameOf, type Area } from '../vocabulary/areas.ts';
import type { NearPlaces } from './understanding.ts';

const SUFFIX = /(?:省|市|县|区|州|盟|旗)$/u;
const NUMERAL = /^[一二两三四五六七八九十百千万\d]/u;
const MOST = 6;

const shares = (words: string, { short }: Area): boolean =>
  short.length === words.length &&
  [...short].filter((character, at) => words.charAt(at) === character).length === short.length - 1;

/** Short names with as many characters, one of them another; fuse.js puts the nearest first. */
export const nearPlaces = (words: string): NearPlaces | null => {
  const bare = words.replace(SUFFIX, '');
  if (bare.length < 2 || bare.length > 4 || NUMERAL.test(bare)) return null;
  const candidates = AREAS.filter((area) => shares(bare, area));
  const fuse = new Fuse(candidates, { keys: ['short'], ignoreLocation: true, threshold: 0.6 });
  const found = fuse.search(bare).map(({ item }) => canonicalNameOf(item));
  const names = [...new Set(found)];
  return names.length > 0 ? { words, names: names.slice(0, bare.length > 2 ? MOST : 60) } : null;
};

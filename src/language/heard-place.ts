/** A question in which no area is known in, the one area that a name in it sounds or is spelt like out. */
import { areasHeardAs, areasInitialled, areasSpelt } from '../vocabulary/sounds.ts';
import { canonicalNameOf, type Area } from '../vocabulary/places.ts';
import type { Mended } from './question.ts';
import type { NearPlaces, Understanding } from './understanding.ts';

/** `read`: what stands in the place of the words; the short name where they are short, for whoever else goes by it. */
interface Heard extends Mended {
  readonly read: string;
}

const SUFFIX = /[省市县区州盟旗]$/u;
const LETTERS = /[a-z]+(?: [a-z]+)*/giu;
/** So many letters spell a name, whatever else is named. */
const SURE_LETTERS = 5;
const SHORTEST_INITIALS = 2;
const SHORTEST = 2;
const LONGEST = 6;
/** 苏北, 皖南: parts of provinces, no slips of other names. */
const REGION = /^[苏皖赣鄂湘粤闽浙鲁冀豫晋陕陇川黔滇桂琼辽吉黑宁甘青新藏][东南西北中]$/u;
/** How far from the head of the question a misspelt name may begin. */
const HEAD = 2;

const only = (areas: readonly Area[]): Area | null =>
  areas.length === 1 ? (areas[0] ?? null) : null;

/** guyuan, bai yin: all letters together, or one word of them. */
const speltIn = (text: string): Heard | null => {
  for (const [run] of text.matchAll(LETTERS))
    for (const words of [run, ...run.split(' ')]) {
      const area = only(areasSpelt(words.replaceAll(' ', '').toLowerCase()));
      if (area) return { words, as: area.short, read: area.short };
    }
  return null;
};

/** Half of the characters are right: 顾原, 石嘴三. */
const isSlip = (words: string, { short }: Area): boolean =>
  short.length === words.length &&
  Array.from(short).filter((character, at) => words.charAt(at) === character).length * 2 >=
    words.length;

const heardIn = (words: string): Heard | null => {
  const [suffix = ''] = SUFFIX.exec(words) ?? [];
  const bare = words.length > SHORTEST ? words.slice(0, words.length - suffix.length) : words;
  if (bare.length < SHORTEST || bare.length > LONGEST || REGION.test(bare)) return null;
  const area = only(areasHeardAs(bare));
  const isSame = suffix === '' || bare === words || area?.name.endsWith(suffix) === true;
  return area && isSame && isSlip(bare, area)
    ? { words, as: area.name, read: bare === words ? area.short : area.name }
    : null;
};

/** Names that nothing knows: unknown places, and a word at the head of a question about figures. */
const unknownNames = ({
  places,
  strange,
  metrics,
  cues,
  question,
}: Understanding): readonly string[] => {
  const unknown = places.value.filter(({ known }) => !known).map(({ words }) => words);
  const [first, ...more] = strange;
  const isHead =
    first !== undefined &&
    more.length === 0 &&
    metrics.value.length > 0 &&
    !cues.has('mention') &&
    question.text.indexOf(first) <= HEAD;
  return isHead ? [...unknown, first] : unknown;
};

const isAsked = ({ places }: Understanding): boolean => places.value.every(({ known }) => !known);

/** 固原 guyuan names it once more. */
const isOther = ({ places }: Understanding, { words, as }: Mended): boolean =>
  words.length >= SURE_LETTERS && !places.value.some(({ name }) => name.startsWith(as));

/** What a name is to be read as; null where it is not clear, or where an area is known. */
export const heardPlace = (u: Understanding): Heard | null => {
  const spelt = speltIn(u.question.text);
  if (spelt && (isAsked(u) || isOther(u, spelt))) return spelt;
  if (!isAsked(u)) return null;
  for (const words of unknownNames(u)) {
    const heard = heardIn(words);
    if (heard) return heard;
  }
  return null;
};

/** hsb, szs: initials are asked back, never taken at their word. */
export const initialledPlaces = (u: Understanding): NearPlaces | null => {
  if (!isAsked(u) || u.metrics.value.length === 0) return null;
  for (const [run] of u.question.text.matchAll(LETTERS)) {
    const areas = run.length < SHORTEST_INITIALS ? [] : areasInitialled(run.toLowerCase());
    if (areas.length > 0) return { words: run, names: areas.map(canonicalNameOf) };
  }
  return null;
};

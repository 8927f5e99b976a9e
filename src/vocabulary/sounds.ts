/** Words, or their pinyin in letters, in, the areas that sound so out; only ever to mend a slip and to say so. */
import { AREAS, type Area } from './areas.ts';
import { SYLLABLES } from './syllables.ts';

const readings: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const line of SYLLABLES.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (const character of characters)
      found.set(character, [...(found.get(character) ?? []), syllable]);
  }
  return found;
})();

/** Sounds that many speakers do not tell apart, and neither do their keyboards: zh and z, ing and in. */
const blurred = (syllable: string): string =>
  syllable.replace(/^([zcs])h/u, '$1').replace(/([aei]n)g$/u, '$1');

/** Every way to read the words, each as its syllables; none where a character is not known. */
const spellings = (words: string): readonly (readonly string[])[] =>
  Array.from(words).reduce<readonly (readonly string[])[]>(
    (begun, character) =>
      begun.flatMap((start) =>
        (readings.get(character) ?? []).map((syllable) => [...start, syllable]),
      ),
    [[]],
  );

/** Whether two characters can be read alike, tones and blurred sounds apart. */
export const soundAlike = (one: string, other: string): boolean => {
  const sounds = (readings.get(one) ?? []).map(blurred);
  return (readings.get(other) ?? []).some((syllable) => sounds.includes(blurred(syllable)));
};

type Key = (syllables: readonly string[]) => string;

const KEYS = {
  spelt: (syllables) => syllables.join(''),
  exact: (syllables) => syllables.join(' '),
  heard: (syllables) => syllables.map(blurred).join(' '),
  initials: (syllables) => syllables.map((syllable) => syllable.charAt(0)).join(''),
} as const satisfies Readonly<Record<string, Key>>;

type Table = ReadonlyMap<string, readonly Area[]>;

const tableBy = (key: Key): Table => {
  const table = new Map<string, Area[]>();
  for (const area of AREAS)
    for (const name of new Set(spellings(area.short).map(key)))
      table.set(name, [...(table.get(name) ?? []), area]);
  return table;
};

const tables = new Map<keyof typeof KEYS, Table>();

const tableOf = (name: keyof typeof KEYS): Table => {
  const table = tables.get(name) ?? tableBy(KEYS[name]);
  tables.set(name, table);
  return table;
};

const RANKS = ['state', 'province', 'prefecture', 'county', 'township'];

/** The areas of the highest level among them: 白银 is the city before it is the district. */
const highest = (areas: readonly Area[]): readonly Area[] => {
  const ranks = areas.map(({ level }) => RANKS.indexOf(level));
  return areas.filter((_, at) => ranks[at] === Math.min(...ranks));
};

const areasIn = (words: string, name: 'exact' | 'heard'): readonly Area[] => {
  const keys = new Set(spellings(words).map(KEYS[name]));
  return highest([...new Set([...keys].flatMap((key) => tableOf(name).get(key) ?? []))]);
};

/**
 * Areas whose short name is read like the words, tones apart; where there is none, those that sound nearly so
 * (平谭 is 平潭 before it is 平塘). Those of the highest level.
 */
export const areasHeardAs = (words: string): readonly Area[] => {
  const exact = areasIn(words, 'exact');
  return exact.length > 0 ? exact : areasIn(words, 'heard');
};

const SUFFIX = /(?:shi|xian|qu|sheng|city|county|district)$/u;

/** Areas whose short name is spelt so in pinyin without tones (guyuan, baiyinshi); those of the highest level. */
export const areasSpelt = (letters: string): readonly Area[] => {
  const table = tableOf('spelt');
  return highest(table.get(letters) ?? table.get(letters.replace(SUFFIX, '')) ?? []);
};

/** Areas whose short name has these initials (hsb is 红寺堡). */
export const areasInitialled = (letters: string): readonly Area[] =>
  tableOf('initials').get(letters) ?? [];

/** The dictionaries of opencc-js in, what turns traditional characters into simplified ones, and back, out. */
import { createRequire } from 'node:module';

export interface Tables {
  readonly characters: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
  /** First character of a phrase → lengths of the phrases, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Any character that only traditional writing has. */
  readonly hard: RegExp;
}

/** Traditional forms that simplified text uses too (乾县, 魏徵, 东昇): changed in traditional text only. */
const SOFT: ReadonlySet<string> = new Set('乾於徵昇夥祕鉅剋逕甦釐坏沈藉瞭覆著脩蒐吒');

/** Traditional forms of place names that the dictionary lacks; 陜 is often put for 陝. */
const OF_PLACES: readonly (readonly [string, string])[] = [
  ['陜', '陕'],
  ['濬', '浚'],
  ['澂', '澄'],
];

/** What we use of opencc-js, whose own declarations do not resolve. Rows of a dictionary: `from to|from to`. */
interface Opencc {
  readonly Locale: {
    readonly configs: Readonly<
      Record<string, { readonly conversionChain: readonly (readonly string[])[] }>
    >;
  };
  readonly Converter: (way: { from: string; to: string }) => (text: string) => string;
}

const load = createRequire(import.meta.url);

const rows = (dictionary = ''): [string, string][] =>
  dictionary.split('|').map((row) => {
    const [from = '', to = ''] = row.split(' ');
    return [from, to];
  });

const sameLength = ([from, to]: readonly [string, string]): boolean => from.length === to.length;

const readTables = (): Tables => {
  const { Locale } = load('opencc-js/t2cn') as Opencc;
  const [phraseDict, characterDict] = Locale.configs['t2s']?.conversionChain[0] ?? [];
  const characters = new Map([...rows(characterDict).filter(sameLength), ...OF_PLACES]);
  for (const [variant, usual] of rows(Locale.configs['hk2s']?.conversionChain[0]?.[1])) {
    const simple = characters.get(usual);
    if (simple !== undefined && !characters.has(variant)) characters.set(variant, simple);
  }
  const phrases = new Map(rows(phraseDict).filter(sameLength));
  const lengths = new Map<string, number[]>();
  for (const phrase of [...phrases.keys()].sort((a, b) => b.length - a.length)) {
    const first = phrase.charAt(0);
    const known = lengths.get(first) ?? [];
    if (!known.includes(phrase.length)) lengths.set(first, [...known, phrase.length]);
  }
  const hard = [...characters].flatMap(([from, to]) =>
    from === to || SOFT.has(from) ? [] : [from],
  );
  return { characters, phrases, lengths, hard: new RegExp(`[${hard.join('')}]`, 'gu') };
};

let loaded: Tables | undefined;

/** The tables, read at first use. */
export const tables = (): Tables => (loaded ??= readTables());

/** The way to traditional characters; loads a dictionary of 1 MB. */
export const loadTraditional = (): ((text: string) => string) => {
  const { Converter } = load('opencc-js/cn2t') as Opencc;
  return Converter({ from: 'cn', to: 'tw' });
};

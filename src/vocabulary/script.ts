/** Text as people write it in, the same text in simplified characters and plain widths out. */
import { loadTraditional, tables, type Tables } from './script-tables.ts';

/** In traditional text 著 is the particle 着, but in these words. */
const NOT_PARTICLE = /(?<![显顯卓昭原编編专專名论論拙])著(?![名作书書称稱者述录錄])/gu;

const HAN = /[\u3400-\u9fff]/gu;

/** Share of the Chinese characters from which a text counts as traditional; running text has 30 to 40 %. */
const TRADITIONAL_SHARE = 0.1;

/** Whether the text is written in traditional characters, single ones in simplified text (各部門) not counting. */
export const isTraditional = (text: string): boolean => {
  const hard = text.match(tables().hard)?.length ?? 0;
  return hard > 0 && hard >= (text.match(HAN)?.length ?? 0) * TRADITIONAL_SHARE;
};

const phraseAt = (text: string, at: number, { phrases, lengths }: Tables): string | undefined => {
  for (const length of lengths.get(text.charAt(at)) ?? []) {
    const phrase = phrases.get(text.slice(at, at + length));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
};

const fromTraditional = (text: string): string => {
  const known = tables();
  let out = '';
  while (out.length < text.length) {
    const character = text.charAt(out.length);
    out += phraseAt(text, out.length, known) ?? known.characters.get(character) ?? character;
  }
  return out.replace(NOT_PARTICLE, '着');
};

const fromMixed = (text: string): string =>
  text.replace(tables().hard, (character) => tables().characters.get(character) ?? character);

/**
 * The text in simplified characters, each character in its old place (same length in UTF-16 units).
 * Simplified text comes back untouched; in it single traditional characters are changed (各部門),
 * those that simplified writing keeps are not (乾县).
 */
export const toSimplified = (text: string): string => {
  if (text.search(tables().hard) < 0) return text;
  return isTraditional(text) ? fromTraditional(text) : fromMixed(text);
};

let traditional: ((text: string) => string) | undefined;

/** The text in traditional characters as Taiwan writes them; loads a dictionary of 1 MB at first use. */
export const toTraditional = (text: string): string => (traditional ??= loadTraditional())(text);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/gu;
/** Full-width digits, letters and signs; the punctuation ！（），：；？ is left alone. */
const WIDE =
  /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff3b\uff3c-\uff40\uff41-\uff5d]/gu;
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/** Radicals that PDF writers put for characters and Unicode does not map. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⼾户⾭青⺠民⺝月⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The sound of a character, which converters between scripts leave behind it: 據(jù), 構(gòu). */
const SOUND =
  /(?<=[\u3400-\u9fff])[（(](?=[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu;

/**
 * The text in plain widths: full-width digits, letters and signs (１２％＋／) as ASCII, all kinds of
 * space as one space each, compatibility characters and radicals (⽂, ⻓) as the usual character,
 * invisible characters, byte order marks and sounds in brackets (據(jù)) gone. Chinese punctuation ，。：；（）“” stays as it is, and so
 * does its ASCII kin: readers accept both. Only what is removed changes the length.
 */
export const normalizeText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(SOUND, '')
    .replace(SPACES, ' ')
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(COMPATIBLE, (c) => RADICALS.get(c) ?? c.normalize('NFKC'));

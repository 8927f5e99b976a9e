/** A character as a PDF names it in, the character that a reader sees out. */

/**
 * Radicals of the Unicode supplement block that have no compatibility mapping, with the character each looks like;
 * browsers name glyphs by them when a font draws both with one shape.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺩王⺬示⺮竹⺰纟⺱罒⺲罒⺶羊⺸羊⺼月⻁虎⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻑镸⻒長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲亀⻳龟⻌辶⻊足⻏阝'
    .match(/[^][^]/gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)] as const) ?? [],
);

/** Kangxi radicals, compatibility ideographs, ligatures: all that Unicode says is the same. */
const COMPATIBLE = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u;
const UNREADABLE = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u2028-\u202F\u2060\uFEFF]/gu;

/** The character as seen; empty for what has no shape. */
export const seenCharacter = (text: string): string => {
  const clean = text.replace(UNREADABLE, '').replace(/\s/gu, ' ');
  if (!COMPATIBLE.test(clean)) return clean;
  return [...clean]
    .map((c) => RADICALS.get(c) ?? (COMPATIBLE.test(c) ? c.normalize('NFKC') : c))
    .join('');
};

/** Whether a character tells nothing: private use or replacement, as fonts without a code table give. */
export const isMeaningless = (text: string): boolean => /^[\uFFFD\uE000-\uF8FF]$/u.test(text);

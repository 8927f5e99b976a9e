/** Pieces of running text of a web page in, one clean line out. */

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
/** A line break of the source between Chinese characters is no space. */
const SOURCE_BREAK =
  /(?<=[\u2E80-\u9FFF\uFF00-\uFFEF])\s{0,80}\n\s{0,80}(?=[\u2E80-\u9FFF\uFF00-\uFFEF])/gu;
const SPACES = /[ \t\r\n\f\v\u00A0\u2000-\u200A\u202F]+/gu;

/** Collapses white space as a browser does; a break of the source between Chinese characters vanishes. */
export const cleanLine = (text: string): string => {
  const shown = text.replace(INVISIBLE, '');
  const unbroken = shown.includes('\n') ? shown.replace(SOURCE_BREAK, '') : shown;
  return unbroken.replace(SPACES, ' ').trim();
};

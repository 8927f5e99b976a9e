/** A long paragraph in, a short exact quote of it out: how it begins and how each of its points begins, …… where sentences are left out. */

/** Paragraphs up to this length are quoted whole. */
const SHORT = 240;
/** So much of the beginning is always quoted. */
const BEGINNING = 120;
const SENTENCE = /[^。！？；]+[。！？；]*[”’」』）)]*/gu;
/** 一是, （二）, 第三，: a point begins. */
const POINT =
  /^[\s*]*(?:[一二三四五六七八九十]{1,2}(?:是|、)|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]|首先|其次|再次|最后|下一步)/u;

/** The quote, the paragraph itself where it is short. */
export const shortened = (text: string): string => {
  if (text.length <= SHORT) return text;
  const sentences = [...text.matchAll(SENTENCE)];
  const kept = sentences.filter(
    ({ 0: sentence, index }) => index < BEGINNING || POINT.test(sentence),
  );
  return kept
    .map((sentence, at) => {
      const next = kept[at + 1];
      const end = sentence.index + sentence[0].length;
      const isCut = next ? next.index > end : end < text.trimEnd().length;
      return sentence[0] + (isCut ? '……' : '');
    })
    .join('');
};

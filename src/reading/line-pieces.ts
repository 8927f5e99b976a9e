/** A line of glued table text in (`…申请数量 8 0 0 0 0 0 8 二、上年结转…`), labels and numbers in their order out. */
import { normalizeText, toSimplified } from '../vocabulary/script.ts';
import { labelsIn } from './labels.ts';

const WORD = /[\p{Script=Han}\dA-Za-z〇○]/u;
const NUMBERING_BEFORE =
  /(?:[（(]\s*[一二三四五六七八九]\s*[)）]|[一二三四]\s*、|[1-9]\s*[.．、])\s*$/u;
const NUMBERS_ONLY = /^[\d,，.．+\-－—/\s元万亿件项个]*$/u;
const LONGEST = 20_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the labels of the forms stand in a text, numbering included. */
const labelSpans = (text: string): readonly Span[] => {
  const places: number[] = [];
  let bareText = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!WORD.test(character)) continue;
    bareText += character;
    places.push(at);
  }
  return labelsIn(bareText.replaceAll('其它', '其他')).map((match) => {
    const first = places[match.start] ?? 0;
    const before = NUMBERING_BEFORE.exec(text.slice(Math.max(0, first - 8), first));
    return { start: first - (before?.[0].length ?? 0), end: (places[match.end - 1] ?? 0) + 1 };
  });
};

/**
 * Labels and numbers of a glued line, in order; null where it holds fewer than two labels with
 * numbers between, or other words too.
 */
export const gluedParts = (printed: string): readonly string[] | null => {
  if (printed.length > LONGEST || !/\d/u.test(printed)) return null;
  const text = toSimplified(normalizeText(printed));
  const spans = labelSpans(text);
  if (spans.length < 2) return null;
  const parts: string[] = [];
  let words = 0;
  spans.forEach((span, index) => {
    const gap = text.slice(spans[index - 1]?.end ?? 0, span.start);
    const after = index === spans.length - 1 ? text.slice(span.end) : '';
    for (const between of [gap, after])
      if (!NUMBERS_ONLY.test(between.replace(/^[^\p{Script=Han}\d]*|[^\p{Script=Han}\d]*$/gu, '')))
        words += between.length;
    parts.push(...gap.trim().split(/\s+/u), text.slice(span.start, span.end));
    parts.push(...after.trim().split(/\s+/u));
  });
  const kept = parts.filter((part) => /[\p{Script=Han}\d\-－—/]/u.test(part));
  const interleaved = kept.some((part) => /^\d/u.test(part) && NUMBERS_ONLY.test(part));
  return interleaved && words * 4 <= text.length ? kept : null;
};

/** A line of glued table text in (`…申请数量 8 0 0 0 0 0 8 二、上年结转…`), labels and numbers in their order out. */
import { normalizeText, toSimplified } from '../vocabulary/script.ts';
import { bare } from './bare.ts';
import { labelsIn } from './labels.ts';

const WORD = /[\p{Script=Han}\dA-Za-z〇○]/u;
const NUMBERING_BEFORE =
  /(?:[（(]\s*[一二三四五六七八九]\s*[)）]|[一二三四]\s*、|[1-9]\s*[.．、])\s*$/u;
const NUMBERS_ONLY = /^[\d,，.．+\-－—/\s元万亿件项个]*$/u;
const LONGEST = 6000;
/** Brackets and quotes that close or open around a label. */
const EDGE = /^[^\p{Script=Han}\d/+\-－—]+|[（(“"‘「『【《\s]+$/gu;

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

const COVERED = 0.5;

/** Whether labels and digits make up most of a bare text. */
const isMostlyLabels = (text: string): boolean => {
  const labels = labelsIn(text).reduce((sum, { words }) => sum + words.length, 0);
  return labels > 0 && labels + (text.match(/\d/gu)?.length ?? 0) >= text.length * COVERED;
};

/** Between two words without a space dashes are punctuation, no empty cell. */
const DASHES = /^[-－—]+$/u;

/** The numbers between two labels, or other words. */
const partsBetween = (between: string): readonly string[] =>
  DASHES.test(between) ? [] : between.replace(EDGE, '').split(/\s+/u);

const isNumbers = (part: string): boolean => NUMBERS_ONLY.test(part);

/**
 * Labels and numbers of a glued line, in order; null where it holds fewer than two labels with
 * numbers between, or many other words.
 */
export const gluedParts = (printed: string): readonly string[] | null => {
  if (printed.length > LONGEST || !/\d/u.test(printed)) return null;
  if (!isMostlyLabels(bare(printed))) return null;
  const text = toSimplified(normalizeText(printed)).replace(/\s+/gu, ' ');
  const spans = labelSpans(text);
  if (spans.length < 2) return null;
  const between = spans.map(({ start }, i) =>
    partsBetween(text.slice(spans[i - 1]?.end ?? 0, start)),
  );
  const behind = partsBetween(text.slice(spans.at(-1)?.end));
  const words = [...between, behind]
    .flat()
    .filter((part) => !isNumbers(part))
    .join('').length;
  const parts = spans.flatMap(({ start, end }, i) => [
    ...(between[i] ?? []),
    text.slice(start, end),
  ]);
  const kept = [...parts, ...behind].filter((part) => /[\p{Script=Han}\d/\-－—]/u.test(part));
  const interleaved = kept.some((part) => /^\d/u.test(part) && isNumbers(part));
  return interleaved && words * 4 <= text.length ? kept : null;
};

/** The last numbers of a row before the numbered label of the next: 0 8 5.属于三类内部事务信息. */
const LED =
  /^\s*\d[\d\s,，.．]*\s(?=(?:[1-8]\s*[.．、]|[（(][一二三四五六七][)）]|[一二三四]\s*、)\s*\p{Script=Han})/u;

/** The numbers of another row and the label behind them, where a text begins so; null where it does not. */
export const ledParts = (text: string): readonly string[] | null => {
  const lead = LED.exec(text)?.[0];
  return lead === undefined ? null : [...lead.trim().split(/\s+/u), text.slice(lead.length)];
};

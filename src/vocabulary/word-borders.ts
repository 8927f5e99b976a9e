/** A text and a span in it: whether words can begin and end there, by the cheapest cut of the text into words. */
import { APPLICANTS } from './applicants.ts';
import { areaNamesAt } from './area-paths.ts';
import { COMMON_WORDS } from './common-words.ts';
import { prefixMatcher } from './match.ts';
import { PROCEEDINGS, QUANTITIES, RESULTS, STAGES, SUBJECTS, type Term } from './metrics.ts';
import { isWeak, WEAK_NAMES } from './place-words.ts';

const TABLES: readonly (readonly Term[])[] = [
  SUBJECTS,
  QUANTITIES,
  STAGES,
  PROCEEDINGS,
  RESULTS,
  APPLICANTS,
];

/** What the forms count is named next to places more often than anything else: 丽水|上一年项目. */
const fieldWords = (): readonly string[] =>
  TABLES.flat().flatMap(({ printed, spoken }) => [...printed, ...spoken]);

const commonAt = prefixMatcher<true>(() =>
  [...COMMON_WORDS.trim().split(/\s+/u), ...WEAK_NAMES, ...fieldWords()].map(
    (word) => [word, true] as const,
  ),
);

/** Characters that often stand alone. */
const ALONE = new Set(
  '的了是在和与及或对向由从到为以被把将给让请问查看有没无不也都就还又再去来那这该各其之等但而则并将于同跟比按据经至因已能会可要想等共总只',
);

const SINGLE = 2;
const WORD = 1;
/** A name that is not sure to be one costs more than a common word. */
const NAME = 1.5;
/** How far words on either side can matter. */
const REACH = 12;

const isHan = (text: string, at: number): boolean => /[\u3400-\u9fff]/u.test(text.charAt(at));

/** 2020年 is over at its 年: 年 and 内 of 2020年内黄 are no word. */
const endsYear = (text: string, at: number): boolean =>
  text.charAt(at) === '年' && /[0-9０-９]/u.test(text.charAt(at - 1));

const leftEnd = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && at - from < REACH && isHan(text, from - 1) && !endsYear(text, from - 1))
    from -= 1;
  return from;
};

const rightEnd = (text: string, at: number): number => {
  let to = at;
  while (to < text.length && to - at < REACH && isHan(text, to)) to += 1;
  return to;
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const isSpan = (match: Span, span: Span): boolean =>
  match.start === span.start && match.end === span.end;

/** Words and other names of places that begin at that place, with their cost. */
const wordsFrom = (text: string, at: number): readonly (Span & { readonly cost: number })[] => [
  ...commonAt(text, at).map(({ start, end }) => ({ start, end, cost: WORD })),
  ...areaNamesAt(text, at)
    .filter(({ words }) => !isWeak(words))
    .map(({ start, end }) => ({ start, end, cost: NAME })),
];

/** Cost of the cheapest cut of a stretch of text into words; the word at `forbidden` is not one. */
const cheapest = (text: string, within: Span, forbidden: Span): number => {
  const costs = new Map([[within.end, 0]]);
  const costAt = (at: number): number => costs.get(at) ?? Infinity;
  for (let at = within.end - 1; at >= within.start; at -= 1) {
    const ways = [costAt(at + 1) + (ALONE.has(text.charAt(at)) ? WORD : SINGLE)];
    for (const word of wordsFrom(text, at))
      if (word.end <= within.end && !isSpan(word, forbidden))
        ways.push(costAt(word.end) + word.cost);
    costs.set(at, Math.min(...ways));
  }
  return costAt(within.start);
};

/**
 * Whether a name at that span fits between the words around it. 开平 in 公开平台 does not: the common words
 * 公开 and 平台 cover the text better than the name and what it leaves over.
 */
export const fitsBetweenWords = (text: string, start: number, end: number): boolean => {
  const from = leftEnd(text, start);
  const to = rightEnd(text, end);
  const name = { start, end };
  const left = cheapest(text, { start: from, end: start }, name);
  const right = cheapest(text, { start: end, end: to }, name);
  return left + NAME + right <= cheapest(text, { start: from, end: to }, name);
};

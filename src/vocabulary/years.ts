/** A text in, the years it names out, with their spans; phone numbers, counts and document numbers are no years. */

import { decimalOf, numberOf } from './decimals.ts';

/** A year as a text names it; the span is in UTF-16 units, end exclusive. */
export interface YearMention {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Years of reports lie between these. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2100;

const D = '[0-9０-９]';
const DIGIT = '[0-9０-９〇零○Oo一二三四五六七八九]';

/** Measure words after which four digits are a count; 2023个人, 2023项目, 2023台州 are no counts. */
const COUNTED = [
  '[余%％‰件套场篇页幅亿吨]',
  '个(?![人体旧])',
  '项(?![目城])',
  '条(?![例款])',
  '次(?!序)',
  '份(?!额)',
  '人(?![均员民大社才口家])',
  '元(?![月旦谋江阳氏宝])',
  '家(?!庭)',
  '户(?![籍县])',
  '台(?![州山江前湾账])',
  '张(?![家掖北店湾])',
  '万(?![州宁年载安源全荣柏盛秀山])',
  '封(?![丘开])',
  '名(?![山单称额])',
  '位(?!于)',
  '多[件个项条次份人元家户万]',
  '起(?=案|行政|复议)',
  '平方|公里|公斤',
].join('|');

const FOUR = new RegExp(`[2２二]${DIGIT}{3}(?:\\s{0,2}年)?`, 'gu');
const THOUSANDS = /[二两]千零?[一二三四五六七八九十]{1,3}年/gu;
const TWO = new RegExp(`(?:${D}{2}|[一二][〇零○一二三四五六七八九])年`, 'gu');

const ONES = '一二三四五六七八九';

const inDigits = (words: string): number =>
  Number(
    words
      .replace(/[\s年]/gu, '')
      .replace(/[０-９]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      .replace(/[〇零○Oo]/gu, '0')
      .replace(/[一二三四五六七八九]/gu, (c) => String(ONES.indexOf(c) + 1)),
  );

const inThousands = (words: string): number => {
  const decimal = decimalOf(words.slice(0, -1));
  return (decimal && numberOf(decimal)) ?? NaN;
};

const BEFORE_NO_YEAR = /(?:[0-9０-９A-Za-z_.．]|[0-9０-９][,，\-—－]|第|No\.?\s?)$/u;
const RANGE_BEFORE = /(?:^|[^0-9０-９])[2２][0０][0-9０-９]{2}[\-—－]$/u;
const AFTER_NO_YEAR = new RegExp(
  `^(?:${D}|[a-z_]|[,，]${D}{3}(?!${D})|[.．]${D}+(?![.．0-9０-９])|[-－—]${D}{5,}|\\s?(?:${COUNTED})|[)）〕\\]】]\\s?第?\\s?${D}+\\s?号|\\s?号)`,
  'u',
);
/** 二〇二三 goes on as a number, and not with what is counted next (二〇二三三类). */
const NUMERAL = '[零〇○一二三四五六七八九十百千]';
const NUMERAL_BEFORE = new RegExp(`${NUMERAL}$`, 'u');
const NUMERAL_BEHIND = new RegExp(`^${NUMERAL}(?![共类项种])`, 'u');
const SPAN_BEFORE =
  /[近这满每共达超第前后]$|过去$|连续$|历时$|为期$|累计$|长达$|[0-9０-９.．A-Za-z]$|[一二三四五六七八九十百]$/u;
const SPAN_AFTER = /^(?:来|间|内|左右|期|龄|限|的?历史|多|前|后|之)/u;
/** 一二年, 二三年: one or two years. */
const GUESS = /^(?:一二|二三)年$/u;

interface Form {
  readonly pattern: RegExp;
  readonly year: (words: string) => number;
  readonly fits: (before: string, words: string, after: string) => boolean;
}

const isCutOut = (before: string, words: string, after: string): boolean =>
  words.startsWith('二') &&
  (NUMERAL_BEFORE.test(before) || (!words.endsWith('年') && NUMERAL_BEHIND.test(after)));

const ofFour = (before: string, words: string, after: string): boolean =>
  (!BEFORE_NO_YEAR.test(before) || RANGE_BEFORE.test(before)) &&
  (words.endsWith('年') || !AFTER_NO_YEAR.test(after)) &&
  !isCutOut(before, words, after);

const ofTwo = (before: string, words: string, after: string): boolean =>
  !SPAN_BEFORE.test(before) && !SPAN_AFTER.test(after) && !GUESS.test(words);

const FORMS: readonly Form[] = [
  { pattern: FOUR, year: inDigits, fits: ofFour },
  { pattern: THOUSANDS, year: inThousands, fits: () => true },
  { pattern: TWO, year: (words) => 2000 + inDigits(words), fits: ofTwo },
];

const found = ({ pattern, year, fits }: Form, text: string): YearMention[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    const start = match.index;
    const end = start + words.length;
    const mention = { year: year(words), start, end, words };
    const inRange = mention.year >= FIRST_YEAR && mention.year <= LAST_YEAR;
    return inRange &&
      fits(text.slice(Math.max(0, start - 8), start), words, text.slice(end, end + 12))
      ? [mention]
      : [];
  });

const apart = (mentions: readonly YearMention[]): YearMention[] => {
  const kept: YearMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start))
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
};

/**
 * The years a text names, 2008 to 2100, in its order: 2023, 2023年, ２０２３, 23年, 二〇二三年, 两千零二十三年.
 * Digits inside longer runs, phone and document numbers (〔2021〕30号), amounts (2023件) and spans
 * (近20年, 20年来) are left out.
 */
export const yearsIn = (text: string): YearMention[] =>
  apart(FORMS.flatMap((form) => found(form, text)));

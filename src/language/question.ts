/** What somebody typed in, the text that the recognisers read out: one script, plain widths, known slips mended. */
import { isTraditional, normalizeText, toSimplified } from '../vocabulary/script.ts';

export interface Question {
  /** As typed, without the white space around it. */
  readonly asked: string;
  /** Simplified, plain widths, emoji and control characters as spaces, at most `LONGEST` characters. */
  readonly text: string;
  readonly traditional: boolean;
  readonly tooLong: boolean;
  /** Slips that were mended. */
  readonly mended: readonly Mended[];
}

/** Words read as others: 审请 as 申请. */
export interface Mended {
  readonly words: string;
  readonly as: string;
}

/** Nobody asks longer than this; what is longer is not read. */
export const LONGEST = 500;

/** Other ways to write the same words. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/部份/gu, '部分'],
  [/其它/gu, '其他'],
  [/幾/gu, '几'],
  [/帐/gu, '账'],
];

/** Where somebody writes English, or in pinyin, what is asked. */
// prettier-ignore
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:law ?suits?|litigations?|susong)(?![a-z])/giu, '诉讼'],
  [/(?<![a-z])(?:(?:administrative )?(?:reviews?|reconsiderations?)|fuyi)(?![a-z])/giu, '复议'],
  [/(?<![a-z])(?:(?:foi |information )?(?:requests?|applications?)|shen ?qing|yi ?shen ?qing)(?![a-z])/giu, '申请'],
  [/(?<![a-z])(?:how many|number of|duo ?shao)(?![a-z])/giu, '多少'],
  [/(?<![a-z])(?:annual )?reports?(?![a-z])/giu, '年报'],
  [/(?<![a-z])penalt(?:y|ies)(?![a-z])/giu, '行政处罚'],
  [/(?<![a-z])licen[sc](?:es?|ing)(?![a-z])/giu, '行政许可'],
  [/(?<![a-z])trends?(?![a-z])/giu, '趋势'],
  [/(?<![a-z])(?:were|was|are|there|received|did|have|the|in|of|for|please|filed|year|ge|jian)(?![a-z])/giu, ' '],
];

/** Slips of the keyboard within words of two characters, where no other word is meant. */
// prettier-ignore
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[审甲伸]请/gu, '申请'], [/申[清情青晴]/gu, '申请'], [/(?<=行政)处[法伐发]|处[法伐发](?=决定|多少|几|数|$)/gu, '处罚'], [/[付腹覆]议/gu, '复议'],
  [/复[仪义意]/gu, '复议'], [/[素诉]松|素讼|诉颂/gu, '诉讼'], [/法仁/gu, '法人'], [/结[砖撰]/gu, '结转'],
  [/公[幵丌]/gu, '公开'], [/纠[証政]/gu, '纠正'], [/许[克刻]/gu, '许可'], [/强[治致]/gu, '强制'], [/年[抱豹]/gu, '年报'], [/排各/gu, '排名'],
  [/多小(?=件|个|项|次|钱|申|$)/gu, '多少'],
];

const SYMBOLS = /[\p{Extended_Pictographic}\p{Cc}\p{Co}\u{1f1e6}-\u{1f1ff}]/gu;

/** 固 原 2023: spaces between Chinese characters mean nothing; beside digits they part numbers. */
const SPACE_IN_WORDS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** 2 0 2 3: a year with spaces in it. */
const SPACED_YEAR = /(?<!\d ?)2 ?0 ?[12] ?\d(?! ?\d)/gu;

/** 三、本年度办理结果（三）不予公开 1.属于国家秘密: numbers of the rows, copied with their names. */
const ROW_NUMBERS =
  /(?<=^|[年的，,、\s度告中])[一二三四](?:、|\.)(?=\p{Script=Han})|[（(][一二三四五六七][)）]|(?<![\d.])[1-8][.．、](?=\p{Script=Han})/gu;

/** 有行政复议没有？ asks no more than 有行政复议吗. */
const TAIL = /(?<=有.{1,30})没有?(?=[了吗呢嘛]?[?？。!！]*$)/u;

const replaced = (text: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((mended, [slip, word]) => mended.replace(slip, word), text);

const slipsIn = (text: string): readonly Mended[] =>
  SLIPS.flatMap(([slip, word]) => (text.match(slip) ?? []).map((words) => ({ words, as: word })));

/** Reads a question; never fails, whatever is typed. */
export const readQuestion = (typed: string): Question => {
  const asked = typed.toWellFormed().trim();
  const start = asked.slice(0, LONGEST);
  const plain = normalizeText(start).replace(SYMBOLS, ' ');
  const words = replaced(replaced(toSimplified(plain), VARIANTS), FOREIGN);
  const text = replaced(words, SLIPS)
    .replace(SPACED_YEAR, (year) => year.replaceAll(' ', ''))
    .replace(ROW_NUMBERS, ' ')
    .replace(SPACE_IN_WORDS, '')
    .replace(TAIL, '')
    .trim();
  return {
    asked,
    text,
    traditional: isTraditional(plain),
    tooLong: asked.length > LONGEST,
    mended: slipsIn(words),
  };
};

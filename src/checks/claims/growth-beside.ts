/** A percentage of growth and the numbers around it in, what the growth comes to by them out. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

/** What was, and what is now or by how much it changed. */
export interface Growth {
  readonly before: Quantity;
  /** Where the words that show it end. */
  readonly end: number;
  /** Below 0 where it went down. */
  readonly ratio: number;
  /** The sum, fit for a sentence. */
  readonly by: string;
}

const LAST = '(?:上年度?|去年|上一年度?|前一年)(?:同期)?';
const LAST_YEAR = new RegExp(`${LAST}的?(?:为|是)?$`);
/** What leads from a number to last year's in brackets: 156 条，较上年（120 条）. */
const COMPARED_WITH = new RegExp(`^，?(?:同比)?(?:较|比|与)(?:${LAST}|20\\d\\d年度?)(?:相比)?$`);
const FROM = /(?:由|从)(?:上年|去年|20\d\d年)?的?$/;
const TO = /(?:增|升|提高|下降|减少|降|增加|增长|上升|达)(?:至|到|为)?(?:了)?(?:20\d\d年)?的?$/;
const BY = new RegExp(`(?:^(?:同比)?|(?:比|较|与)${LAST})(增加|减少|下降|新增)(?:了)?$`);
const OF_YEAR = [/(20\d\d)年度?(?:的|为|共|有|收到|受理)?$/, /^(20\d\d)年度?/];

/** Numbers before a percentage further off than this are of something else. */
const NEAR = 3;

const yearOf = ({ label }: Quantity): number =>
  Number(OF_YEAR.flatMap((pattern) => pattern.exec(label)?.[1] ?? [])[0] ?? 0);

const wordsOf = ({ label }: Quantity): string => label.replace(/^20\d\d年度?/, '');

/** 2022年发布信息 800 条，2023年发布 1000 条: told of both years in the same words, or in the first of them. */
const toldAlike = (one: Quantity, other: Quantity): boolean =>
  wordsOf(one) === wordsOf(other) ||
  (wordsOf(other).length > 1 && wordsOf(one).startsWith(wordsOf(other)));

/** 较上年（120 件）: a number in brackets that the words before them name. */
const inBracketsOf = (
  { passage }: Sentence,
  { bracket, label }: Quantity,
  year: number | null,
): boolean => {
  if (bracket === -1) return false;
  if (LAST_YEAR.test(label)) return true;
  const words = passage.plain.slice(Math.max(0, bracket - 8), bracket);
  const named = year !== null && new RegExp(`${year - 1}年度?$`).test(words);
  return label === '' && (named || LAST_YEAR.test(words));
};

/** A number is told to be last year's. */
export const isLastYears = (sentence: Sentence, each: Quantity, year: number | null): boolean =>
  FROM.test(each.label) ||
  LAST_YEAR.test(each.label) ||
  inBracketsOf(sentence, each, year) ||
  (year !== null && yearOf(each) === year - 1);

const isNow = (each: Quantity, year: number | null): boolean =>
  TO.test(each.label) || (year !== null && yearOf(each) === year);

/** 同比增长 25%，由 800 条增至 1000 条: told right behind the percentage. */
export const growthBehind = (sentence: Sentence, percent: Quantity): Growth | null => {
  const place = sentence.quantities.indexOf(percent);
  const [before, now] = sentence.quantities.slice(place + 1, place + 3);
  if (!before || !now || before.unit !== now.unit || before.value === 0) return null;
  const apart = sentence.passage.plain.slice(percent.end, before.labelStart);
  if (apart !== '，' || !FROM.test(before.label) || !TO.test(now.label)) return null;
  if (before.approximate || now.approximate) return null;
  const by = `${before.value} 到 ${now.value} 的变化`;
  return { before, end: now.end, ratio: now.value / before.value - 1, by };
};

/** 较上年的 1100 件增长 17.5%，达到 1292 件: the number of this year stands last. */
const toldLast = (
  { quantities, passage }: Sentence,
  percent: Quantity,
  before: Quantity,
): Growth | null => {
  const now = quantities[quantities.indexOf(percent) + 1];
  if (now?.unit !== before.unit || now.approximate || before.approximate) return null;
  if (!/^，(?:达到?|为|增至|增加到|降至|减至)$/.test(passage.plain.slice(percent.end, now.start)))
    return null;
  const by = `${before.value} 到 ${now.value} 的变化`;
  return { before, end: now.end, ratio: now.value / before.value - 1, by };
};

/** The words from a number to what it is compared with, or to the bracket that holds that. */
const leadTo = ({ bracket, start }: Quantity, { end }: Quantity, plain: string): string =>
  plain.slice(end, bracket > end ? bracket : start).replace(/的$/, '');

/** Whether the other number is that of this year. */
const isLater = (
  { passage }: Sentence,
  before: Quantity,
  other: Quantity,
  year: number | null,
): boolean =>
  other.start < before.start
    ? COMPARED_WITH.test(leadTo(before, other, passage.plain))
    : isNow(other, year) &&
      (TO.test(other.label) || !/^20/.test(before.label) || toldAlike(before, other));

/** 由 100 件增至 150 件, 较上年的 120 件增加 30 件, 2022年为 100 件，2023年为 130 件: with a growth right behind. */
export const growthBeside = (
  sentence: Sentence,
  percent: Quantity,
  year: number | null,
): Growth | null => {
  const place = sentence.quantities.indexOf(percent);
  const near = sentence.quantities.slice(Math.max(0, place - NEAR), place);
  const before = near.findLast((each) => isLastYears(sentence, each, year));
  if (!before) return growthBehind(sentence, percent);
  if (before.value === 0) return null;
  const others = near.filter((each) => each !== before && each.unit === before.unit);
  const [other] = others;
  if (!other) return toldLast(sentence, percent, before);
  if (others.length > 1 || before.approximate || other.approximate) return null;
  const change = BY.exec(other.label)?.[1];
  if (change !== undefined) {
    const ratio = (other.value / before.value) * (/减|降/.test(change) ? -1 : 1);
    return { before, end: percent.end, ratio, by: `${other.value} ÷ ${before.value}` };
  }
  if (!isLater(sentence, before, other, year)) return null;
  const by = `${before.value} 到 ${other.value} 的变化`;
  return { before, end: percent.end, ratio: other.value / before.value - 1, by };
};

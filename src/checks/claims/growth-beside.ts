/** A percentage of growth and the numbers around it in, what the growth comes to by them out. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

/** What was, and what is now or by how much it changed. */
export interface Growth {
  readonly before: Quantity;
  /** Below 0 where it went down. */
  readonly ratio: number;
  /** The sum, fit for a sentence. */
  readonly by: string;
}

const LAST = '(?:上年度?|去年|上一年度?|前一年)(?:同期)?';
const LAST_YEAR = new RegExp(`${LAST}的?(?:为|是)?$`);
const FROM = /(?:由|从)(?:上年|去年|20\d\d年)?的?$/;
const TO = /(?:增|升|提高|下降|减少|降|增加|增长|上升|达)(?:至|到|为)?(?:了)?(?:20\d\d年)?的?$/;
const BY = new RegExp(`(?:^(?:同比)?|(?:比|较|与)${LAST})(增加|减少|下降|新增)(?:了)?$`);
const OF_YEAR = /(20\d\d)年度?(?:为|共|有|收到|受理)?$/;

/** Numbers before a percentage further off than this are of something else. */
const NEAR = 3;

const yearOf = ({ label }: Quantity): number => Number(OF_YEAR.exec(label)?.[1] ?? 0);

/** 较上年（120 件）: a number in brackets that the words before them name. */
const inBracketsOf = ({ passage }: Sentence, { bracket, label }: Quantity): boolean =>
  bracket !== -1 &&
  (LAST_YEAR.test(label) ||
    (label === '' && LAST_YEAR.test(passage.plain.slice(Math.max(0, bracket - 8), bracket))));

const isBefore = (sentence: Sentence, each: Quantity, year: number | null): boolean =>
  FROM.test(each.label) ||
  LAST_YEAR.test(each.label) ||
  inBracketsOf(sentence, each) ||
  (year !== null && yearOf(each) === year - 1);

const isNow = (each: Quantity, year: number | null): boolean =>
  TO.test(each.label) || (year !== null && yearOf(each) === year);

/** 由 100 件增至 150 件, 较上年的 120 件增加 30 件, 2022年为 100 件，2023年为 130 件: with a growth right behind. */
export const growthBeside = (
  sentence: Sentence,
  percent: Quantity,
  year: number | null,
): Growth | null => {
  const place = sentence.quantities.indexOf(percent);
  const near = sentence.quantities.slice(Math.max(0, place - NEAR), place);
  const before = near.findLast((each) => isBefore(sentence, each, year));
  if (!before || before.value === 0) return null;
  const others = near.filter((each) => each !== before && each.unit === before.unit);
  const [other] = others;
  if (!other || others.length > 1 || before.approximate || other.approximate) return null;
  const change = BY.exec(other.label)?.[1];
  if (change !== undefined) {
    const ratio = (other.value / before.value) * (/减|降/.test(change) ? -1 : 1);
    return { before, ratio, by: `${other.value} ÷ ${before.value}` };
  }
  if (other.start < before.start || !isNow(other, year)) return null;
  const by = `${before.value} 到 ${other.value} 的变化`;
  return { before, ratio: other.value / before.value - 1, by };
};

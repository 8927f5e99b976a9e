/** A question in that names nothing and what was told before, the question with what it is asked of before it: 合计多少, 还有吗, 为什么, 第一名比第二名多多少. */
import type { Memory } from './memory.ts';
import { inOrder, isRanking, listed, numberOf, once, reportOf } from './told-list.ts';

/** 合计多少, 差多少: of those just ranked, or of the kinds set side by side. */
const BARE =
  /^(?:那|那么)?(?:平均|均值|一共|总共|合计|加起来|加一起|总和)(?:是|有)?(?:多少|几件?|呢)?[件个]?[呢啊]?[？?]?$/u;
const APART =
  /^(?:那|那么)?(?:相?差|差了|差距)(?:是)?(?:多少|几件?|呢|有?多大)?[件个]?[呢啊]?[？?]?$/u;
/** 和红寺堡比呢 after a ranking: its first is one side. */
const BESIDE = /^(?:那|那么)?(?:[和跟与同比]|加上|再加).{2,}/u;

/** 合计多少 with what it is asked of before it; null where it is asked of something else. */
const ofThoseTold = (text: string, memory: Memory): string | null => {
  const words = listed(memory.told);
  const isOpen =
    memory.places.length === 0 || (memory.metrics.length > 1 && !/平均|均值/u.test(text));
  if (words.length > 1 && isOpen && (BARE.test(text) || (APART.test(text) && words.length === 2)))
    return words.join('、') + text;
  const [first, ...more] = memory.told;
  return isRanking(memory) && first && more.length === 0 && BESIDE.test(text)
    ? reportOf(first) + text
    : null;
};

const MORE =
  /^(?:那|那么)?(?:还有(?:吗|呢|哪些|哪几家|谁|别的吗)?|其他(?:的|几家)?(?:呢|是谁)|剩下(?:的|几家)?呢?|后面(?:的|几家)?呢|接着呢|继续)[？?]?$/u;
const MOST_MORE = 8;

/** 还有吗 after the first of a ranking: those below. */
const belowTold = (text: string, memory: Memory): string | null => {
  const below = memory.ranked.filter(({ told }) => !told);
  return isRanking(memory) && MORE.test(text) && below.length > 0 && below.length <= MOST_MORE
    ? `${once(below.map(reportOf)).join('、')}呢`
    : null;
};

/** 第一名和第二名差多少 */
const TWO_PLACES =
  /第([一二三四五六七八九十]|\d{1,2})(?:名|位|个|家|份)?的?((?:和|跟|与|比)?)第([一二三四五六七八九十]|\d{1,2})(?:名|位|个|家|份)?/u;
/** 前两个的诉讼; 前两名 ranks again. */
const FIRST_FEW = /前([两二三四五六2-6])(?:个|家|份|项|种|类)(?:地方|市|县|区|报告|单位|机关)?/u;

/** The text with 前两个, 第一和第三 put as what they are. */
export const fewOf = (text: string, memory: Memory): string => {
  const list = inOrder(memory);
  return text
    .replace(TWO_PLACES, (said, one: string, joint: string, other: string) => {
      const [a, b] = [list[numberOf(one) - 1], list[numberOf(other) - 1]];
      return a !== undefined && b !== undefined ? `${a}${joint || '和'}${b}` : said;
    })
    .replace(FIRST_FEW, (said, count: string) =>
      numberOf(count) <= list.length ? list.slice(0, numberOf(count)).join('、') : said,
    );
};

/** 为什么 after a ranking: its first. */
const WHY =
  /^(?:那|那么)?(?:为什么|为何|怎么会?)(?:它|他|会)?(?:这么|那么|最)?[多少高低]?(?:呢|呀|啊)?[？?]?$/u;

const whyFirst = (text: string, memory: Memory): string | null => {
  const [first, ...more] = memory.told;
  return isRanking(memory) && WHY.test(text) && first && more.length === 0
    ? `${reportOf(first)}${text}`
    : null;
};

/** The question with what it is asked of before it; null where it says so itself. */
export const ofLast = (text: string, memory: Memory): string | null =>
  ofThoseTold(text, memory) ?? belowTold(text, memory) ?? whyFirst(text, memory);

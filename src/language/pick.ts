/** What somebody typed and the options of the last answer in, the complete question it picks out. */
import type { Memory } from './memory.ts';

const DIGITS = '一二三四五六七八九';
const CHOOSING = '(?:那|就|我?(?:选|要|看|问|查)|请选?择?)*';
const NUMBER = new RegExp(
  `^${CHOOSING}\\s?第?\\s?([1-9${DIGITS}])\\s?(?:个|项|号|条|种)?(?:问题)?(?:吧|呢|的)?[。.!！]?$`,
  'u',
);
const FIRST = new RegExp(`^${CHOOSING}(?:前者|前一个|前面那个|头一个)(?:吧|呢|的)?$`, 'u');
const LAST = new RegExp(`^${CHOOSING}(?:后者|后一个|后面那个|最后(?:那|一)个)(?:吧|呢|的)?$`, 'u');
const ALL =
  /^(?:[两二三四五六]个)?(?:全都|都|全部?)(?:要|看|查|说|列|告诉我|想知道)(?:出来|一下|说)?(?:吧|呀|啊)?$/u;

/** Said to the only option there is. */
const YES =
  /^(?:是|是的|对|对的|对对|没错|好|好的|行|可以|嗯+|ok|okay|要|要的|需要|就这个|就是这个|就它|查吧|看吧|看看吧|那就这个|就查这个)(?:吧|啊|呀|哦|了)?[。.!！~]*$/iu;

/** More than these are suggestions, no readings of one question. */
const MOST_AT_ONCE = 4;

const AROUND =
  /^(?:那|就|我?(?:要|问|看|选|说)(?:的)?(?:是)?|是|应该是)+|(?:的?(?:那个|这个|那项|那种)|的|呢|吧|啊|呀|[。？?])+$/gu;
const READING = /多少[件项个万元]{0,2}？$/u;

/** 下年的: the only one of the readings offered that holds the words, all of the same report. */
const byWord = (typed: string, options: readonly string[]): string | null => {
  const words = typed.replace(AROUND, '');
  const reports = new Set(options.map((option) => option.slice(0, option.indexOf('年'))));
  if (words.length < 2 || options.length < 2 || reports.size > 1) return null;
  if (!options.every((option) => READING.test(option))) return null;
  const [only, ...more] = options.filter((option) => option.includes(words));
  return only !== undefined && more.length === 0 ? only : null;
};

/** The question itself where it picks nothing; all options as one message for 都要. */
export const pickedOption = (question: string, memory: Memory | null): string => {
  const typed = question.normalize('NFKC').trim();
  const options = memory?.options ?? [];
  if (ALL.test(typed) && options.length > 1 && options.length <= MOST_AT_ONCE)
    return options.join('');
  const isFirst = memory?.readings === true && FIRST.test(typed);
  if (isFirst || (options.length === 1 && YES.test(typed))) return options[0] ?? question;
  if (memory?.readings && LAST.test(typed)) return options.at(-1) ?? question;
  const digit = NUMBER.exec(typed)?.[1];
  if (digit === undefined) return (memory?.readings ? byWord(typed, options) : null) ?? question;
  const at = /\d/u.test(digit) ? Number(digit) : DIGITS.indexOf(digit) + 1;
  return options[at - 1] ?? question;
};

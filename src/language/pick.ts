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

/** The question itself where it picks nothing; all options as one message for 都要. */
export const pickedOption = (question: string, memory: Memory | null): string => {
  const typed = question.normalize('NFKC').trim();
  const options = memory?.options ?? [];
  if (ALL.test(typed) && options.length > 1 && options.length <= MOST_AT_ONCE)
    return options.join('');
  if (FIRST.test(typed) || (options.length === 1 && YES.test(typed))) return options[0] ?? question;
  if (LAST.test(typed)) return options.at(-1) ?? question;
  const digit = NUMBER.exec(typed)?.[1];
  if (digit === undefined) return question;
  const at = /\d/u.test(digit) ? Number(digit) : DIGITS.indexOf(digit) + 1;
  return options[at - 1] ?? question;
};

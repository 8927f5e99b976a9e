/** A message in, the hours of the day that it names out, and those from one to another. */
import { readNumber } from '../vocabulary/numbers.ts';

/** An hour and the next one; `to` may be the earlier one. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

const HOUR =
  /(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚|夜里|夜间|半夜)?\s?(\d{1,2}|[零一二两三四五六七八九十]{1,3})\s?(?:[点时:：](?:整|00)?|(?=\s?(?:到|至|-|—|~|～)))/gu;
const AFTERNOON = /下午|傍晚|晚|夜里|夜间/u;

/** 晚上10点 is 22, 中午1点 13, 晚上12点 0. */
const hourOf = (part: string, words: string): number => {
  const hour = readNumber(words) ?? -1;
  if (AFTERNOON.test(part) || (part === '中午' && hour < 6))
    return hour === 12 && part !== '下午' ? 0 : hour < 12 ? hour + 12 : hour;
  return hour === 24 ? 0 : hour;
};

interface HourNamed {
  readonly hour: number;
  readonly start: number;
  readonly end: number;
}

/** The hours named, 0 to 23, in order. */
export const hoursIn = (text: string): readonly HourNamed[] =>
  [...text.matchAll(HOUR)]
    .map(({ index, 0: whole, 1: part = '', 2: words = '' }) => ({
      hour: hourOf(part, words),
      start: index,
      end: index + whole.length,
    }))
    .filter(({ hour }) => hour >= 0 && hour <= 23);

const UNTIL = /^\s?(?:到|至|-|—|~|～)\s?(?:次日|第二天|隔天|明早)?$/u;

/** The hours named from one to another, and the message without them. */
export const spanIn = (text: string): { readonly hours: Hours; readonly rest: string } | null => {
  const named = hoursIn(text);
  const at = named.findIndex(
    ({ end }, each) => named[each + 1] && UNTIL.test(text.slice(end, named[each + 1]?.start)),
  );
  const [from, to] = at < 0 ? [] : named.slice(at, at + 2);
  return from && to
    ? {
        hours: { from: from.hour, to: to.hour },
        rest: `${text.slice(0, from.start)} ${text.slice(to.end)}`,
      }
    : null;
};

/** A question in, ranks and limits out: 前三, 第二多, 超过100件, 没有复议的. */
import { readNumber } from '../../vocabulary/numbers.ts';
import type { Comparison, Meaning, Recogniser } from '../mention.ts';
import { NUMBER, readStated, UNIT } from '../stated-number.ts';
import { pattern } from './patterns.ts';

const nth = pattern(
  /(倒数)第([一二三四五六七八九十]{1,2}|\d{1,3})|(?:排(?:名|在|行)?)?(倒数)?第([一二三四五六七八九十]{1,2}|\d{1,3})(?:名|位|多|高|大|少|低|小|的(?=是|谁)|(?=呢|是谁|是哪|的呢)|(?=[？?]?$))|排(?:名|在|行)?(倒数)?第([一二三四五六七八九十]{1,2}|\d{1,3})/gu,
  (groups, words) => {
    const place = readNumber(groups.find((group) => group !== '' && group !== '倒数') ?? '');
    const fromEnd = groups.includes('倒数') || /[少低小]$/u.test(words);
    return place === null ? null : { kind: 'nth', place: fromEnd ? -place : place };
  },
);

/** 最后一名 */
const last = pattern(/最后一?[名位](?:的)?/gu, () => ({ kind: 'nth', place: -1 }));

const topOf = (count: string): Meaning | null => {
  const number = readNumber(count);
  return number === null ? null : { kind: 'top', count: number };
};

const top = pattern(
  /(?:排(?:名|在|行)?)?(?:前|top\s?)([一二两三四五六七八九十]{1,2}|\d{1,3})(?:名|位|家|个|强|的)?(?!年|条|款|期|季|月|个月|天|周|半)/giu,
  ([count = '']) => topOf(count),
);

/** 最大的三家 */
const leading = pattern(
  /(?<=最[多少高低大小]的(?:是)?(?:哪)?)([一二两三四五六七八九十]|\d{1,2})(?:家|个地方|个|名|份|位)/gu,
  ([count = '']) => topOf(count),
);

const COMPARISONS: readonly (readonly [Comparison, RegExp])[] = [
  ['>=', /不少于|不低于|不小于|至少|达到|大于等于|大于或等于|>=|≥/u],
  ['<=', /不超过|不多于|不高于|不大于|小于等于|<=|≤|至多/u],
  ['>', /超过|大于|多于|高于|超|过|破|>|＞/u],
  ['<', /少于|低于|小于|不足|不到|不满|未达到|<|＜/u],
  ['=', /等于|正好|刚好|恰好|为(?=[0零])|是(?=[0零])/u],
];

const comparisonOf = (words: string): Comparison =>
  COMPARISONS.find(([, expression]) => expression.test(words))?.[0] ?? '=';

/** A limit; 超过5% asks for a share. */
const limit = (comparison: Comparison, number: string, unit: string): readonly Meaning[] | null => {
  const read = readStated(number, unit);
  if (read === null) return null;
  const { value, scale } = read;
  return [
    { kind: 'threshold', comparison, value, scale },
    ...(scale === 'share' ? [{ kind: 'cue', cue: 'share' } as const] : []),
  ];
};

const threshold = pattern(
  new RegExp(
    `(不少于|不低于|不小于|至少|达到|大于等于|大于或等于|不超过|不多于|不高于|不大于|小于等于|至多|超过|大于|多于|高于|少于|低于|小于|不足|不到|不满|等于|正好|刚好|恰好|超|(?<![不经通])过(?=\\s?\\d)|>=|<=|≥|≤|>|<|[为是](?=[0零]))了?\\s?(${NUMBER})\\s?(${UNIT})?(?!年|\\d)`,
    'gu',
  ),
  ([words = '', number = '', unit = '']) => limit(comparisonOf(words), number, unit),
);

/** 比200多吗, 比一百件少的 */
const than = pattern(
  new RegExp(
    `比(${NUMBER})\\s?(${UNIT})?(?:还|要|更)?([多高大少低小])(?=吗|么|吧|的|[？?]|$)`,
    'gu',
  ),
  ([number = '', unit = '', way = '']) => limit(/[多高大]/u.test(way) ? '>' : '<', number, unit),
);

const bound = pattern(
  new RegExp(`(${NUMBER})\\s?(${UNIT})?(以上|以下|以内|及以上|及以下)`, 'gu'),
  ([number = '', unit = '', words = '']) =>
    limit(words.endsWith('以上') ? '>=' : '<=', number, unit),
);

/** 在50到200件之间, 50至200件的: both ends count. */
const between = pattern(
  new RegExp(
    `(?<!\\d)(?:在|介于)?(?!(?:19|20)\\d\\d(?!\\d))(${NUMBER})\\s?(${UNIT})?[到至~～\\-—和与](${NUMBER})\\s?(${UNIT})?(?:之间|中间|以内|的(?=地方|报告|单位|有哪|是哪|$))`,
    'gu',
  ),
  ([from = '', unit = '', to = '', last = '']) => {
    const low = limit('>=', from, unit === '' ? last : unit);
    const high = limit('<=', to, last);
    return low && high && [...low, ...high];
  },
);

/** 哪些地方没有复议: those that print 0. */
const none = pattern(
  /(?<=(?:哪些|哪家|哪几|谁|哪个|哪里|哪份)[^，。？?]{0,12})(?:一件)?(?:都|也)?(?:没有|没|未)(?:收到|发生|出现|产生)?(?:过|任何)?|[是为]零(?=的|$|[？?])/gu,
  () => ({ kind: 'threshold', comparison: '=', value: 0, scale: 'plain' }),
);

/** 理由里不为零的有哪些 */
const some = pattern(/(?:里面?|中)?不[为是等于]{1,2}(?:零|0)/gu, () => ({
  kind: 'threshold',
  comparison: '>',
  value: 0,
  scale: 'plain',
}));

/** 一件诉讼都没有: not one. */
const notOne = pattern(/一[件起个次](?=[^，。？?]{0,8}[都也](?:没|未|不))/gu, () => ({
  kind: 'filler',
}));

/** 复议0件的地方 */
const zero = pattern(
  /(?<=\p{Script=Han})(?:0|零)[件起个次]?的(?=地方|报告|年报|单位|机关|有|是|$|[？?])/gu,
  () => ({
    kind: 'threshold',
    comparison: '=',
    value: 0,
    scale: 'plain',
  }),
);

/** 五份报告里没有复议的: those that print 0. */
const noneAmong = pattern(
  /(?<=(?:报告|年报|[家份]|地方)(?:里面?|中|当中|之中))(?:没有|没)(?:收到|发生|出现)?(?:过|任何)?(?=[^，。？?没]{2,8}的(?:地方|报告|年报|单位|机关|市县|区县)?[？?]?$)/gu,
  () => ({ kind: 'threshold', comparison: '=', value: 0, scale: 'plain' }),
);

/** 没有诉讼的有哪些 */
const noneThat = pattern(
  /(?:没有|没|未)(?:收到|发生|出现|产生)?(?:过|任何)?(?=[^，。？?没]{2,10}的(?:地方|报告|年报|单位|机关|市县|区县)?(?:有?哪|是哪|有谁|是谁|都有谁|有几[家份个]|有多少[家份个]))/gu,
  () => ({ kind: 'threshold', comparison: '=', value: 0, scale: 'plain' }),
);

/** 谁的申请多, 哪家采购金额高: who is ahead. */
const ahead: Recogniser = (text) =>
  [
    ...text.matchAll(
      /(?<=(?:谁|哪家|哪个|哪边|哪里|哪儿|哪一个|哪个地方|哪个市|哪份报告)[^，。？?！!]{0,20})(?:更|最)?(多|少|高|低|大|小)(?!少)(?:一些|一点|些)?/gu,
    ),
  ].map((match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
    meanings: [{ kind: 'cue', cue: /[少低小]/u.test(match[0]) ? 'least' : 'most' } as const],
  }));

const ordered = pattern(
  /(?<=按[^，。？?！!]{1,24}|[从由].{1,3}到.{1,2}(?:的顺序)?)(?:来|做|进行)?排(?:序|列|名|个?队)?(?:一下)?/gu,
  () => ({ kind: 'cue', cue: 'ranking' }),
);

/** All of them, in one list. */
export const ranks: readonly Recogniser[] = [
  nth,
  last,
  top,
  leading,
  threshold,
  than,
  bound,
  between,
  none,
  zero,
  some,
  notOne,
  noneThat,
  noneAmong,
  ahead,
  ordered,
];

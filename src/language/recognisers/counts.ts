/** A question in, what it counts out: measure words, ranks, thresholds, numbered sections. */
import { readNumber } from '../../vocabulary/numbers.ts';
import { MEASURES } from '../measure-words.ts';
import type { Comparison, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const NUMBER = '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?\\s?[万亿]?|[零一二两三四五六七八九十百千万]{1,8}';

const MEASURE_WORD = [...MEASURES.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** 多少件, 几次, 多少万元; 第几, 前几 and 哪几 count nothing. */
const measures = pattern(
  new RegExp(
    `(?:多少|(?<![第前近哪这好十])几)(?:来)?(?:个(?=${MEASURE_WORD}))?(${MEASURE_WORD})(?!年)`,
    'gu',
  ),
  ([unit = '']) => ({ kind: 'measure', unit, measure: MEASURES.get(unit) ?? 'other' }),
);

const nth = pattern(
  /(?:排(?:名|在|行)?)?(倒数)?第([一二三四五六七八九十]{1,2}|\d{1,3})(?:名|位|多|高|大|的(?=是|谁))|排(?:名|在|行)?(倒数)?第([一二三四五六七八九十]{1,2}|\d{1,3})/gu,
  ([fromLast = '', first = '', fromLast2 = '', second = '']) => {
    const place = readNumber(first || second);
    return place === null ? null : { kind: 'nth', place: fromLast || fromLast2 ? -place : place };
  },
);

const top = pattern(
  /(?:前|top\s?)([一二三四五六七八九十]{1,2}|\d{1,3})(?:名|位|家|个|强|的)?(?!年|条|款|期)/giu,
  ([count = '']) => {
    const number = readNumber(count);
    return number === null ? null : { kind: 'top', count: number };
  },
);

/** 最大的三家 */
const leading = pattern(
  /(?<=最[多少高低大小]的(?:是)?(?:哪)?)([一二两三四五六七八九十]|\d{1,2})(?:家|个地方|个|名|份|位)/gu,
  ([count = '']) => {
    const number = readNumber(count);
    return number === null ? null : { kind: 'top', count: number };
  },
);

const COMPARISONS: readonly (readonly [Comparison, RegExp])[] = [
  ['>=', /不少于|不低于|不小于|至少|达到|大于等于|大于或等于|>=|≥/u],
  ['<=', /不超过|不多于|不高于|不大于|小于等于|<=|≤|至多/u],
  ['>', /超过|大于|多于|高于|超|破|>|＞/u],
  ['<', /少于|低于|小于|不足|不到|不满|未达到|<|＜/u],
  ['=', /等于|正好|刚好|恰好|为(?=[0零])|是(?=[0零])/u],
];

const comparisonOf = (words: string): Comparison =>
  COMPARISONS.find(([, expression]) => expression.test(words))?.[0] ?? '=';

const threshold = pattern(
  new RegExp(
    `(不少于|不低于|不小于|至少|达到|大于等于|大于或等于|不超过|不多于|不高于|不大于|小于等于|至多|超过|大于|多于|高于|少于|低于|小于|不足|不到|不满|等于|正好|刚好|恰好|超|>=|<=|≥|≤|>|<|[为是](?=[0零]))了?\\s?(${NUMBER})(?:件|项|个|家|次|起|元|万元)?(?!年|\\d)`,
    'gu',
  ),
  ([words = '', number = '']) => {
    const value = readNumber(number);
    return value === null ? null : { kind: 'threshold', comparison: comparisonOf(words), value };
  },
);

const bound = pattern(
  new RegExp(`(${NUMBER})(?:件|项|个|家|次|起|元|万元)?(以上|以下|以内|及以上|及以下)`, 'gu'),
  ([number = '', words = '']) => {
    const value = readNumber(number);
    return value === null
      ? null
      : {
          kind: 'threshold',
          comparison: words.endsWith('以上') || words.endsWith('及以上') ? '>=' : '<=',
          value,
        };
  },
);

/** 哪些地方没有复议: those that print 0. */
const none = pattern(
  /(?<=(?:哪些|哪家|哪几|谁|哪个|哪里|哪份)[^，。？?]{0,12})(?:一件)?(?:都|也)?(?:没有|没|未)(?:收到|发生|出现|产生)?(?:过|任何)?|[是为]零(?=的|$|[？?])/gu,
  () => ({ kind: 'threshold', comparison: '=', value: 0 }),
);

/** 维持率, 公开率: a share; 办结率 and 满意率 are no shares of these tables. */
const rate = pattern(
  /(?<!办结|答复|办理|处理|受理|满意|整改|清理|及时|按时|增长|回复|效|速|频)率/gu,
  () => ({ kind: 'cue', cue: 'share' }),
);

/** 是214件吗: a number to be confirmed. */
const claim = pattern(
  new RegExp(
    `(?:是|为|有|共|等于|应该是)(?:不是)?\\s?(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?)\\s?(?:件|项|个|万元|元|起)?(?=，|,|吗|么|吧|嘛|对|是不是|[？?]|$)`,
    'gu',
  ),
  ([number = '']) => {
    const value = readNumber(number);
    return value === null ? null : { kind: 'claim', value };
  },
);

/** 三种情况, 八类原因: the parts of a group are asked for. */
const parts = pattern(
  /([两二三四五六七八九十]|\d{1,2})(?:种|类|项|个)(?:情况|情形|原因|结果|类型|理由|方式|去向|申请人|办理结果)?(?=各|分别|都|有|是|的|$|[，。？?])/gu,
  ([count = '']) => {
    const number = readNumber(count);
    return number === null ? null : { kind: 'parts-count', count: number };
  },
);

/** 五份报告, 这5份: all that are held. */
const reports = pattern(
  /(?:这|全部|所有)?(?:[一二两三四五六七八九十]{1,3}|\d{1,5})(?:份|家|个)(?:报告|年报|地方|单位|机关|发布机关)/gu,
  () => ({ kind: 'cue', cue: 'all' }),
);

/** 第3项 of a list changes nothing about what is asked. */
const item = pattern(/第[一二三四五六七八九\d]{1,2}(?:项|条|款|行|列|栏|小项|类)/gu, () => ({
  kind: 'filler',
}));

const SECTION_DIGITS = '一二三四五六';

const section = pattern(
  /第([一二三四五六1-6])(?:个)?(?:大?部分|章|节|大块|块)/gu,
  ([digit = '']) => ({
    kind: 'section',
    number: /\d/u.test(digit) ? SECTION_DIGITS.charAt(Number(digit) - 1) : digit,
  }),
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
  /(?<=按[^，。？?！!]{1,24})(?:来|做|进行)?排(?:序|列|名|个?队)?(?:一下)?/gu,
  () => ({ kind: 'cue', cue: 'ranking' }),
);

/** 2019版和2021版, 新旧表样: the two forms themselves. */
const layouts = pattern(
  /(?:2019|2021|19|21|新|旧|老|新旧|新老|两)(?:年)?(?:版|个?版本|表样|版式|格式|式样)(?:的)?/gu,
  () => ({ kind: 'layout' }),
);

const scope = pattern(/(本级|汇总|全口径|合并)(?:的|口径)?/gu, ([words = '']) => ({
  kind: 'scope',
  scope: words === '本级' ? '本级' : '汇总',
}));

const greeting = pattern(/(?<![a-z])(?:\/?help|\/start|hi|hello|hey)(?![a-z])/giu, () => ({
  kind: 'cue',
  cue: 'help',
}));

/** 多收了几件, 少多少: one number less another. */
const difference = pattern(
  /(?:多|少|高|低)(?:收到|收|办结|办|发|处罚|罚|花|受理|公开|审结|审|增加|制发)?(?:了|出|出了)?(?:多少|几)(?:件|项|个|起|万元|元|次)?/gu,
  () => ({ kind: 'cue', cue: 'difference' }),
);

/** 行政许可项目有多少: items, not cases. */
const items = pattern(
  /项目(?:数量|数|个数|总数)?(?=多少|有多少|几|的?数|呢|$|[，。？?])/gu,
  () => ({ kind: 'measure', measure: '项目', unit: '项' }),
);

/** All of them, in one list. */
export const counts: readonly Recogniser[] = [
  measures,
  nth,
  top,
  leading,
  threshold,
  none,
  rate,
  claim,
  bound,
  parts,
  reports,
  item,
  section,
  ahead,
  ordered,
  layouts,
  scope,
  greeting,
  difference,
  items,
];

/** A question in, what is counted out: measure words and numbers asked for. */
import { MEASURES } from '../measure-words.ts';
import type { Meaning, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const MEASURE_WORD = [...MEASURES.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** What was done more of: 多收了几件 is about requests received. */
const rowIn = (words: string): readonly Meaning[] => {
  const row = { kind: 'row', table: 'requests', weak: true } as const;
  if (/收|受理/u.test(words)) return [{ ...row, id: 'new' }];
  if (/采购|买/u.test(words))
    return [
      { ...row, table: 'active', id: 'procurement' },
      ...(words.endsWith('项目')
        ? [{ kind: 'column', table: 'active', id: 'projects', weak: false } as const]
        : []),
    ];
  if (/罚/u.test(words)) return [{ ...row, table: 'active', id: 'penalty' }];
  if (/公开/u.test(words)) return [{ ...row, id: 'granted' }];
  return /办/u.test(words) ? [{ ...row, id: 'handled' }] : [];
};

/** 多少件, 几次, 多少万元; 第几, 前几 and 哪几 count nothing. */
const counted = pattern(
  new RegExp(
    `(?:多少|(?<![第前近哪这好十])几)(?:来)?(?:个(?=${MEASURE_WORD}))?(${MEASURE_WORD})(?!年)`,
    'gu',
  ),
  ([unit = '']) => [
    { kind: 'measure', unit, measure: MEASURES.get(unit) ?? 'other' },
    ...(unit.endsWith('申请') ? rowIn('收') : []),
  ],
);

/** 行政许可项目有多少: items, not cases. */
const items = pattern(
  /项目(?:数量|数|个数|总数)?(?=多少|有多少|几|(?:一共|总共|共计?|合计|总计|加起来)(?:有|是)?(?:多少|几)|的?数|呢|$|[，。？?])/gu,
  () => ({ kind: 'measure', measure: '项目', unit: '项' }),
);

/** 多收了几件, 少多少: one number less another. */
const difference = pattern(
  /(?:(?<!更|许)多(?!少)|(?<!多)少|高|低|相?差)(?:收到|收|办结|办|发|处罚|罚|花|受理|公开|审结|审|增加|制发|采购|买|制定|出台|废止|废除|维持|纠正|许可|强制|申请|复议|起诉|结转)?(?:了|出|出了)?(?:多少|几)(?:件|项|个?项目|个|起|万元|亿元|元|次|万块?|亿|块钱?|钱)?/gu,
  (_groups, words) => [
    { kind: 'cue', cue: 'difference' },
    ...rowIn(words),
    ...(/[元钱块]/u.test(words)
      ? [{ kind: 'measure', measure: '万元', unit: '万元' } as const]
      : []),
  ],
);

/** 多百分之几, 少了百分之多少: a difference as a rate. */
const growth = pattern(/(?:多|少|高|低|增|减|涨|降)(?:出|了)?百分之(?:几|多少)/gu, () => ({
  kind: 'cue',
  cue: 'growth',
}));

/** 收了多少万的费 */
const feesTaken = pattern(
  /收(?:取|缴)?了?(?:多少|几)(?:[万亿]?(?:元|块钱?)|[万亿]|钱)?的?(?:各种|各类|行政|规)?费(?!用通知|率)/gu,
  () => [
    { kind: 'row', table: 'active', id: 'fees', weak: false },
    { kind: 'column', table: 'active', id: 'amount', weak: false },
  ],
);

/** 收费收了多少: money. */
const charged = pattern(
  /(?<=收费[^，。？?！!]{0,6})(?:收了|收到?|共收)多少(?:[万亿]?(?:元|块钱?)|[万亿]|钱)?(?![项个件])/gu,
  () => ({
    kind: 'measure',
    measure: '万元',
    unit: '万元',
  }),
);

/** 钱呢, 金额呢, alone: money of what was talked about. */
const money = pattern(
  /^(?:那|那么)?(?:钱|金额|总金额|总额)(?:呢|是多少|多少|有多少|几何)?(?=[？?]?$)/gu,
  () => ({
    kind: 'measure',
    measure: '万元',
    unit: '万元',
  }),
);

/** 有石嘴山多吗: set beside it. */
const asMuch = pattern(
  /(?<!没)有(?=(?!多少|几|申请|不予|复议|诉讼)\p{Script=Han}{2,8}?(?:20\d\d年?)?的?(?:那么|这么)?[多高大](?:吗|么|嘛|不)?[？?]?$)/gu,
  () => ({ kind: 'cue', cue: 'compare' }),
);

/** 制发减废止: a number less another; 增减 and 减少 are words of their own. */
const less = pattern(/(?<!增)减去?(?![少增税半免轻排负项\d])/gu, () => ({
  kind: 'cue',
  cue: 'difference',
}));

/** 新收加上年结转: numbers added; 增加 and 加起来 are words of their own. */
const plus = pattern(/(?<![增参附添更再])加(?![上起在总一大快入班盟工急]|强(?!制))/gu, () => ({
  kind: 'cue',
  cue: 'sum',
}));

/** 维持率, 公开率: a share; 办结率 and 满意率 are no shares of these tables. */
const rate = pattern(
  /(?<!办结|答复|办理|处理|受理|满意|整改|清理|及时|按时|增长|回复|效|速|频)率/gu,
  () => ({ kind: 'cue', cue: 'share' }),
);

/** All of them, in one list. */
export const measures: readonly Recogniser[] = [
  counted,
  items,
  difference,
  growth,
  feesTaken,
  charged,
  money,
  asMuch,
  less,
  plus,
  rate,
];

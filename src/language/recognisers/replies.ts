/** A question in, the words out with which people go on in a chat: doubts, thanks, short names of what was talked about. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 知道了, alone: nothing is asked. */
const heardOut = pattern(
  /^(?:[好哦嗯行对]的?|ok|okay|是的?|没错|对对)?[，,\s]?(?:那就|那)?(?:我?知道了|明白了?|了解了?|懂了|清楚了?|收到了?|不用了|算了|没事了?|没了|不要了?|没有了|就这样|就这些|[好哦嗯行对]+的?|ok|okay|是的|没错|可以了?)(?:吧|啊|哈)?[。.！!～~]*$/giu,
  () => ({ kind: 'cue', cue: 'thanks' }),
);

/** 算了，看石嘴山的: what was asked is left. */
const leaving = pattern(
  /^(?:算了|那?回到|说回|回过头来?|话说回来)(?:刚才)?(?:的|那个)?[吧，,]?(?=.{2,})/gu,
  () => ({
    kind: 'cue',
    cue: 'follow',
  }),
);

/** 不会吧, 有这么多吗: the number again, with where it is printed. */
const doubted = pattern(
  /^(?:啊|哈|额|呃)?[，,？?]?(?:不(?:是|会|可能|至于)吧|怎么可能|不可能|开玩笑吧|假的吧|(?:有|才|就)?(?:这么|那么)[多少点](?:吗|啊|么|呀)?)(?=[？?！!。]*$)/gu,
  () => ({ kind: 'cue', cue: 'source' }),
);

/** 你有哪几份报告. */
const stock = pattern(/有(?:哪几份|哪些份|啥|什么)(?:报告|年报)?(?=[？?]?$)/gu, () => ({
  kind: 'cue',
  cue: 'reports',
}));

/** 办多少: requests handled. */
const handled = pattern(/^(?:那|那么)?办(?=了?(?:多少|几)[件个份]?[？?]?$)/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'handled',
  weak: true,
}));

/** 直接诉的, 复议后再诉的. */
const sued = pattern(
  /(直接|复议(?:之|以)?(?:后|完|过)(?:再|又|才)?)(?:去)?[诉告](?=的(?!人))/gu,
  ([way = '']) => ({
    kind: 'row',
    table: 'appeals',
    id: way === '直接' ? 'litigation.direct' : 'litigation.after_review',
    weak: false,
  }),
);

/** 科研机构那件 */
const thatOne = pattern(/[这那](?:几|两|三|一)?件(?:呢|的)?(?=$|[？?，,是怎公给])/gu, () => ({
  kind: 'filler',
}));

/** 平均一家多少 */
const onAverage = pattern(
  /平均(?:下来)?[每一]?(?:[家份]|个(?:地方|单位))(?:报告)?|[每一][家份]平均|平均下来/gu,
  () => ({ kind: 'cue', cue: 'mean' }),
);

/** 那没有复议的呢: those that print 0. */
const withNone = pattern(
  /(?<=^(?:那|那么)?)(?:没有?|没)(?=\p{Script=Han}{2,8}的呢?[？?]?$)(?!公开|给|办|答|结|处理|提供|收)/gu,
  () => [
    { kind: 'threshold', comparison: '=', value: 0, scale: 'plain' },
    { kind: 'cue', cue: 'which' },
  ],
);

/** 公开没有: asked whether. */
const whether = pattern(
  /(?<=办完|办结|答复|回复|处理|维持|纠正|审结)了?没有?(?=[？?]?$)/gu,
  () => ({ kind: 'filler' }),
);

/** 企业那件公开没有: how many were. */
const disclosed = pattern(/公开(?:了|过)?没有?(?=[？?]?$)/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'granted',
  weak: true,
}));

/** 哪年高: over the years. */
const higherYear = pattern(
  /(?<=哪一?个?年份?)(?:更|最|比较)?[高低](?=[一些点呢啊]*[？?]?$)/gu,
  () => ({
    kind: 'filler',
  }),
);

/** 不是，我说的是…: the last question again. */
const putRight = pattern(
  /^(?:不是|不对|错了|不)[，,吧啊]?(?=我(?:是)?(?:说|问|要|想|指|找))/gu,
  () => ({
    kind: 'cue',
    cue: 'follow',
  }),
);

/** 咋样了, alone: what became of them. */
const becameOf = pattern(
  /^(?:那|那么)?(?:后来|最后|最终|都|结果)*(?:咋样|怎么样|怎样|如何)了?[呢啊]?(?=[？?]?$)/gu,
  () => [{ kind: 'cue', cue: 'breakdown' }],
);

/** 这件是谁的: who applied. */
const whose = pattern(
  /^(?:那|那么)?(?:[这那](?:几|两|一|些)?[件个些]?)?(?:都)?是?(?:谁|什么人|哪类人)(?:的|申请的?|提的?|要的?)(?=[？?]?$)/gu,
  () => ({ kind: 'cue', cue: 'breakdown' }),
);

/** 固原也订 */
const alsoWanted = pattern(
  /也(?:要|想|帮我|给我)?(?:订阅?|关注|盯)(?:一下|上|着)?(?=[吧啊呀]?[。！!]?$)/gu,
  () => ({
    kind: 'cue',
    cue: 'subscribe',
  }),
);

/** 在哪页 */
const onPage = pattern(/(?:印)?在?(?:第)?(?:哪|几)(?:一)?[页行栏列](?=[呢啊]?[？?]?$)/gu, () => ({
  kind: 'cue',
  cue: 'source',
}));

/** 给看了的, 给看一部分的. */
const shown = pattern(
  /(?<![不没未别])给看(?:了|过)?(一部分|部分|一些)?(?:的|了)?/gu,
  ([part = '']) => ({
    kind: 'row',
    table: 'requests',
    id: part === '' ? 'granted' : 'partial',
    weak: false,
  }),
);

/** 原话呢, alone: what was told, as it is printed. */
const verbatim = pattern(
  /^(?:那|那么)?(?:原话|原句|原文)(?:呢|是什么|是啥|怎么说的?)?(?=[？?]?$)/gu,
  () => ({
    kind: 'cue',
    cue: 'source',
  }),
);

/** 加上部分公开呢, 无法提供也算上. */
const addedTo = pattern(
  /^(?:那|那么)?(?:再|如果|要是|把)*(?:加上|算上|带上|连上|加)(?!起|一|在)|(?:也|都|一起|一并)(?:加上|算上|加进去|算进去|加进来)(?:呢|一共多少|是多少)?/gu,
  () => ({
    kind: 'cue',
    cue: 'sum',
  }),
);

/** All of them, in one list. */
export const replies: readonly Recogniser[] = [
  heardOut,
  leaving,
  doubted,
  stock,
  handled,
  sued,
  thatOne,
  onAverage,
  withNone,
  whether,
  disclosed,
  higherYear,
  putRight,
  becameOf,
  whose,
  alsoWanted,
  onPage,
  shown,
  verbatim,
  addedTo,
];

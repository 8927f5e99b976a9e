/** A question in, the words out with which people answer in a chat: doubts, thanks, the same of another, whose they are. */
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

/** 红寺堡也看看: the same of that one. */
const alsoLook = pattern(
  /(?<=.{2,})也(?:给我|帮我)?(?:看看|看下|看一下|瞧瞧|查查|查下|查一下|说说|讲讲)(?=[吧呗啊]?[。！!]?$)/gu,
  () => ({ kind: 'cue', cue: 'follow' }),
);

/** 原话呢, alone: what was told, as it is printed. */
const verbatim = pattern(
  /^(?:那|那么)?(?:原话|原句|原文)(?:呢|是什么|是啥|怎么说的?)?(?=[？?]?$)/gu,
  () => ({
    kind: 'cue',
    cue: 'source',
  }),
);

/** All of them, in one list. */
export const replies: readonly Recogniser[] = [
  heardOut,
  leaving,
  doubted,
  stock,
  putRight,
  becameOf,
  whose,
  alsoWanted,
  onPage,
  alsoLook,
  verbatim,
];

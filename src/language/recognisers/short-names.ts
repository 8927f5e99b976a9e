/** A question in, short names out by which people go on in a chat: 办多少, 给看了的, 没有复议的, 加上部分公开. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

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

/** 给的都是个人的 */
const given = pattern(/^(?:那|那么)?给(?:的|了的|出的|出去的)(?=都?是|里|有|几|多少)/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'granted',
  weak: true,
}));

/** 企业那件公开没有: how many were. */
const disclosed = pattern(/公开(?:了|过)?没有?(?=[？?]?$)/gu, () => ({
  kind: 'row',
  table: 'requests',
  id: 'granted',
  weak: true,
}));

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

/** 这里面有几件 */
const withinThose = pattern(/[这那]里[面头边]/gu, () => ({ kind: 'cue', cue: 'within' }));

/** 加上部分公开呢, 无法提供也算上. */
const addedTo = pattern(
  /^(?:那|那么)?(?:再|如果|要是|把)*(?:加上|算上|带上|连上|加)(?!起|一|在)|(?:也|都|一起|一并)(?:加上|算上|加进去|算进去|加进来)(?:呢|一共多少|是多少)?/gu,
  () => ({
    kind: 'cue',
    cue: 'sum',
  }),
);

/** 哪年高: over the years. */
const higherYear = pattern(
  /(?<=哪一?个?年份?)(?:更|最|比较)?[高低](?=[一些点呢啊]*[？?]?$)/gu,
  () => ({
    kind: 'filler',
  }),
);

/** 公开没有: asked whether. */
const whether = pattern(
  /(?<=办完|办结|答复|回复|处理|维持|纠正|审结)了?没有?(?=[？?]?$)/gu,
  () => ({ kind: 'filler' }),
);

/** All of them, in one list. */
export const shortNames: readonly Recogniser[] = [
  handled,
  sued,
  shown,
  given,
  disclosed,
  thatOne,
  onAverage,
  withNone,
  withinThose,
  addedTo,
  higherYear,
  whether,
];

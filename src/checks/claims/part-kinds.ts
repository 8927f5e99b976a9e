/** Labels of parts in, what they divide by out; and which labels together are a whole division. */

/** What a label divides requests or work by; '' where it is none of these. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['result', /结果维持|结果纠正|其他结果|尚未审结|维持|纠正|审结/],
  ['source', /(?:上一?年度?|去年)(?:结转|转结)|新收|本年收/],
  ['fate', /办结|办理完|答复|结转|顺延|予以公开|部分公开|不予|无法提供|其他处理|正在办|转下/],
  ['applicant', /自然人|公民|法人|企业|科研|公益|法律服务/],
  ['channel', /网络|信函|信件|当面|现场|传真|邮件|邮寄|邮箱|线上|线下|网上|平台|电话/],
  ['appeal', /复议|诉讼/],
];

/** Divisions whose names are often mixed with others; only the change from one to another ends a list. */
const LOOSE_KINDS: readonly (readonly [string, RegExp])[] = [
  ['format', /图解|图文|图片|视频|文字|动漫|音频|海报|长图|H5/],
  ['origin', /原创|转载|转发/],
  ['place', /微信|微博|抖音|公众号|新媒体|客户端|网站|公报/],
];

const kindIn = (kinds: typeof KINDS, label: string): string =>
  kinds.find(([, pattern]) => pattern.test(label))?.[0] ?? '';

/** What a label divides requests by, '' for none of the divisions of requests. */
export const divisionOf = (label: string): string => kindIn(KINDS, label);

/** 其他 ends any division. */
export const isRest = (label: string): boolean => /^(?:其他|其它|其余)/.test(label);

/** Whether two labels may divide the same whole in the same way. */
export const divideAlike = (one: string, other: string): boolean => {
  const divisions = [divisionOf(one), divisionOf(other)];
  if (divisions[0] !== divisions[1] && !isRest(divisions[0] === '' ? one : other)) return false;
  const [first, second] = [kindIn(LOOSE_KINDS, one), kindIn(LOOSE_KINDS, other)];
  return first === '' || second === '' || first === second;
};

/** Divisions that leave nothing over: the annual table of government websites, and the forms themselves. */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/概况/, /动态/, /公开目录/],
  [/解读材料/, /解读产品/, /媒体评论/],
  [/自然人|公民/, /法人/],
  [/线上|网上/, /线下/],
  [/维持/, /纠正/, /其他/, /未审结/],
];

/** True where the labels, in any order, are one whole division and nothing else. */
export const partitions = (labels: readonly string[]): boolean =>
  PARTITIONS.some(
    (division) =>
      division.length === labels.length &&
      division.every((pattern) => labels.some((label) => pattern.test(label))),
  );

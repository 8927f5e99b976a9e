/** The cues of a question and of the last turn in, what it asks for in the chat out: shares again, ranks again, findings again. */
import { asksWhy, whyCues } from './asks-why.ts';
import type { Cue } from './cue-words.ts';
import { hasAny, namesNothing } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import { isUnderstood, type Understanding } from './understanding.ts';

/** 哪家最多 after findings were told: of findings. */
const ofFindings = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'findings' && namesNothing(u) && hasAny(u, ['most', 'least', 'which']);

/** 谁高, 哪家低 */
export const WHOSE =
  /^(?:那|那么)?(?:谁|哪[家里儿]|哪个地方)(?:的)?(?:更|最|比较)?[高低多少大小]|^(?:那|那么)?最[高低多少大小]的(?:呢|是谁|是哪|$)/u;

/** 最低呢, 固原是多少 after shares were ranked; 谁高 after one was told. */
const sharesAgain = (u: Understanding, { intent }: Memory): boolean =>
  (intent === 'rank-share' || (intent === 'share' && WHOSE.test(u.question.text))) &&
  u.metrics.value.length === 0 &&
  isUnderstood(u);

/** 加上白银 after several kinds were listed: one more in the list, no sum. */
const listsOneMore = (u: Understanding, { metrics, intent }: Memory): boolean =>
  metrics.length > 1 &&
  intent !== 'aggregate' &&
  u.metrics.value.length === 0 &&
  u.places.value.length > 0 &&
  /^(?:那|那么)?(?:再)?(?:加上?|带上)/u.test(u.question.text);

/** 无法提供呢 after shares were ranked: ranked by that. */
const ranksSharesAgain = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'rank-share' &&
  u.metrics.value.length > 0 &&
  u.places.value.length === 0 &&
  u.measure === null &&
  isUnderstood(u) &&
  (u.cues.has('follow') || u.cues.size === 0);

const COMPARING: readonly Cue[] = ['compare', 'difference', 'times', 'growth'];

/** 跟固原比呢, 比固原高多少 after a share: the shares side by side, no counts. */
export const comparesShares = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'share' &&
  hasAny(u, COMPARING) &&
  u.metrics.value.length === 0 &&
  !/[几多少]件|几个/u.test(u.question.text) &&
  isUnderstood(u);

/** 占办结多少 after kinds of one report were added: of the sum. */
const sharesSum = (u: Understanding, { intent, mean, metrics, places }: Memory): boolean =>
  intent === 'aggregate' &&
  !mean &&
  metrics.length > 1 &&
  places.length === 1 &&
  u.cues.has('share') &&
  u.base.length > 0 &&
  u.metrics.value.length === 0;

/** 合计多少 after the parts of a whole: the whole. */
const asksWhole = (u: Understanding, { intent, metrics }: Memory): boolean =>
  intent === 'breakdown' && metrics.length === 1 && u.cues.has('sum') && namesNothing(u);

/** 倒数第二呢 after 最少的是谁 counts from the same end. */
const fromEnd = ({ nth }: Understanding): boolean => nth !== null && nth < 0;

/** The cues of a question in its place in the chat; `again`: the last turn's intent goes on. */
export const cuesOf = (u: Understanding, memory: Memory, again: boolean): Understanding['cues'] => {
  if (listsOneMore(u, memory))
    return new Set([...[...u.cues].filter((cue) => cue !== 'sum'), 'compare'] as const);
  if (comparesShares(u, memory))
    return new Set([...[...u.cues].filter((cue) => !COMPARING.includes(cue)), 'share'] as const);
  if (sharesSum(u, memory)) return new Set([...u.cues, 'sum'] as const);
  if (asksWhole(u, memory)) return new Set([...u.cues].filter((cue) => cue !== 'sum'));
  if (asksWhy(u, memory)) return whyCues(u);
  if (ranksSharesAgain(u, memory))
    return new Set([...u.cues, 'share', memory.order ?? 'all'] as const);
  if (sharesAgain(u, memory)) return new Set([...u.cues, 'share']);
  if (ofFindings(u, memory)) return new Set([...u.cues, 'findings']);
  if (again && memory.intent === 'aggregate' && memory.mean && !u.cues.has('sum'))
    return new Set([...u.cues, 'mean']);
  if (again && memory.intent === 'search') return new Set([...u.cues, 'mention']);
  return again && memory.intent === 'rank' && u.places.value.length < 2
    ? new Set([
        ...u.cues,
        ...(memory.order === null || fromEnd(u) ? [] : [memory.order]),
        ...(memory.all ? (['all'] as const) : []),
      ])
    : u.cues;
};

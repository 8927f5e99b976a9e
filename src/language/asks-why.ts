/** 为什么 behind a number in, whether it asks where the number comes from out; reasons of refusals are numbers of their own. */
import type { Memory } from './memory.ts';
import type { Understanding } from './understanding.ts';

const WHY =
  /^(?:那|那么|这|这个)?(?:是|又是)?(?:为什么|为何|怎么回事|什么原因|原因(?:是什么)?)(?:会)?(?:这样|[这那]么[多少高低大小]|不一样|不同|差(?:这么多|那么多)?|[多少高低](?:这么|那么)多|[是为]?(?:零|0|空白?)(?:件|的)?|没有)?(?:的)?(?:呢|呀|啊)?[？?。!！]*$/u;
/** 为什么会差: no reasons of one number. */
const OF_TWO = /差|不一样|不同/u;
const TOLD: readonly string[] = ['figure', 'share', 'compare', 'aggregate', 'difference'];
const WITH_REASONS = /^(?:denied|unavailable|rejected|other|handled)$/u;

const hasReasons = ({ metrics }: Memory): boolean =>
  metrics.some((choice) =>
    choice.some(({ table, row }) => table === 'requests' && WITH_REASONS.test(row ?? '')),
  );

/** Whether the last number is to be explained. */
export const asksWhy = (u: Understanding, memory: Memory): boolean =>
  WHY.test(u.question.text) &&
  TOLD.includes(memory.intent) &&
  (!hasReasons(memory) || OF_TWO.test(u.question.text));

/** The number again, with its source and a word on reasons, in the place of what it is made of. */
export const whyCues = ({ cues }: Understanding): Understanding['cues'] =>
  new Set([...[...cues].filter((cue) => cue !== 'breakdown'), 'source', 'why'] as const);

/** A question and the last turn in, whether it leaves what the last turn did: a number after shares, one report after a sum, applicants after cases. */
import { issuerOf } from '../vocabulary/places.ts';
import { hasAny } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import type { Understanding } from './understanding.ts';

const NUMBERS: readonly string[] = ['figure', 'compare', 'share', 'breakdown', 'rank', 'aggregate'];

/** 企业的 after 行政许可 or 复议: only requests are counted by who applied. */
export const isApplicantOfCases = (u: Understanding, { intent, metrics }: Memory): boolean =>
  NUMBERS.includes(intent) &&
  u.places.value.length === 0 &&
  u.metrics.value.length > 0 &&
  metrics.length > 0 &&
  u.metrics.value
    .flat()
    .every(
      ({ table, row, columns }) => table === 'requests' && row === null && columns.length > 0,
    ) &&
  metrics.flat().every(({ table }) => table !== 'requests');

/** 公开了多少, 我要的是办结数 after a share: the number itself; 复议呢 after a share of requests has no such share. */
export const leavesShares = (u: Understanding, { intent, metrics }: Memory): boolean => {
  const [part] = u.metrics.value.flat();
  if (intent !== 'share' || !part || u.cues.has('share') || u.places.value.length > 0) return false;
  const isWhole = part.columns.length === 0 && WHOLES.includes(part.row ?? '');
  const isOfOther = metrics.flat().some(({ table }) => table !== part.table);
  return COUNTED.test(u.question.text) || (isWhole && isOfOther);
};

const WHOLES: readonly string[] = ['new', 'handled', 'review', 'litigation'];
const COUNTED = /多少|几[件个起]|[数量](?:呢|是)?[？?]?$/u;

/** 白银呢 after a sum: one report alone makes none. */
export const isOfOneAlone = (u: Understanding, { intent }: Memory): boolean =>
  intent === 'aggregate' &&
  u.places.value.length === 1 &&
  !hasAny(u, ['sum', 'mean', 'all']) &&
  u.places.value.every(({ name }) => issuerOf(name)?.area?.level !== 'province');

const ONE = /它(?!们)|[这那该]家|该[市县区省]/u;

/** 它申请多少, 固原多少 after a ranking that asked back: nothing is ranked. */
export const isAboutNobody = (
  u: Understanding,
  { intent, places, ranked, readings }: Memory,
): boolean =>
  intent === 'rank' &&
  ((ONE.test(u.question.text) && places.length === 0 && ranked.length === 0) ||
    (readings && u.places.value.length > 0));

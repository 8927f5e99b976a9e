/** A question in, the applicants it names by whom it leaves out: everybody but natural persons. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 除自然人外, 不算个人, 自然人以外: together what the form counts as 法人或其他组织. */
export const excluded: Recogniser = pattern(
  /(?:除(?:了|去|开)?|不算|不含|不包括|扣除|去掉|不是)(?:自然人|个人|公民)(?:之外|以外|外)?(?:的)?|(?:自然人|个人|公民)(?:之外|以外)(?:的)?/gu,
  () => ({ kind: 'column', table: 'requests', id: 'organizations', weak: false }),
);

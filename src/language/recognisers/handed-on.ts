/** A question in, requests told by what was left of them out: 去年没弄完转过来的, 没办完拖到明年的. */
import type { Meaning, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const BEFORE = '(?:去年|上一?年度?|头年|往年|前一年|头一年|以前)';
const AFTER = '(?:下一?年度?|明年|来年|次年|第二年|转年|翌年)';
const UNDONE =
  '(?:没|没有|未|没能|未能|来不及)(?:办理|办|处理|弄|做|搞|答复|回复)(?:完毕?|结|好|掉|了)?';
const MOVED = '(?:结转|转|留|拖|带|推|移|滚|挪|接|剩|攒|积压)';

const row = (id: string): Meaning => ({ kind: 'row', table: 'requests', id, weak: false });

/** 去年没弄完转过来的, 上年遗留下来的 */
const cameOver = pattern(
  new RegExp(
    `${BEFORE}(?:的)?(?:${UNDONE}|剩下?|遗留|积压|余下)(?:的)?(?:[，,]?(?:然后|再|又)?${MOVED}(?:过|下|进)?(?:到(?:今年|本年度?|这年)|来)?)?(?:的|继续办理?|接着办)*`,
    'gu',
  ),
  () => row('carried_in'),
);

/** 没办完拖到明年的, 跨到下一年接着办的 */
const goesOver = pattern(
  new RegExp(
    `(?:${UNDONE}(?:的)?[，,]?)?(?:要|得|会|就|又|只能|再)?(?:${MOVED}|跨|顺延|延|推迟)(?:到|至|入|给|进)?(?:了)?${AFTER}(?:去)?(?:的|再|才|继续|接着|办理?|处理|办结)*`,
    'gu',
  ),
  () => row('carried_out'),
);

/** 没答复完的, 没弄完: what is left at the end of the year; 没有答复的 is no row. */
const left = pattern(
  /(?:没|没有|未|没能|未能)(?:答复|回复|弄|搞|做|整)(?:完|结|好)(?:的|了的)?(?!.{0,3}(?:[转留拖带]|结转))/gu,
  () => row('carried_out'),
);

/** All of them, in one list. */
export const handedOn: readonly Recogniser[] = [cameOver, goesOver, left];

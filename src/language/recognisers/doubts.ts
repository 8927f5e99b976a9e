/** A question in, denials that only ask whether there is any out: 没有不予公开的情况吧, 不是没有诉讼吗. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 没被纠正的 names what is left and is no such denial. */
export const doubts: Recogniser = pattern(
  /(?:难道|莫非|该)?(?:不是|并非|并不是|不会是?|可不是)?(?:就|都|真的?|一直|从来)?(?:没有|没)(?!被|得到|获)(?:收到|发生|出现|产生|任何|过|一件)*(?=[^，。？?！!没]{2,12}(?:吧|吗|么|嘛)[？?。]?$)/gu,
  () => ({ kind: 'cue', cue: 'number' }),
);

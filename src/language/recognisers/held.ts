/** A question in, what it asks of the reports that are held out: 有2021年的吗, 一共几份, 还差哪几个市的. */
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 有2021年的吗, 2025年有谁, 哪些报告是2023年的: what is held. */
const heldOf = pattern(
  /^(?:那|你|你们|库里|这里)?有(?=20\d\d年?(?:度)?的?(?:报告|年报)?(?:的)?[吗没么不])|(?<=^(?:那|那么)?20\d\d年?(?:度)?(?:的)?(?:报告|年报)?(?:都)?)有(?:谁|哪些|哪几[家个]|几家|什么)(?:的)?(?:报告|年报)?(?=[？?。]?$)/gu,
  () => ({ kind: 'cue', cue: 'reports' }),
);

/** 2020年的报告一共几份 */
const howManyReports = pattern(
  /(?:报告|年报)(?:一共|总共|共|共有|有|收录了|收了)*(?:几|多少)份/gu,
  () => ({ kind: 'cue', cue: 'reports' }),
);

/** 库里收了几份年报, 存着多少份报告 */
const howManyHeld = pattern(
  /(?:收录?|存|录|藏|囤|攒|装|放|入库|收集|拥有|有)(?:进来|进|着|了)?(?:一共|总共)?(?:多少|几)(?:[份个篇本家]|个?(?:地方|单位|机关|市|县|区|省))的?(?:政府信息公开)?(?:工作)?(?:年度?报告?|报告)(?!.{0,6}(?:提|讲|说|写|没|有|里|中))/gu,
  () => ({ kind: 'cue', cue: 'reports' }),
);

/** 有没有哪个报告提区块链: said by one character. */
const says = pattern(
  /(?<=(?:报告|年报)(?:里面?|中|上)?(?:有|都|也|曾)?)(?:提|讲|说|写)(?![到及过了没得的起供出交示高升明]|一下)(?=\p{Script=Han}{2})/gu,
  () => ({ kind: 'cue', cue: 'mention' }),
);

/** 还差哪几个市的年报 */
const lacking = pattern(/(?:还|尚)差(?=哪|谁)/gu, () => ({ kind: 'cue', cue: 'lacking' }));

/** All of them, in one list. */
export const held: readonly Recogniser[] = [heldOf, howManyReports, howManyHeld, says, lacking];

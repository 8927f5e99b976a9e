/** A sentence in, numbers of some of the requests out: no cell counts them, yet they are no more than all. */
import type { Sentence } from './claims.ts';
import { clauseOf, isLimited, type Whose } from './limits.ts';
import { matterAt } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { ALL, DULY, FINISH } from './verbs.ts';

const UNITS = new Set(['件', '件次', '份', '宗', '条']);
const WAYS =
  '(?:互联)?网络?|网上|线上|在线|(?:政府|门户)?网站|平台|信函|信件|来函|书信|邮寄|邮政|当面|现场|窗口|传真|电子邮件|邮箱|线下|书面|互联网';
const REQUESTS = '(?:(?:政府)?(?:信息)?公开)?(?:的)?(?:申请|申请件)';

/** 通过网络提出 58 件, 信函申请 19 件, 申请人主动撤回 3 件. */
const LABEL = new RegExp(
  `^(?:其中|经|通过|以|采用|采取|从|由)*(?:(?:${WAYS})(?:和|及|或)?)+(?:方式|渠道|平台|途径|形式)?(?:收到|受理|接收|接到|提出|提交|递交|寄送)?(?:的)?(?:${REQUESTS})?(?:的)?(?:有|为|共)?$|^(?:其中|由)*(?:申请人|经沟通|(?:经|在)?补正后|补正后申请人)(?:主动|自行|自愿)?(?:撤回|撤销)(?:申请)?(?:的)?(?:有)?$`,
);
/** 其余 210 件均已办结. */
const REST = /^(?:其余|剩余|余下|其它|其他)(?:的)?$/;
const FINISHED = new RegExp(`^(?:申请)?(?:已经?|${ALL}|${DULY})*(?:${FINISH})`);

/** Every such number of a sentence that speaks of requests. */
export const boundedIn = (sentence: Sentence, whose: Whose): readonly Quantity[] =>
  sentence.quantities.filter((quantity) => {
    const { label, after, unit, approximate } = quantity;
    if (approximate || !UNITS.has(unit)) return false;
    if (!LABEL.test(label) && !(REST.test(label) && FINISHED.test(after))) return false;
    const alone = !/申请/.test(label) && unit !== '件';
    if (alone || matterAt(sentence, quantity.labelStart) !== 'requests') return false;
    return !isLimited(clauseOf(sentence, quantity), label, whose);
  });

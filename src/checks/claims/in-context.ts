/** A label that says little by itself and the claims before it in, what the number is about out: 共计, 其他. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';
import { matterOf } from './nouns.ts';
import { HANDLED, HANDLED_NAME } from './request-flows.ts';
import { readingsOf } from './row-words.ts';
import type { Meaning } from './subject.ts';
import { DULY, FINISH } from './verbs.ts';

const SUM =
  /^(?:共计?|合计|总计|累计|两项合计|(?:共)?应(?=办|答|处))(?:办理?|处理|受理|答复)?(?:的)?(?:申请)?$/;
const REST = /^其[他它](?:组织|情形|情况|原因)?$/;
/** 收到申请 214 件，213 件已办结. */
const FINISHED_BEHIND = new RegExp(
  `^(?:申请)?(?:已经?|${DULY}|在(?:法定|规定)?(?:期限|时限|时间)内|按照?(?:法定|规定)(?:的)?(?:期限|时限|程序|要求)(?:和(?:时限|程序|要求))?|进行了?)*(?:${FINISH})$`,
);
/** Where these are told apart, 其他 is the last column. */
const APPLICANTS = ['商业企业申请', '法律服务机构申请'];
/** Where these are all told apart, 其他 is the row 其他处理 and no remainder. */
const REFUSALS = ['不予公开', '无法提供', '不予处理'];

/** 其中公开 71 件，不予公开 26 件: beside the other outcomes 公开 is 予以公开, and the partial ones with it where none are told. */
const OPENED = /^(?:其中|已|予|可以?|给予|决定)*公开(?:答复)?(?:的)?(?:有)?$/;
const OPEN: Meaning = { name: '予以公开', readings: [['requests.granted.total']] };
const OPEN_OR_PARTIAL: Meaning = {
  name: '予以公开及部分公开',
  readings: [...OPEN.readings, ['requests.granted.total', 'requests.partial.total']],
};

/** 518 件公开, too. */
const isOpened = ({ label, after }: Quantity): boolean =>
  OPENED.test(label) || (/^(?:其中|有)?$/.test(label) && OPENED.test(after));

/** Told beside it, so that it is an outcome of requests. */
const OTHERS = /(?:部分|不予|不)公开(?:的)?(?:有)?\d|件(?:部分|不予|不)公开/;
const PARTIAL = /部分公开(?:的)?(?:有)?\d|件部分公开/;

/** 新收 122 件，上年结转 5 件，共计 127 件; …，不予处理 2 件，其他 3 件. `before`: what was claimed, up to the number. */
export const meaningInContext = (
  sentence: Sentence,
  quantity: Quantity,
  before: readonly (Meaning | null)[],
): Meaning | null => {
  const { text, quantities } = sentence;
  const { label, after, labelStart } = quantity;
  const names = before.map((claim) => claim?.name ?? '');
  const lastTwo = names.slice(-2);
  const lastCount = names.findLast((_, place) => quantities[place]?.unit !== '％');
  if (
    SUM.test(label) &&
    lastTwo.some((name) => name.includes('本年新收')) &&
    lastTwo.includes('上年结转')
  )
    return {
      name: '本年新收与上年结转之和',
      readings: [['requests.new.total', 'requests.carried_in.total']],
    };
  if (
    /^(?:其中|全部|已)?$/.test(label) &&
    lastCount?.includes('本年新收') &&
    FINISHED_BEHIND.test(after)
  )
    return { name: HANDLED_NAME, readings: HANDLED };
  if (isOpened(quantity) && OTHERS.test(text) && matterOf(sentence, labelStart) === 'requests')
    return PARTIAL.test(text) ? OPEN : OPEN_OR_PARTIAL;
  if (REST.test(label) && before.at(-1)?.readings[0][0]?.startsWith('requests.other.no'))
    return { name: '其他处理（其他）', readings: [['requests.other.misc.total']] };
  if (REST.test(label) && APPLICANTS.every((name) => names.includes(name)))
    return { name: '其他申请人申请', readings: readingsOf('other') };
  if (REST.test(label) && names.at(-1) !== '' && REFUSALS.every((name) => names.includes(name)))
    return { name: '其他处理', readings: [['requests.other.total']] };
  return null;
};

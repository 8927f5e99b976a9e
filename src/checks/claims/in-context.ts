/** A label that says little by itself and the claims before it in, what the number is about out: 共计, 其他. */
import type { Quantity } from './quantity.ts';
import { HANDLED, HANDLED_NAME } from './request-subjects.ts';
import { readingsOf } from './row-words.ts';
import type { Meaning } from './subject.ts';
import { DULY, FINISH } from './verbs.ts';

const SUM =
  /^(?:共计?|合计|总计|累计|两项合计|(?:共)?应(?=办|答|处))(?:办理?|处理|受理|答复)?(?:的)?(?:申请)?$/;
const REST = /^其[他它](?:情形|情况)?$/;
/** 收到申请 214 件，213 件已办结. */
const FINISHED_BEHIND = new RegExp(`^(?:申请)?(?:已经?|${DULY})*(?:${FINISH})(?:$)`);
/** Where these are told apart, 其他 is the last column. */
const APPLICANTS = ['商业企业申请', '法律服务机构申请'];
/** Where these are all told apart, 其他 is the row 其他处理 and no remainder. */
const REFUSALS = ['不予公开', '无法提供', '不予处理'];

/** 新收 122 件，上年结转 5 件，共计 127 件; …，不予处理 2 件，其他 3 件. `before`: what was claimed, up to the number. */
export const meaningInContext = (
  { label, after }: Quantity,
  before: readonly (Meaning | null)[],
): Meaning | null => {
  const names = before.map((claim) => claim?.name ?? '');
  const lastTwo = names.slice(-2);
  if (SUM.test(label) && lastTwo[0]?.includes('本年新收') && lastTwo[1] === '上年结转')
    return {
      name: '本年新收与上年结转之和',
      readings: [['requests.new.total', 'requests.carried_in.total']],
    };
  if (
    /^(?:其中|全部|已)?$/.test(label) &&
    names.at(-1)?.includes('本年新收') &&
    FINISHED_BEHIND.test(after)
  )
    return { name: HANDLED_NAME, readings: HANDLED };
  if (REST.test(label) && APPLICANTS.every((name) => names.includes(name)))
    return { name: '其他申请人申请', readings: readingsOf('other') };
  if (REST.test(label) && names.at(-1) !== '' && REFUSALS.every((name) => names.includes(name)))
    return { name: '其他处理', readings: [['requests.other.total']] };
  return null;
};

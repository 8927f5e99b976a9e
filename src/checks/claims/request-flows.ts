/** What came in, was finished and went on to the next year, as sentences name it. */
import type { Subject } from './subject.ts';
import { FINISH } from './verbs.ts';

/** The cell of a row under 总计. */
export const total = (stage: string): string => `requests.${stage}.total`;

const NEXT_YEAR = String.raw`(?:(?:结转|转结|顺延|延续|接转|延|转|留|移)(?:至|到|入|待)?(?:(?:下|次|20\d\d)(?:一)?(?:年度?|个年度)|明年度?|来年)|跨年度?(?:结转)?)(?:继续)?(?:办理|答复|处理)?`;
const UNDER_WAY = String.raw`转出|(?:期末|年末|年底)(?:结存|结转|在办)|(?:因跨年度?)?(?:尚|仍|还)?(?:未到|在)(?:法定)?(?:答复|办理)(?:期限|时限)(?:内)?|(?:正在|尚在|仍在)(?:依法|抓紧|按程序|按规定)*办理(?:中)?|(?<!逾期|超期|到期|限内|上年|去年)(?:尚|仍|还)?未(?:办结|办复|办理完毕|答复|结)(?!案)|待办(?:理)?|待答复|(?<!正)在办`;
const END = String.raw`(?:办理)?(?:的)?(?:(?:政府)?信息公开)?(?:申请)?(?:数量?|件|案件|总数)?(?:为|有|共|共计)?`;

const tail = (words: string): RegExp => new RegExp(`(?:${words})${END}$`);

export const stages: readonly Subject[] = [
  {
    name: '上年结转',
    matter: 'requests',
    readings: [[total('carried_in')]],
    label: tail(
      String.raw`(?:上一?年度?|去年|往年|20\d\d年度?)(?:度)?(?:未办结|结转|转结|转来|转入|顺延|延续|遗留|结存)(?:(?:的)?(?:至|到|转入)?本年度?(?:继续)?(?:办理)?)?|(?:结转|顺延|结)自?上一?年度?`,
    ),
    after:
      /^(?:为|系|属|是|由)?(?:上一?年度?|去年)(?:度)?(?:结转|转结|转入|顺延|遗留)(?:的)?(?:申请)?$/,
  },
  {
    name: '本年新收',
    matter: 'requests',
    readings: [[total('new')]],
    label:
      /^(?:(?:其中|本年度?|当年|全年|今年|年内|20\d\d年度?)*|.*信息公开申请)新(?:收|接收?|受理|增|登记|提出|提交|(?=申请))(?:到)?(?:政府信息公开)?(?:申请)?(?:数量?|件)?(?:为|共)?$/,
  },
  {
    name: '结转下年度继续办理',
    matter: 'requests',
    readings: [[total('carried_out')]],
    label: tail(`${NEXT_YEAR}|${UNDER_WAY}`),
    after: new RegExp(
      `^(?:政府信息公开)?(?:申请)?(?:按规定|依法|需|因故)?(?:${NEXT_YEAR}|${UNDER_WAY})`,
    ),
  },
];

/** 办结 213 件，结转 1 件: to the next year, or from the last. */
export const carried: Subject = {
  name: '结转下年度继续办理',
  matter: 'requests',
  readings: [[total('carried_out')], [total('carried_in')]],
  label:
    /^(?:其中|另|另有|尚有|扣除|除)?(?:尚|仍)?(?:未办结)?(?:依法|依规|按规定|按程序)?结转(?:的)?(?:政府信息公开)?(?:申请)?(?:总数|总量|数量?|量|件数)?(?:为|共)?$/,
  after: /^(?:申请)?因[^，。；]{2,10}结转$/,
};

/** Name of claims about what was finished. */
export const HANDLED_NAME = '本年度办理结果总计';

export const HANDLED: Subject['readings'] = [
  [total('handled')],
  [total('handled'), `-${total('carried_in')}`],
];

const ADVERBS =
  '(?:已经?|实际|完成|均|全部|共|共计|累计|按时|按期|及时|依法|依规|当年度?|年内|本年度?|全年|其中|合计)*';

export const handled: readonly Subject[] = [
  {
    name: HANDLED_NAME,
    matter: 'requests',
    readings: [...HANDLED, [total('new')], [total('new'), total('carried_in')]],
    label: new RegExp(`^${ADVERBS}(?:办理|处理|受理答复|办理答复)$`),
  },
  {
    name: HANDLED_NAME,
    matter: 'requests',
    readings: HANDLED,
    label: new RegExp(
      `^${ADVERBS}(?:${FINISH}|办件|已办|办理结果总计)(?:申请人)?(?:的)?(?:申请)?(?:数|量|数量|总量|件数)?(?:为|共)?$`,
    ),
    after:
      /^(?:政府信息公开)?申请(?:已经?|均|全部|按时|依法)*(?:办结|办理完毕|答复完毕|办复)$|^(?:已)?办结(?:的)?(?:政府信息公开)?申请[里中]?$/,
    lead: /^(?:其中|全部|本年度?|全年|在)?$/,
  },
];

/** 应办理申请 214 件: what was open in the year. */
export const due: Subject = {
  name: '应办理的政府信息公开申请',
  matter: 'requests',
  readings: [[total('new'), total('carried_in')], [total('new')], [total('handled')]],
  label: new RegExp(`^${ADVERBS}(?:应|需|须)(?:当)?(?:办理?|答复|处理)${END}$`),
};

/** What “收到政府信息公开申请 N 件” may mean, by its verb. */
export const RECEIVED: Subject['readings'] = [[total('new')], [total('new'), total('carried_in')]];
export const DEALT_WITH: Subject['readings'] = [...RECEIVED, ...HANDLED];

/** The rows and columns of table three as sentences name them. */
import { APPLICANTS, ORGANIZATIONS } from '../../vocabulary/applicants.ts';
import { STAGES } from '../../vocabulary/metrics.ts';
import type { Subject } from './subject.ts';

const total = (stage: string): string => `requests.${stage}.total`;

const NEXT_YEAR = String.raw`(?:结转|转结|顺延|延续|转|留)(?:至|到|入)?(?:下|次|20\d\d)(?:一)?(?:年度?|个年度)(?:继续)?(?:办理|答复|处理)?`;
const END = String.raw`(?:办理)?(?:的)?(?:(?:政府)?信息公开)?(?:申请)?(?:数量?|件|案件|总数)?(?:为|有|共|共计)?`;

const tail = (words: string): RegExp => new RegExp(`(?:${words})${END}$`);

const stages: readonly Subject[] = [
  {
    name: '上年结转',
    matter: 'requests',
    readings: [[total('carried_in')]],
    label: tail(
      String.raw`(?:上一?年度?|去年|往年|20\d\d年度?)(?:度)?(?:结转|转结|转来|转入|遗留|结存)|结转上一?年度?`,
    ),
  },
  {
    name: '本年新收',
    matter: 'requests',
    readings: [[total('new')]],
    label:
      /^(?:(?:其中|本年度?|当年|全年|今年|年内|20\d\d年度?)*|.*信息公开申请)新(?:收|接收?|受理|增)(?:到)?(?:政府信息公开)?(?:申请)?(?:数量?|件)?(?:为|共)?$/,
  },
  {
    name: '结转下年度继续办理',
    matter: 'requests',
    readings: [[total('carried_out')]],
    label: tail(`${NEXT_YEAR}|(?:正在|尚在|仍在)办理(?:中)?`),
    after: new RegExp(`^(?:政府信息公开)?(?:申请)?(?:按规定|依法|需)?${NEXT_YEAR}`),
  },
];

/** 办结 213 件，结转 1 件: to the next year, or from the last. */
const carried: Subject = {
  name: '结转下年度继续办理',
  matter: 'requests',
  readings: [[total('carried_out')], [total('carried_in')]],
  label: /^(?:其中|另|另有|尚有)?结转(?:的)?(?:申请)?(?:为|共)?$/,
};

/** Name of claims about what was finished. */
export const HANDLED_NAME = '本年度办理结果总计';

const HANDLED: Subject['readings'] = [
  [total('handled')],
  [total('handled'), `-${total('carried_in')}`],
];

const ADVERBS =
  '(?:已经?|实际|完成|均|全部|共|共计|累计|按时|按期|及时|依法|依规|当年|年内|本年度?|全年|其中|合计)*';

const handled: readonly Subject[] = [
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
      `^${ADVERBS}(?:办结|答复|办理完毕|办理完结|答复办结|办结答复|办理结果总计)(?:数|量|数量|总量|件数)?(?:为|共)?$`,
    ),
  },
];

const applicant = (id: string, words: string): Subject => ({
  name: `${id === ORGANIZATIONS.id ? ORGANIZATIONS.name : (APPLICANTS.find((each) => each.id === id)?.name ?? id)}申请`,
  matter: 'requests',
  readings: [
    [`requests.new.${id}`],
    [`requests.new.${id}`, `requests.carried_in.${id}`],
    [`requests.handled.${id}`],
  ],
  label: new RegExp(
    `^(?:其中|来自|由|申请人(?:身份)?(?:为|是)|申请主体(?:为|是)|[^，。、]{2,8}等)*(?:${words})(?:提出|提交)?(?:的)?(?:政府信息公开)?(?:申请)?(?:件|数|数量)?(?:为|有|共)?$`,
  ),
  after: new RegExp(
    `^(?:为|是|系|由)?(?:${words})(?:提出|提交)?(?:的)?(?:政府信息公开)?(?:申请)?$`,
  ),
});

const applicants: readonly Subject[] = [
  applicant('natural', '自然人|公民个人'),
  applicant('organizations', '法人(?:或者?|和|及|、)?其他(?:社会)?组织'),
  applicant('business', '商业企业'),
  applicant('research', '科研机构'),
  applicant('nonprofit', '社会公益组织'),
  applicant('legal', '法律服务机构'),
];

const OUTCOMES: readonly (readonly [readonly string[], string])[] = [
  [['granted', 'partial'], '(?:予以公开|全部公开|同意公开)(?:及|和|与|或|、|以及)部分公开'],
  [['granted'], '(?:予以公开|同意公开|全部公开)'],
  [['partial'], '部分公开'],
  [['denied'], '不予公开'],
  [['unavailable'], '无法提供'],
  [['rejected'], '不予处理'],
  [['other'], '(?:作|做|作出)?其他处理'],
];

const nameOf = (stage: string): string => STAGES.find(({ id }) => id === stage)?.name ?? stage;

/** What may stand before the name of an outcome: 其中, 依法, 政府信息公开申请, 因不掌握等原因. */
const BEFORE_OUTCOME =
  '^(?:其中|依法|依规|决定|作出|答复|告知|共|全年|本年度|本机关|(?:对)?(?:政府)?信息公开申请)*(?:因[^，。]{1,16}?|[^，。、]{2,16}?等(?:原因|情形)?)?';

const outcomes: readonly Subject[] = OUTCOMES.map(([ids, words]) => ({
  name: ids.map(nameOf).join('及'),
  matter: 'requests',
  readings: [ids.map(total)],
  label: new RegExp(
    `${BEFORE_OUTCOME}${words}(?:答复|决定)?(?:的)?(?:政府信息公开)?(?:申请)?(?:情形|数量|数|件)?(?:为|有|共)?$`,
  ),
}));

const reasons: readonly Subject[] = STAGES.filter(({ id }) =>
  /^(?:denied|unavailable|rejected)\./.test(id),
).map(({ id, name }) => ({
  name: nameOf(id.split('.', 1).join('')) + `（${name}）`,
  matter: 'requests' as const,
  readings: [[total(id)]] as const,
  label: new RegExp(
    `^(?:其中|因|属|属于)*${name.replace(/[“”]/g, '')}(?:的)?(?:申请)?(?:为|有|共)?$`,
  ),
}));

/** In the order in which they are tried. */
export const REQUEST_SUBJECTS: readonly Subject[] = [
  ...stages,
  carried,
  ...outcomes,
  ...reasons,
  ...applicants,
  ...handled,
];

/** What “收到政府信息公开申请 N 件” may mean, by its verb. */
export const RECEIVED: Subject['readings'] = [[total('new')], [total('new'), total('carried_in')]];
export const DEALT_WITH: Subject['readings'] = [...RECEIVED, ...HANDLED];
export const FINISHED: Subject['readings'] = HANDLED;

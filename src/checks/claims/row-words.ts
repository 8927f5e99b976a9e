/** The rows and columns of the forms by the words that alone name them, whatever stands around. */
import { APPLICANTS, ORGANIZATIONS } from '../../vocabulary/applicants.ts';
import { metricOf, STAGES } from '../../vocabulary/metrics.ts';
import type { Meaning, Reading } from './subject.ts';

export interface RowWords extends Meaning {
  /** The words before the number, all of them. */
  readonly label: RegExp;
  /** The words behind it, where next to nothing stands before. */
  readonly after: RegExp;
  /** What names the group the row belongs to, null for what is no row of a group. */
  readonly group: RegExp | null;
}

/** What leads to a name and says nothing of it. */
const BEFORE =
  '(?:(?:\\d\\.|[一二三四五六七八]是|(?:已?办结|答复)(?:的)?(?:政府信息公开)?(?:申请)?(?:件)?中|按(?:申请人|办理结果|结果)分|其中|(?:不予公开|无法提供|不予处理)(?:的)?(?=主要|情形|原因|理由|类型|包括)|情形|类型|原因|理由|主要|办理结果|处理结果|答复类型|包含|含|另外?|还有|有|共|全年|依法|依规|对|将|因为?|由于|由|以|按照|属于?|系|为|是|涉及|涉|来自|来源于|经(?:检索|查询?|审查)|告知|作出|做出|答复|决定|申请人|申请主体|申请者|包括|中|政府信息公开)*)';
/** What follows a name and says nothing of it. */
const AFTER =
  '(?:(?:为由|等(?:原因|情形)|的|(?:政府)?信息(?:公开)?|提出|提交|提起|共|类|告知书|答复书?|决定书?|申请|件|案件|情形|情况|事项|范围|原因|件数|数量|总数|数|量|被|已|均|仅|为|有|共计|达到?|合计)*)';

/** 对 7 件信访类申请告知其通过相应渠道提出. */
const TURNED_AWAY = '(?:告知|引导|建议)[^，。；\\d]*';

const row = (name: string, words: string, readings: Meaning['readings'], said = ''): RowWords => {
  const deed = said === '' ? '' : `(?:${said}|不再处理)?`;
  return {
    name,
    readings,
    label: new RegExp(`^${BEFORE}(?:${words})${AFTER}(?:而|，)?${deed}${AFTER}$`),
    after: new RegExp(
      `^(?:(?:政府信息公开)?申请)?${BEFORE}(?:${words})${AFTER}(?:(?:而|，)?(?:依法)?${deed}${AFTER}|${TURNED_AWAY})$`,
    ),
    group: said === '' ? null : new RegExp(said),
  };
};

const KNOWN = '(?:相关|该|所申请|申请)?(?:的)?(?:政府)?(?:信息)?';

/** Rows of table three under a group, in the words of the form and in those reports use for them. */
const REASONS: readonly (readonly [id: string, words: string])[] = [
  ['denied.state_secret', '国家秘密'],
  ['denied.law_forbidden', '(?:其[他它])?法律、?(?:和|及)?(?:行政)?法规禁止公开'],
  ['denied.safety_stability', '(?:危及)?“?三安全一稳定”?|危及国家安全公共安全经济安全社会稳定'],
  ['denied.third_party', '(?:保护)?(?:商业秘密(?:(?:和|或)?个人隐私)?等?)?第三方(?:合法)?权益'],
  ['denied.internal_affairs', '(?:三类)?内部(?:管理)?事务信息|三类内部事务|内部事务'],
  ['denied.process', '(?:四类)?过程性信息'],
  ['denied.enforcement_file', '(?:行政)?执法案卷'],
  ['denied.admin_query', '(?:[^，。；]{2,14}等)?行政查询事项'],
  [
    'unavailable.not_held',
    `(?:信息不存在或)?(?:不属于)?(?:本(?:行政)?机关|我[局委厅办县市区])?(?:不|未|没有)掌握${KNOWN}|不属于本(?:行政)?机关掌握${KNOWN}|(?:政府)?信息不存在(?:或本机关不掌握)?|不存在相关(?:政府)?信息`,
  ],
  [
    'unavailable.needs_creation',
    '没有现成(?:政府)?信息(?:，?需要?另行制作)?|(?:需要?)?(?:加工分析)?另行制作|需要?加工分析',
  ],
  [
    'unavailable.unclear',
    '(?:申请)?(?:内容)?(?:不明确)?经?补正后?(?:的)?(?:申请)?(?:内容)?(?:仍|仍然|还)不明确|申请内容不明确',
  ],
  [
    'rejected.petition',
    '(?:以政府信息公开申请形式进行)?信访、?举报、?投诉(?:类)?|信访(?:投诉举报|举报投诉)(?:类)?|信访投诉(?:类)?|信访类',
  ],
  ['rejected.repeat', '(?:同一申请人)?重复申请'],
  ['rejected.publication', '(?:要求提供|申请)?公开出版物'],
  ['rejected.excessive', '(?:无正当理由)?大量反复申请'],
  ['rejected.reissue', '(?:要求)?(?:行政机关)?确认或者?重新出具(?:已获取信息)?'],
  [
    'other.no_correction',
    '(?:无正当理由)?(?:逾期(?:不|未)|未按期|未在(?:规定)?(?:期限|时限)内)补正(?:、?行政机关不再处理其政府信息公开申请)?|视为(?:其|申请人)?(?:自动|主动)?放弃(?:申请)?',
  ],
  ['other.unpaid', '逾期未(?:按收费通知(?:要求)?)?(?:缴费|缴纳费用)'],
];

/** What is told of a row by the group it belongs to: 因属于国家秘密不予公开. */
const TOLD: Readonly<Record<string, string>> = {
  denied: '(?:依法)?(?:不予公开|未予公开)',
  unavailable: '(?:依法)?(?:无法提供|不能提供|未予提供)',
  rejected: '(?:依法)?(?:不予处理|不予重复处理|不作为政府信息公开申请处理)',
  other: '(?:作|做)?其他处理',
};

const nameOf = (id: string): string => metricOf(`requests.${id}.total`)?.name ?? id;

const reasons = REASONS.map(([id, words]) =>
  row(nameOf(id), words, [[`requests.${id}.total`]], TOLD[id.split('.')[0] ?? '']),
);

const backwards = REASONS.map(([id, words]): RowWords => {
  const group = TOLD[id.split('.')[0] ?? ''] ?? '';
  return row(nameOf(id), `${group}(?:的)?(?:${words})`, [[`requests.${id}.total`]], group);
});

const OUTCOMES: readonly (readonly [readonly string[], string])[] = [
  [
    ['granted', 'partial'],
    '(?:予以公开|准予公开|全部公开|同意公开|公开)(?:及|和|与|或|以及)(?:同意)?部分公开',
  ],
  [['granted'], '予以公开|准予公开|同意公开|全部公开|决定公开|可以?公开|(?<=决定)公开'],
  [['partial'], '(?:同意|准予|可以?)?部分公开'],
  [['denied'], '不予公开|不同意公开|不公开'],
  [['unavailable'], '无法提供(?:政府信息)?'],
  [['rejected'], '不予处理'],
];

const outcomes = OUTCOMES.map(([ids, words]) =>
  row(ids.map((id) => STAGES.find((stage) => stage.id === id)?.name ?? id).join('及'), words, [
    ids.map((id) => `requests.${id}.total`),
  ]),
);

/** What an applicant counted in table three may be counted of. */
export const readingsOf = (id: string): readonly [Reading, ...Reading[]] => [
  [`requests.new.${id}`],
  [`requests.new.${id}`, `requests.carried_in.${id}`],
  [`requests.handled.${id}`],
];

const WHO: readonly (readonly [id: string, words: string])[] = [
  ['natural', '自然人|公民个人|个人|公民'],
  ['organizations', '法人(?:或者?|和|及|以及|与|、)?其他(?:社会)?组织|非自然人|单位'],
  ['business', '商业企业|企业'],
  ['research', '科研机构|科研院所'],
  ['nonprofit', '(?:社会)?公益组织'],
  ['legal', '(?:律师事务所等)?法律服务机构|律师事务所|律所'],
];

const RECEIVED =
  '(?:(?:全[省市县区州]|我[省市县区局委厅])?(?:共|全年|累计)*(?:收到|受理|接收)(?:到)?)?';

const applicants = WHO.map(([id, words]) => {
  const known = id === ORGANIZATIONS.id ? ORGANIZATIONS : APPLICANTS.find((each) => each.id === id);
  return row(`${known?.name ?? id}申请`, `${RECEIVED}(?:来自)?(?:${words})`, readingsOf(id));
});

/** In the order in which they are tried. */
export const ROWS: readonly RowWords[] = [...backwards, ...reasons, ...outcomes, ...applicants];

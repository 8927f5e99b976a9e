/** The blocks of table four as sentences name them. */
import type { Subject } from './subject.ts';

const LITIGATION: Subject['readings'] = [
  ['litigation.direct.total', 'litigation.after_review.total'],
];
const CASES = String.raw`(?:的)?(?:政府信息公开)?(?:立案|答复)?(?:案件|案|申请|事项)?(?:数|数量|总数|量)?(?:为|有|共计?|总计|合计|共?发生)?`;

/** 发生 2 起行政复议: what may stand before the number where the words behind it name the cases. */
const LEAD =
  /^(?:其中|全年|共|在)?$|(?:发生|产生|引发|引起|导致|出现|提起|收到|涉及|有|共|计)(?:了|的)?$/;
const behind = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:因|由|涉及|关于)?(?:政府)?(?:信息公开|政务公开|依申请公开)(?:工作|申请)?(?:引发|引起|产生|提起)?(?:的)?)?(?:行政)?(?:${words})(?:案件|申请|案)?中?$`,
  );

/** Words by which cases still pending may be left out of the count. */
const CLOSED = '(?:办理|办结|审|答复|应对|处理|结案)';

/** In the order in which they are tried. */
export const APPEAL_SUBJECTS: readonly Subject[] = [
  {
    name: '行政复议、行政诉讼',
    matter: 'appeals',
    readings: [['review.total', ...LITIGATION[0]]],
    label: new RegExp(`(?<!经)复议(?:和|及|、|与|、行政|/)?(?:提起|被提起)?(?:行政)?诉讼${CASES}$`),
  },
  {
    name: '未经复议直接起诉',
    matter: 'appeals',
    formal: true,
    readings: [['litigation.direct.total']],
    label: new RegExp(`(?:未经复议)?直接(?:提起|向法院提起)?(?:行政)?(?:起诉|诉讼)${CASES}$`),
  },
  {
    name: '复议后起诉',
    matter: 'appeals',
    formal: true,
    readings: [['litigation.after_review.total']],
    label: new RegExp(
      `(?:复议后|(?<!未)经复议后?)(?:再|又|再次)?(?:提起)?(?:行政)?(?:起诉|诉讼)${CASES}$`,
    ),
  },
  {
    name: '行政复议',
    matter: 'appeals',
    readings: [['review.total'], ['review.total', '-review.pending']],
    label: new RegExp(`${CLOSED}.*复议${CASES}$`),
  },
  {
    name: '行政复议',
    matter: 'appeals',
    readings: [['review.total']],
    label: new RegExp(`(?<!未经)复议${CASES}$`),
    lead: LEAD,
    after: behind('复议'),
  },
  {
    name: '行政诉讼',
    matter: 'appeals',
    readings: [
      ...LITIGATION,
      [
        'litigation.direct.total',
        'litigation.after_review.total',
        '-litigation.direct.pending',
        '-litigation.after_review.pending',
      ],
    ],
    label: new RegExp(`${CLOSED}.*诉讼${CASES}$`),
  },
  {
    name: '行政诉讼',
    matter: 'appeals',
    readings: LITIGATION,
    label: new RegExp(`(?:诉讼|被起诉|被诉|涉诉|应诉)${CASES}$`),
    lead: LEAD,
    after: behind('诉讼|应诉'),
  },
];

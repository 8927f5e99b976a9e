/** Words by which a report denies what the tables may count (未收到申请, 无行政复议, 均已办结). */
import type { Context } from '../context.ts';
import type { Sentence } from './claims.ts';
import { matterAt } from './nouns.ts';
import { namesOf, RECEIVED_NAME } from './received.ts';
import { claimsOf } from './resolve.ts';
import { isFilling } from './words.ts';

export interface Denial {
  readonly pattern: RegExp;
  /** Words of the pattern's first group must be filling, or the denial is of something narrower. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly fits: (sentence: Sentence, match: RegExpMatchArray, context: Context) => boolean;
}

const OPENNESS = /信息公开|政务公开|依申请/;
/** Denied is only a bad end of a case, or blame for it. */
const NARROWER = /纠正|纠错|败诉|撤销|违法|追究|问责|变更|维持|举报|投诉/;

const ofAppeals = (sentence: Sentence, match: RegExpMatchArray): boolean => {
  const after =
    sentence.text.slice((match.index ?? 0) + match[0].length).split(/[，。；]/)[0] ?? '';
  return (
    OPENNESS.test(sentence.topic + (sentence.previous?.text ?? '') + sentence.text) &&
    !NARROWER.test(match[0] + after) &&
    !/上半年|季度/.test(sentence.text)
  );
};

/** Not 未收到政府信息公开申请方面的投诉. */
const ENDS = /^(?:件|事项|情况|案件|的?申请|的情况|的情形)?(?:[，。；、]|$)/;

const wholeYear = (sentence: Sentence, match: RegExpMatchArray, { report }: Context): boolean =>
  isFilling(match[1] ?? '', namesOf(report.issuer)) &&
  ENDS.test(sentence.text.slice((match.index ?? 0) + match[0].length)) &&
  !/上半年|季度|[1-9]月|1[01]月/.test(sentence.text.replace(/1月1日/g, ''));

/** All requests told in the sentence are said to be finished, with no word of time limits or of what was left. */
const allFinished = (sentence: Sentence, match: RegExpMatchArray, context: Context): boolean => {
  const place = sentence.start + (match.index ?? 0);
  return (
    matterAt(sentence, place) === 'requests' &&
    !/结转|转下|期限|时限|法定|按时|按期|到期|率|截至/.test(sentence.text) &&
    claimsOf([sentence], context.report).some(
      ({ quantity, name }) => quantity.end <= place && name === RECEIVED_NAME,
    )
  );
};

/** 办结 8 件，无结转: of the requests, and of those finished where no year is named. */
const ofRequests = (sentence: Sentence, match: RegExpMatchArray): boolean =>
  matterAt(sentence, sentence.start + (match.index ?? 0)) === 'requests' &&
  (/年/.test(match[0]) || /办结|答复|办理/.test(sentence.text.slice(0, match.index))) &&
  !/上半年|季度/.test(sentence.text);

const NO = '(?:未|没有|无|未曾|均未|均无|尚未)';
const BY_OPENNESS = String.raw`(?:发生|出现|收到|产生|有|存在|涉及)?(?:一起|1起|1件|任何)?(?:因|由于|涉及|关于)?(?:依申请|政府信息公开|政务公开|信息公开)?(?:工作|申请|答复|问题|事项)?(?:而)?(?:引起|引发|导致|产生|发生|出现|被申请|被提起|被|提起|申请|的){0,4}`;

/** 0 or 零 that is all of the number, and no 0 件: that is a figure of the text. */
const ZERO = String.raw`(?:为|是)(?:0|零)(?![\d.]|件|起|宗)`;
const NOUN_END = '(?:的)?(?:政府信息公开)?(?:申请|案件|件|事项|情况)?(?=[，。；、]|$)';

/** 行政复议、行政诉讼均为 0 件. */
const BOTH_NONE =
  '复议(?:案件)?[、和及与]?(?:行政)?诉讼(?:案件)?(?:数量?|件数)?(?:均|都)(?:为|是)(?:0|零)';

export const DENIALS: readonly Denial[] = [
  {
    pattern: new RegExp(
      `${NO}(?:收到|接到|受理|接收|发生|产生)(?:到|过)?([^，。；]{0,20}?)(?:信息公开(?:的)?申请|依申请公开|依申请)`,
    ),
    ids: ['requests.new.total'],
    name: '本年新收政府信息公开申请',
    fits: wholeYear,
  },
  {
    pattern:
      /(?:没有|无)((?:[^，。；]{0,30}?(?:提出|提交)(?:的)?)?)(?:(?:政府)?信息公开(?:的)?申请|依申请公开)/,
    ids: ['requests.new.total'],
    name: '本年新收政府信息公开申请',
    fits: wholeYear,
  },
  {
    pattern: new RegExp(
      `(?:^|[，。；：])([^，。；：]{0,24}?)(?:信息公开申请|依申请公开)(?:的)?(?:事项|件|受理)?(?:数量|数|量|件数)?${ZERO}`,
    ),
    ids: ['requests.new.total'],
    name: '本年新收政府信息公开申请',
    fits: wholeYear,
  },
  {
    pattern: new RegExp(
      `${NO}${BY_OPENNESS}(?:行政)?复议|${BOTH_NONE}|复议(?:案件)?(?:数量?|件数)?${ZERO}|零复议`,
    ),
    ids: ['review.total'],
    name: '行政复议',
    fits: ofAppeals,
  },
  {
    pattern: new RegExp(
      `${NO}${BY_OPENNESS}(?:(?:行政)?复议(?:案件|申请)?(?:、|和|及|或|，也?无|，未)?(?:被)?(?:提起|发生)?(?:的)?)?(?:行政)?诉讼|${BOTH_NONE}|诉讼(?:案件)?(?:数量?|件数)?${ZERO}|零诉讼`,
    ),
    ids: ['litigation.direct.total', 'litigation.after_review.total'],
    name: '行政诉讼',
    fits: ofAppeals,
  },
  {
    pattern:
      /(?:均已|全部已?|已全部|均予以?)(?:及时|依法|依规|规范|按要求|按规定|按程序|予以)*(?:办结|答复|办理完毕|办理完结)/,
    ids: ['requests.carried_out.total'],
    name: '结转下年度继续办理',
    fits: allFinished,
  },
  {
    pattern: new RegExp(
      `(?:无|没有)(?:需要?)?(?:申请)?结转(?:至|到)?(?:下一?年度?|20\\d\\d年度?)?(?:继续)?(?:办理)?${NOUN_END}`,
    ),
    ids: ['requests.carried_out.total'],
    name: '结转下年度继续办理',
    fits: ofRequests,
  },
  {
    pattern: new RegExp(`(?:无|没有)(?:上一?年度?|去年)结转${NOUN_END}`),
    ids: ['requests.carried_in.total'],
    name: '上年结转',
    fits: ofRequests,
  },
];

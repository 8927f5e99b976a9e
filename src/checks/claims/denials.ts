/** Words by which a report denies what the tables may count (未收到申请, 无行政复议, 均已办结). */
import type { Context } from '../context.ts';
import type { Sentence } from './claims.ts';
import { allFinished, ofAppeals, ofRequests, wholeYear } from './denied.ts';
import { ALL, DEAL, DULY, FINISH, RECEIVE } from './verbs.ts';

export interface Denial {
  readonly pattern: RegExp;
  /** Words of the pattern's first group must be filling, or the denial is of something narrower. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly fits: (sentence: Sentence, match: RegExpMatchArray, context: Context) => boolean;
}

const NO = '(?:未|没有|无|未曾|均未|均无|尚未)';
const BY_OPENNESS = String.raw`(?:发生|出现|收到|产生|引发|引起|被提起|有|存在|涉及)?(?:[一1][件例起宗]|任何)?(?:因|由于|涉及|关于)?(?:依申请|政府信息公开|政务公开|信息公开)?(?:工作|申请|答复|问题|事项|方面|类|领域)?(?:而)?(?:引起|引发|导致|产生|发生|出现|被申请|被提起|被|提起|申请|的){0,4}`;

/** 0 or 零 that is all of the number, and no 0 件: that is a figure of the text. */
const ZERO = String.raw`(?:为|是)(?:0|零)(?![\d.]|件|起|宗)`;
const NOUN_END = '(?:的)?(?:政府信息公开)?(?:申请|案件|件|事项|情况)?(?=[，。；、]|$)';

/** 行政复议、行政诉讼均为 0 件. */
const BOTH_NONE =
  '复议(?:案件)?[、和及与]?(?:被)?(?:提起)?(?:行政)?诉讼(?:案件|情况)?(?:数量?|件数)?(?:均|都)(?:为|是)(?:0|零)';

/** 行政复议、行政诉讼均未发生: the denial behind what it denies. */
const NEVER = String.raw`(?:案件|申请|情况|情形|事项)*(?:数量)?(?:在)?(?:全年|本年度?)?(?:均|都|皆|也)?(?:未曾?|没有|无)(?:发生|出现|产生|收到|有)?(?=[，。；]|$)`;
const BOTH_NEVER = `复议(?:案件|申请)?[、和及与或]*(?:行政)?诉讼${NEVER}`;

export const DENIALS: readonly Denial[] = [
  {
    pattern: new RegExp(
      `${NO}(?:${RECEIVE}|${DEAL}|发生|产生|有)(?:到|过)?([^，。；]{0,20}?)(?:信息公开(?:的)?申请|依申请公开|依申请)`,
    ),
    ids: ['requests.new.total'],
    name: '本年新收政府信息公开申请',
    fits: wholeYear,
  },
  {
    pattern:
      /(?:没有|无)(?:人)?((?:[^，。；]{0,30}?(?:提出|提交)(?:的)?)?)(?:(?:政府)?信息公开(?:的)?申请|依申请公开)/,
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
      `(?:^|[，。；：])([^，。；：]{0,24}?)(?:信息公开申请|依申请公开)(?:${NEVER}|(?:为|实现)?零受理(?=[，。；]|$))`,
    ),
    ids: ['requests.new.total'],
    name: '本年新收政府信息公开申请',
    fits: wholeYear,
  },
  {
    pattern:
      /(?:^|[，。；：])([^，。；：]{0,24}?)(?:为|实现|是)?零(?:依申请公开|(?:政府)?信息公开)?申请(?=[，。；]|$)/,
    ids: ['requests.new.total'],
    name: '本年新收政府信息公开申请',
    fits: wholeYear,
  },
  {
    pattern: new RegExp(
      `${NO}${BY_OPENNESS}(?:行政)?复议|复议${NEVER}|${BOTH_NEVER}|${BOTH_NONE}|复议(?:案件)?(?:数量?|件数)?${ZERO}|零复议`,
    ),
    ids: ['review.total'],
    name: '行政复议',
    fits: ofAppeals,
  },
  {
    pattern: new RegExp(
      `${NO}${BY_OPENNESS}(?:(?:行政)?复议(?:案件|申请)?(?:、|和|及|或|，也?无|，未)?(?:被)?(?:提起|发生)?(?:的)?)?(?:行政)?诉讼|诉讼${NEVER}|${BOTH_NEVER}|${BOTH_NONE}|诉讼(?:案件)?(?:数量?|件数)?${ZERO}|零诉讼`,
    ),
    ids: ['litigation.direct.total', 'litigation.after_review.total'],
    name: '行政诉讼',
    fits: ofAppeals,
  },
  {
    pattern: new RegExp(`(?:${ALL})(?:已经?)?(?:${DULY})*(?:${FINISH})`),
    ids: ['requests.carried_out.total'],
    name: '结转下年度继续办理',
    fits: allFinished,
  },
  {
    pattern: new RegExp(
      `(?:无|没有)(?:尚|仍)?(?:未办结|在办)(?:的)?(?:申请|事项|件)?(?=[，。；、]|$)|(?:无|没有)(?:需要?)?(?:申请)?结转(?:至|到)?(?:下一?年度?|20\\d\\d年度?)?(?:继续)?(?:办理)?${NOUN_END}`,
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

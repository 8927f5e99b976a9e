/** A report's sentences in, the places where the report names its own maker out, with the maker named there. */
import type { Evidence } from '../../report/finding.ts';
import { type Area, type Issuer, issuerOf, issuersIn } from '../../vocabulary/places.ts';
import type { Sentence } from './claims.ts';
import { quoteOf } from './passage.ts';

export interface OwnName {
  readonly issuer: Issuer;
  /** Its words as the text has them. */
  readonly words: string;
  readonly sentence: Sentence;
  readonly evidence: Evidence;
  /** `self`: tells its own work; `site`: its website or account; `report`: its report; `author`: who wrote it; `contact`: whom to ask. */
  readonly kind: 'self' | 'site' | 'report' | 'author' | 'contact';
}

const WORK =
  '坚持|按照|根据|以习近平|深入|认真|严格|全面|紧紧围绕|紧扣|积极|高度重视|扎实|始终|持续|切实|深化|锚定|聚焦|立足|推进|不断|进一步|将|共|累计|主动公开|贯彻|政务公开|政府信息公开|加强|强化|健全|完善|规范|优化|围绕|落实|依托|通过|各级|全年|年内|本年度|收到|受理|办理|答复|未收取|没有收取|没有发出|未发出';

/** 2020年，某县坚持…: a sentence that begins by naming who did the work. */
const SELF = new RegExp(
  `^(?:（[一二三四五六七八九十]+）[^，。]{0,20}[，。])?(?:(20\\d\\d)年度?(?:以来)?，|[\\u4e00-\\u9fff]{1,6}，)?([\\u4e00-\\u9fff]{2,24}?)(?:20\\d\\d年度?)?(?:${WORK})`,
);
const SITE =
  /([\u4e00-\u9fff]{2,14}?)”?(?:门户|入口|官方)?(?:网站|(?<=政府)网(?![上下络民页格点]))/g;
const REPORT =
  /(?:公布|发布|编制|现将|对|关于)(?:了)?《?([\u4e00-\u9fff]{2,24}?)(?:20\d\d年度?)?政府信息公开(?:工作)?(?:年度|情况)?报告/;
const CONTACT =
  /(?:与|联系|向|致电|咨询|(?:单位|部门|机构|机关)：)([\u4e00-\u9fff]{2,30}?(?:办公室|办公厅|局|委|厅|科|处|中心))(?:联系|（|，|。|；|咨询|$)/;

/** 在某县委、县政府的坚强领导下, 按照某县委部署: whose work it is. */
const LED =
  /(?:在|按照|根据)([\u4e00-\u9fff]{2,12}?[省市县区州旗盟])(?:委|党工委|党委|人民政府|政府)[^，。；]{0,24}(?:(?:领导|指导|关心|支持)下|部署|要求|安排)/;

const AUTHOR =
  /由([\u4e00-\u9fff]{2,30}?(?:办公室|办公厅|政府|局|委|厅|中心))(?:负责|汇总|组织|统一|牵头)*(?:编制|编写|编撰)/;
/** An account of the government's: “某某发布”微信公众号. */
const ACCOUNT = /“([\u4e00-\u9fff]{2,8})(?:发布|政务)”/g;

/** Words that say another's work is told on purpose. */
const OTHERS_WORK =
  /[赴到向来][^，。]{0,20}学习|学习[^，。]{0,12}(?:经验|做法)|学习[考交先]|借鉴|考察|交流|调研|对口|帮扶|协作|对接|邀请|转载|转发|参加|承办/;

const spanned = (
  sentence: Sentence,
  issuer: Issuer | null | undefined,
  words: string,
  from: number,
  end: number,
  kind: OwnName['kind'],
): readonly OwnName[] => {
  if (!issuer) return [];
  const { passage, start } = sentence;
  const evidence = quoteOf(passage, start + from, start + end);
  return [{ issuer, words, sentence, evidence, kind }];
};

/** 全州 is the whole prefecture, not the county of that name, unless it is the report's own. */
const WHOLE_AREA = /^(?:全|本|我)[省市县区州旗盟镇乡]$/;

/** The end of the clause that a place stands in. */
const clauseEnd = (text: string, from: number): number => {
  const stop = text.slice(from).search(/[，。；]/);
  return stop < 0 ? text.length : from + stop;
};

const selfIn = (sentence: Sentence, near: Area): readonly OwnName[] => {
  const { text } = sentence;
  const match = SELF.exec(text);
  const words = match?.[2] ?? '';
  if (!match || !/[省市县区州旗盟局委厅办室]$|政府$/.test(words) || OTHERS_WORK.test(text))
    return [];
  if (WHOLE_AREA.test(words)) return [];
  const from = text.indexOf(words);
  return spanned(sentence, issuerOf(words, near), words, from, clauseEnd(text, from), 'self');
};

const sitesIn = (sentence: Sentence, near: Area): readonly OwnName[] =>
  !sentence.text.includes('网') || OTHERS_WORK.test(sentence.text)
    ? []
    : [...sentence.text.matchAll(SITE)].flatMap((match) => {
        const before = match[1] ?? '';
        const named = /[省市县区州旗盟]/.test(before) ? issuersIn(before, near).at(-1) : undefined;
        if (!named || named.end < before.length - 2 || WHOLE_AREA.test(named.words)) return [];
        const from = match.index + named.start;
        const end = clauseEnd(sentence.text, from);
        return spanned(sentence, named.issuer, named.words, from, end, 'site');
      });

const accountsIn = (sentence: Sentence, near: Area): readonly OwnName[] =>
  !/公众号|微博|抖音|新媒体|客户端|视频号/.test(sentence.text) || OTHERS_WORK.test(sentence.text)
    ? []
    : [...sentence.text.matchAll(ACCOUNT)].flatMap((match) => {
        const words = match[1] ?? '';
        const end = match.index + match[0].length;
        return spanned(sentence, issuerOf(words, near), words, match.index, end, 'site');
      });

const oneIn = (
  sentence: Sentence,
  near: Area,
  pattern: RegExp,
  kind: 'report' | 'author' | 'contact' | 'self',
): readonly OwnName[] => {
  const match = pattern.exec(sentence.text);
  const words = match?.[1];
  if (!match || words === undefined) return [];
  const from = match.index + match[0].indexOf(words);
  const issuer = issuerOf(words, near) ?? issuersIn(words, near)[0]?.issuer;
  return spanned(sentence, issuer, words, from, match.index + match[0].length, kind);
};

/** Reads where the report names itself: its work and website, its title in the opening, whom to ask. */
export const ownNamesIn = (sentence: Sentence, near: Area): readonly OwnName[] => {
  const { section } = sentence.passage;
  const contact =
    section === '' || section === '六' ? oneIn(sentence, near, CONTACT, 'contact') : [];
  const report = section === '' ? oneIn(sentence, near, REPORT, 'report') : [];
  const author = section === '' ? oneIn(sentence, near, AUTHOR, 'author') : [];
  const self = section === '' ? [] : selfIn(sentence, near);
  const led = section === '' ? [] : oneIn(sentence, near, LED, 'self');
  const accounts = accountsIn(sentence, near);
  return [
    ...self,
    ...led,
    ...sitesIn(sentence, near),
    ...accounts,
    ...report,
    ...author,
    ...contact,
  ];
};

/** A place in a sentence in, what the sentence is talking about there out: requests, appeals, or another matter. */
import type { Sentence } from './claims.ts';

export type Matter = 'requests' | 'appeals' | 'another' | null;

const NOUNS: readonly (readonly [Exclude<Matter, null>, RegExp])[] = [
  [
    'requests',
    /信息公开(?:工作)?(?:的)?申请|依申请公开|依申请|公开(?:政府)?信息(?:的)?申请|公开申请|申请公开|(?:政府)?信息申请|申请案件|(?<!办)件申请|申请件|新收申请/g,
  ],
  ['appeals', /行政复议|行政诉讼|复议|诉讼|应诉/g],
  [
    'another',
    /(?:许可|援助|办件|补贴|救助|(?:不动产|婚姻|户口|户籍|商事|工商|企业|权属|抵押)登记|鉴定|认定|审批|资助|贷款|仲裁|执行|调解|办事|服务|注册)申请|信箱|来信|(?:办理|处理|受理|收到)(?:各类|群众|网民|互动)*信件|来电|留言|热线|12345|工单|诉求|咨询|建议|提案|议案|信访件|信访事项|行政许可|审批|纠错|舆情|督查|线索|备案|公文|证照|稿件|征集|意见|会议|培训|政务新媒体|公众号|栏目|政策解读|问答|规范性文件|好差评|评价|信用|听证|检查|整改|主动公开(?!\d)/g,
  ],
];

interface Noun {
  readonly matter: Matter;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Sentence, readonly Noun[]>();

const nounsIn = (text: string): readonly Noun[] =>
  NOUNS.flatMap(([matter, pattern]) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
      matter,
      start: index,
      end: index + words.length,
    })),
  );

/** Every noun of a sentence, read once. */
const nounsOf = (sentence: Sentence): readonly Noun[] => {
  const read = known.get(sentence) ?? nounsIn(sentence.text);
  known.set(sentence, read);
  return read;
};

/** The noun that ends last before a place; of two that end together the first named. */
const lastOf = (nouns: readonly Noun[], place = Infinity): Matter => {
  let last: Noun | undefined;
  for (const noun of nouns)
    if (noun.end <= place && (last === undefined || noun.end > last.end)) last = noun;
  return last?.matter ?? null;
};

const firstOf = (nouns: readonly Noun[], place: number): Matter => {
  let first: Noun | undefined;
  for (const noun of nouns)
    if (noun.start >= place && (first === undefined || noun.start < first.start)) first = noun;
  return first?.matter ?? null;
};

/** How many sentences back a subject is still remembered. */
const MOST_BACK = 3;

const toldBefore = (sentence: Sentence | null, back = 1): Matter =>
  sentence === null || back > MOST_BACK
    ? null
    : (lastOf(nounsOf(sentence)) ?? toldBefore(sentence.previous, back + 1));

/** What the words right before a place speak of: the nearest noun of the sentence, of the one before, or the heading. */
export const matterAt = (sentence: Sentence, place: number): Matter =>
  lastOf(nounsOf(sentence), place - sentence.start) ??
  toldBefore(sentence.previous) ??
  lastOf(nounsIn(sentence.topic));

/** Outcomes of requests; two of them in one sentence are told of nothing else. */
const OUTCOMES =
  /予以公开|部分公开|不予公开|无法提供|不予处理|属于国家秘密|过程性信息|行政查询事项|执法案卷|第三方合法权益|不掌握/g;
/** The last row of table three, in its own words. */
const CARRIED_OUT = /结转下一?年度?继续办理/;

const ABOUT = new RegExp(
  `申请|复议|诉讼|起诉|应诉|结转|未予|不能提供|其[他它]处理|${OUTCOMES.source}`,
);

/** False where neither a sentence nor what stands shortly before it can speak of requests or appeals. */
export const mayConcernTables = (sentence: Sentence): boolean => {
  let near: Sentence | null = sentence;
  for (let back = 0; near !== null && back <= MOST_BACK; back += 1, near = near.previous)
    if (ABOUT.test(near.text)) return true;
  return ABOUT.test(sentence.topic);
};

/** What a place speaks of, by what stands before it, or else by what follows in the sentence. */
export const matterOf = (sentence: Sentence, place: number): Matter => {
  const before = matterAt(sentence, place);
  if (before !== null) return before;
  if (new Set(sentence.text.match(OUTCOMES)).size > 1) return 'requests';
  if (CARRIED_OUT.test(sentence.text)) return 'requests';
  return firstOf(nounsOf(sentence), place - sentence.start);
};

/** 行政复议 1 件，行政诉讼 0 件，均与政府信息公开有关. */
const OF_OPENNESS = /均(?:与|因|由|涉及|为|系)[^，。]{0,6}信息公开/;

/** The heading of what is told of appeals in such a report. */
const OF_APPEALS = /^(?:行政)?复议[、和及与]*(?:行政)?诉讼(?:案件)?(?:情况|工作|办理情况)?$/;

/** True where the words up to a place, or what stands before them, speak of openness of information. */
export const aboutOpenness = (sentence: Sentence, place: number): boolean =>
  /信息公开|政务公开|依申请|公开申请/.test(
    sentence.topic +
      (sentence.previous?.text ?? '') +
      sentence.passage.plain.slice(sentence.start, place),
  ) ||
  OF_OPENNESS.test(sentence.text) ||
  OF_APPEALS.test(sentence.topic);

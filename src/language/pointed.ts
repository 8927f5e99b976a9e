/** A question and what was told before in, the question with 第一个, 后者, 另一家, 他们 put as what they point at out. */
import { fewOf, ofLast } from './asked-of-last.ts';
import type { Memory } from './memory.ts';
import {
  inOrder,
  isRanking,
  listed,
  many,
  numberOf,
  ofMost,
  once,
  reportOf,
  theOther,
  winner,
} from './told-list.ts';

/** They point at something even where nothing was told that they could mean. */
export const POINTS =
  /第(?:[一二三四五六七八九十]|\d{1,2})[个家份](?!问题|部分)|最后(?:的)?[一那]?[个家份](?!问题|部分|章|段|数)|另外?[一那]?[个家](?!问题|事)|前者|后者/u;
const NTH =
  /第([一二三四五六七八九十]|\d{1,2})(?:个|家|份|项|种|类|处)(?:市|县|区|地方|报告|单位|机关|原因|理由|情形)?(?!问题|错|矛盾|警告)/u;
/** 第二呢 after shares were ranked; numbers are ranked again by themselves. */
const PLACE =
  /^(?:那|那么)?第([一二三四五六七八九十]|\d{1,2})(?:名|位)?(?=(?:是谁|是哪家|呢)?[？?]?$)/u;
/** The last of a list. */
const LAST = /最后(?:的)?[一那]?(?:个|家|份|项|种|类)(?!问题|错|矛盾|警告|部分|章|段|数)/u;
const FORMER = /前者|前(?:一|面那)个/u;
const LATTER = /后者|后(?:一|面那)个/u;
const OTHER =
  /(?:另外?(?:的)?[一那]?|剩下(?:的)?[一那]?)(?:个|家|边|份|头|项|种|类)(?:地方|市|县|区|报告|单位)?/u;
/** 他们, 这些地方: reports, no kinds of requests. */
const THEY =
  /(?:[他它她]们|[他它](?=俩))(?:俩|仨|[几两三四五](?:个|家)?)?|(?<!除)这些(?:地方|市|县|区|报告|单位)/u;
/** 这两家, 三家都: all that were told, or as many as it says. */
const SEVERAL =
  /[这那](?:([两三四五六2-6])|几)(?:个|家|份|项|种|类)(?:地方|市|县|区|报告|单位|机关)?|(?<![前后第哪几其])([两三四五六2-6])(?:个|家|份|边|地)(?=都|的|各|分别|谁|哪个|申请|复议|诉讼|行政|许可|处罚|强制|采购|收费|新收|办结|不予|无法|公开|部分)/u;
const ONE = /它(?![们俩])|(?<!其)他(?!们)|[这那该]家|该[市县区省]/u;
/** 它占多少 after 最多的是哪个理由. */
const PART = /它|这个|那个|这一?[项类种](?:理由|原因|情况)?|该项/u;
/** 多的那家 */
const BEST = /最?([多高大少低小])的[那这]一?(?:家|个|边|份)/u;
/** 最早的那份, 最新的呢: of the reports listed. */
const EDGE =
  /(?:年份)?最(早|老|旧|新|近)的?(?:那|一)*(?:份|个|家|年)?(?:报告|年报)?(?=的|呢|申请|复议|诉讼|[？?]?$)/u;

const ofEdgeYear = (text: string, memory: Memory): string | null => {
  const way = EDGE.exec(text)?.[1];
  const reports = memory.ranked.length > 1 ? memory.ranked : memory.group;
  if (way === undefined || reports.length < 2) return null;
  const years = reports.map(({ year }) => year);
  const edge = /[新近]/u.test(way) ? Math.max(...years) : Math.min(...years);
  const [first, ...more] = reports.filter(({ year }) => year === edge);
  return first && more.length === 0 ? reportOf(first) : null;
};

type Replaced = readonly [pattern: RegExp, words: string | null | undefined];

const pointers = (text: string, memory: Memory): readonly Replaced[] => {
  const list = inOrder(memory);
  const nth = NTH.exec(text)?.[1];
  const [, these, those] = SEVERAL.exec(text) ?? [];
  const digit = these ?? those;
  const all = many(memory, digit === undefined ? null : numberOf(digit));
  const best = winner(memory);
  const place = PLACE.exec(text)?.[1];
  const way = BEST.exec(text)?.[1];
  const isPair = /[俩两]/u.test(THEY.exec(text)?.[0] ?? '');
  const they = isPair ? many(memory, 2) : once(memory.told.map(reportOf));
  const isApart = /差/u.test(text);
  return [
    [
      PLACE,
      place !== undefined && memory.intent === 'rank-share' ? list[numberOf(place) - 1] : null,
    ],
    [EDGE, ofEdgeYear(text, memory)],
    [NTH, nth !== undefined && list.length > 1 ? list[numberOf(nth) - 1] : null],
    [LAST, list.length > 1 ? list.at(-1) : null],
    [FORMER, list.length === 2 ? list[0] : null],
    [LATTER, list.length === 2 ? list[1] : null],
    [OTHER, theOther(memory)],
    [SEVERAL, all.length > 0 && !(isApart && all.length > 2) ? all.join('、') : null],
    [THEY, they.length > 1 && !(isApart && they.length > 2) ? they.join('、') : null],
    [PART, memory.intent === 'breakdown' && memory.told.length === 1 ? memory.told[0]?.name : null],
    [BEST, way === undefined ? null : (ofMost(memory, /[多高大]/u.test(way)) ?? theOther(memory))],
    [ONE, best && !isRanking(memory) && listed(memory.told).length > 1 ? reportOf(best) : null],
  ];
};

/** The text as it is where nothing points back. */
export const pointed = (text: string, memory: Memory | null): string => {
  if (!memory || memory.intent === '') return text;
  const before = ofLast(text, memory);
  if (before !== null) return before;
  return pointers(text, memory).reduce(
    (said, [pattern, words]) =>
      words === null || words === undefined ? said : said.replace(pattern, words),
    fewOf(text, memory),
  );
};

/** A question in, the years it names or tells from another year out. */
import { FIRST_YEAR, LAST_YEAR, readNumber, yearsIn } from '../../vocabulary/numbers.ts';
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

// prettier-ignore
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['大前年', -3], ['前年', -2], ['去年', -1], ['上一年度', -1], ['上年度', -1], ['上一年', -1], ['上年', -1], ['前一年', -1], ['头年', -1],
  ['今年', 0], ['本年度', 0], ['本年', 0], ['明年', 1], ['下一年', 1], ['后一年', 1], ['来年', 1], ['次年', 1],
]);
const RELATIVE = new RegExp([...OFFSETS.keys()].join('|'), 'gu');

const named: Recogniser = (text) =>
  yearsIn(text).map(({ year, words, start, end }) => {
    const isReport = words.endsWith('年') && /^度?报/u.test(text.slice(end));
    const tail = isReport ? -1 : (/^(?:年度|度)/u.exec(text.slice(end))?.[0].length ?? 0);
    return {
      words: text.slice(start, end + tail),
      start,
      end: end + tail,
      meanings: [{ kind: 'year', year }],
    };
  });

/** Years that no index holds (1998年) are years all the same, never left-over words. */
const early = pattern(/(?<!\d)(19\d\d|200[0-7])年?(?!\d)/gu, ([year = '']) => ({
  kind: 'year',
  year: Number(year),
}));

/** In a question four digits before a word are a year, also before 四类 and 三安全; before a measure word a count. */
const bare = pattern(
  /(?<![\d.A-Za-z])(20[0-4]\d)(?=[一二三四五六七八九](?:类|安全|种|个|项))/gu,
  ([year = '']) => ({
    kind: 'year',
    year: Number(year),
  }),
);

const relative: Recogniser = (text) =>
  [...text.matchAll(RELATIVE)].flatMap(({ 0: words, index: start }) => {
    const offset = OFFSETS.get(words) ?? 0;
    return {
      words,
      start,
      end: start + words.length,
      meanings: [{ kind: 'relative-year', offset }],
    };
  });

/** 三年前 */
const yearsAgo = pattern(
  /(?<![近这过去前第])([一两二三四五六七八九十]|\d{1,2})年(?:以)?前(?![后半])/gu,
  ([count = '']) => {
    const number = readNumber(count);
    return number === null ? null : { kind: 'relative-year', offset: -number };
  },
);

/** 固原两年的申请量变化. */
const yearsAlone = pattern(
  /(?<![第上下后隔每头近这前去过十\d年])([两三四五])年(?:的|来|间|里|内)?(?=(?:依?申请|收到|新收|诉讼|复议|行政|不予|变化|对比|比较|趋势|数据))/gu,
  ([count = '']) => ({ kind: 'recent-years', count: readNumber(count) }),
);

const recent = pattern(
  /(?:最近|近|这|过去|前)(几|[两二三四五六七八九十]|\d{1,2})(?:个)?年(?:度|来|间)?/gu,
  ([count = '']) => ({ kind: 'recent-years', count: count === '几' ? null : readNumber(count) }),
);

const latest = pattern(
  /最新(?:一|的一)?(?:年度|年|期|份|的)?|最近(?:一|的一)(?:年度|年|期|份)|最近的/gu,
  () => ({ kind: 'latest-year' }),
);

/** 2021年以后, 2020年及以前; the year itself counts from there on, before it only where that is said. */
const openSpan = pattern(
  /(?:从|自)?(20[0-4]\d)年?(?:度)?(及|和|含)?(以后|之后|以来|往后|起(?![诉案])|开始|至今|到现在|以前|之前|往前)(?!年度)/gu,
  ([year = '', including = '', words = '']) =>
    words.endsWith('前')
      ? {
          kind: 'year-span',
          from: FIRST_YEAR,
          to: including === '' ? Number(year) - 1 : Number(year),
        }
      : { kind: 'year-span', from: Number(year), to: LAST_YEAR },
);

/** 两年加起来, alone: those just told of. */
const bothTold = pattern(
  /^(?:那|那么)?(?:把)?[这那]?([两三四五])年(?:的)?(?:都|一起)?(?=加|合|一共|总共|总计|平均|相|比|差|哪|谁)/gu,
  ([count = '']) => ({ kind: 'recent-years', count: readNumber(count) }),
);

/** 哪年收得多: over all years. */
const whichYear = pattern(
  /哪一?个?年(?:度|份)?(?=[^，。？?！!]{0,12}(?:最|更|比较)?[多少高低大小](?!少)[的了]?(?:是|一?些|一?点)?[？?。呢啊]*$)/gu,
  () => [
    { kind: 'recent-years', count: null },
    { kind: 'cue', cue: 'trend' },
  ],
);

/** All ways to tell a year, in one list. */
export const years: readonly Recogniser[] = [
  named,
  early,
  bare,
  openSpan,
  relative,
  yearsAgo,
  recent,
  yearsAlone,
  bothTold,
  whichYear,
  latest,
];

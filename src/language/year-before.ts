/** A question and the last turn in, the question with 再往前一年 put as the year it means out. */
import type { Memory } from './memory.ts';

const EARLIER =
  /(?:再|继续)?往[前上](?:推|数|看)?(?:一年|1年)?(?=$|[的呢吧？?，,])|(?:再|更)(?:前|早|上)一年|(?<![近的])前一年|再早一年|(?<![比较跟和与同])(?:上一年|上年)(?!度?的?(?:结转|项目|转|没|遗留|剩|度))(?=的?(?:呢|是|有|多少(?!项|个项目)|申请|复议|诉讼|报告|[？?]?$))/u;
const LATER =
  /(?:再|继续)?往[后下](?:推|数|看)?(?:一年|1年)?(?=$|[的呢吧？?，,])|(?:再)?后一年|再晚一年|(?<![比较])(?:下一年|次年|第二年)(?!度?的?(?:结转|项目|继续))/u;
/** 本年新收 after a report: of its year. */
const OWN =
  /(?:本年度?|当年度?|这一?年)(?:的)?(?=新收|新增|收到|收了|办结|受理|结转|制发|公开|申请)/u;
/** 2023年的前一年 is told from that year. */
const TELLS_YEAR = /20\d\d|\d\d年|二[〇零]/u;
/** 比前一年多多少 sets two years beside each other. */
const COMPARES = /比|较|同比/u;

const yearOf = ({ years, figures }: Memory): number | null => {
  if (years.kind === 'named') return years.years.length === 1 ? (years.years[0] ?? null) : null;
  return figures.at(-1)?.year ?? null;
};

/** The words as they are where they tell no year by the last one, or the chat has none. */
export const withYearBefore = (typed: string, memory: Memory | null): string => {
  const year = memory ? yearOf(memory) : null;
  if (year === null || COMPARES.test(typed) || TELLS_YEAR.test(typed)) return typed;
  return typed
    .replace(OWN, '')
    .replace(EARLIER, `${String(year - 1)}年`)
    .replace(LATER, `${String(year + 1)}年`);
};

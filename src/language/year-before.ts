/** A question and the last turn in, the question with 再往前一年 put as the year it means out. */
import type { Memory } from './memory.ts';

const EARLIER =
  /(?:再|继续)?往[前上](?:推|数|看)?(?:一年|1年)?(?=$|[的呢吧？?，,])|(?:再|更)(?:前|早|上)一年|(?<![近的])前一年|再早一年/u;
const LATER =
  /(?:再|继续)?往[后下](?:推|数|看)?(?:一年|1年)?(?=$|[的呢吧？?，,])|(?:再)?后一年|再晚一年/u;
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

/** A sentence in, the year by which it tells the report's own work or plans, where that is not the right one, out. */
import type { Sentence } from './claims.ts';

/** A year left standing, and the one that should stand there. */
export interface StaleYear {
  readonly told: string;
  readonly should: number;
}

const HEAD = '^(?:（[一二三四五六七八九十]+）[^，。]{0,20}|[一二三四五六七八九十]是)?';

/** A sentence that begins with its year tells the work of that year: 2019年，某市坚持…. */
const OPENING = new RegExp(`${HEAD}(20\\d\\d)年度?(以来)?，`);
/** 2019年度通过网站公开政府信息 321 条: what every report counts. */
const INFORMATION =
  '(?:通过[^，。]{2,16})?(?:主动公开|公开|发布|更新|受理|收到)(?:各类)?(?:政府|政务)?信息(?!公开条例)';
/** 2019年共收到…, 截至2019年12月31日，…: the same, in a paragraph that does not name the right year. */
const COUNTING = new RegExp(
  `${HEAD}(?:(20\\d\\d)年度?，?(?=共|全年|累计|${INFORMATION})|截[至止](20\\d\\d)年(?:12月31日|12月底|年底|底)，)`,
);
const FEES =
  /(20\d\d)年度?，?[^，。；《》]{0,16}?(?:未|没有|无)(?:收取|产生|发生)?[^，。；]{0,10}信息(?:公开)?处理费/;
const THIS_REPORT =
  /(?:公布|发布|编制|形成|现将)(?:了)?(?:本机关|我[市县区局])?《?[^《》，。]{0,20}?(20\d\d)年度?政府信息公开(?:工作)?(?:年度)?报告/;

/** Plans, comparisons and looking back are told by other years on purpose. */
const ON_PURPOSE =
  /将|计划|下一步|今后|展望|是[^，。]{0,30}之年|开局|以来|与20|比20|较20|同比|相比|增长|上年|去年|前一年|周年/;

/** What a report says of the whole year's work, and no single event: 入选试点, 印发通知. */
const WORK =
  /坚持|深入|认真|严格|全面|高度重视|贯彻|按照|紧紧围绕|共收到|共受理|收到|受理|主动公开|累计|全年|(?:公开|发布|更新)(?:各类)?(?:政府|政务)?信息|组织开展/;
const TITLES = /《[^》]*》/g;
const EVENT = /入选|获评|荣获|被评|启动|试点|印发|出台|成立|建成|今年|在此基础|继续|年底|首次/;

/** 2022年，…取得了一定成效，但仍存在…: section five sums up the year, unless it looks back on purpose. */
const SUMMING_UP = /^(20\d\d)年度?，[^。]*(?:取得|仍|还)[^。]*(?:存在|不足|差距|有待)/;
const LOOKING_BACK = /上年|去年|整改|针对|指出|解决|以来|已/;
/** 2023年，我们将继续…: what is planned in section five is for the year to come. */
const PLAN = /(?:^|。|：|，)(20\d\d)年，?[^，。；]{0,12}将(?:进一步|继续|重点|着力|从以下)/;

/** （一）2022年主动公开情况: a heading of its own. */
const HEADING = /^（[一二三四五六七八九十]+）(20\d\d)年度?[^，。；]{2,16}(?:情况|工作)[。]?$/;

const otherThan = (year: number, told: string | undefined): string | undefined =>
  told === undefined || Number(told) === year ? undefined : told;

/** The paragraphs before the first heading of section one tell the year as a whole. */
const opensReport = ({ passage, previous, topic }: Sentence): boolean =>
  passage.section === '一' && previous === null && topic === '';

const inOpening = (sentence: Sentence, year: number): string | undefined => {
  const { text, passage } = sentence;
  const [, named, since] = OPENING.exec(text) ?? [];
  const told = otherThan(year, named);
  const opens = opensReport(sentence);
  const said = text.replace(TITLES, '').replace(/^20\d\d年以来，/, '');
  if (told === undefined || text.includes(String(year)) || ON_PURPOSE.test(said)) return undefined;
  if (since !== undefined && (!opens || /累计|先后|连续|逐年/.test(said))) return undefined;
  if (!opens && (EVENT.test(said) || passage.plain.includes(String(year)))) return undefined;
  return WORK.test(said) ? told : undefined;
};

const inCounting = ({ text, passage }: Sentence, year: number): string | undefined => {
  const [, work, until] = COUNTING.exec(text) ?? [];
  const told = otherThan(year, work ?? until);
  if (told === undefined || passage.plain.includes(String(year))) return undefined;
  if (text.match(/20\d\d(?=年)/g)?.some((each) => each !== told)) return undefined;
  return WORK.test(text) && !ON_PURPOSE.test(text) ? told : undefined;
};

const inProblems = ({ text }: Sentence, year: number): StaleYear | undefined => {
  const past = otherThan(year, SUMMING_UP.exec(text)?.[1]);
  if (past !== undefined && !text.includes(String(year)) && !LOOKING_BACK.test(text))
    return { told: past, should: year };
  const planned = PLAN.exec(text)?.[1];
  return planned !== undefined && Number(planned) <= year
    ? { told: planned, should: year + 1 }
    : undefined;
};

/** Where the report tells its own year, and tells another. */
export const staleYearIn = (sentence: Sentence, year: number): StaleYear | undefined => {
  const { section } = sentence.passage;
  if (section === '五') return inProblems(sentence, year);
  const work =
    section === '一' || section === '六'
      ? (otherThan(year, HEADING.exec(sentence.text)?.[1]) ??
        inOpening(sentence, year) ??
        inCounting(sentence, year))
      : undefined;
  const named = section === '' ? THIS_REPORT.exec(sentence.text)?.[1] : undefined;
  const charged =
    section === '六' && !sentence.text.includes(String(year))
      ? FEES.exec(sentence.text)?.[1]
      : undefined;
  const told = work ?? otherThan(year, named ?? charged);
  return told === undefined ? undefined : { told, should: year };
};

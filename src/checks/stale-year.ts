/** Years by which the report tells its own work in, another year left standing out. */
import type { Sentence } from './claims/claims.ts';
import { ACCURACY } from './basis.ts';
import { quoteOf } from './claims/passage.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck, type Found } from './define-check.ts';

/** A sentence that begins with its year tells the work of that year: 2019年，某市坚持…. */
const OPENING =
  /^(?:（[一二三四五六七八九十]+）[^，。]{0,20}|[一二三四五六七八九十]是)?(20\d\d)年度?，/;
const FEES =
  /(20\d\d)年度?[^，。；《》]{0,16}?(?:未|没有|无)(?:收取|产生|发生)?[^，。；]{0,10}信息(?:公开)?处理费/;
const THIS_REPORT =
  /(?:公布|发布|编制|形成)(?:了)?(?:本机关|我[市县区局])?《?[^《》，。]{0,20}?(20\d\d)年度?政府信息公开(?:工作)?(?:年度)?报告/;

/** Plans, comparisons and looking back are told by other years on purpose. */
const ON_PURPOSE =
  /将|计划|下一步|今后|展望|是[^，。]{0,30}之年|开局|以来|与20|比20|较20|同比|相比|增长|上年|去年|前一年|周年/;

/** What a report says of the whole year's work, and no single event: 入选试点, 印发通知. */
const WORK =
  /坚持|深入|认真|严格|全面|高度重视|贯彻|按照|紧紧围绕|共收到|共受理|收到|受理|主动公开|累计|全年/;
const EVENT = /入选|获评|荣获|被评|启动|试点|印发|出台|成立|建成|今年|在此基础|继续|年底|首次/;

const inOpening = (sentence: Sentence, year: number): string | undefined => {
  const [, told] = OPENING.exec(sentence.text) ?? [];
  if (told === undefined || Number(told) === year) return undefined;
  if (sentence.text.includes(String(year)) || ON_PURPOSE.test(sentence.text)) return undefined;
  const opens = sentence.passage.section === '一' && sentence.previous === null;
  if (EVENT.test(sentence.text) && !opens) return undefined;
  return WORK.test(sentence.text) ? told : undefined;
};

const staleIn = (sentence: Sentence, year: number): string | undefined => {
  const { section } = sentence.passage;
  if (section === '一' || section === '六') {
    const opening = inOpening(sentence, year);
    if (opening !== undefined) return opening;
  }
  const pattern = section === '六' ? FEES : section === '' ? THIS_REPORT : undefined;
  const [, told] = pattern?.exec(sentence.text) ?? [];
  return told === undefined || Number(told) === year ? undefined : told;
};

const quoteAround = (sentence: Sentence, told: string) => {
  const at = sentence.text.indexOf(told);
  const stop = sentence.text.slice(at + 6).search(/[，。；]/);
  const end = stop < 0 ? sentence.text.length : at + 6 + stop;
  const start = Math.max(0, Math.min(at, sentence.text.lastIndexOf('，', at) + 1));
  return quoteOf(sentence.passage, sentence.start + start, sentence.start + end);
};

export const staleYear = defineCheck({
  id: 'stale-year',
  name: '年份未改',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '报告叙述本年度工作时用报告年度，不留下其他年份；计划、对比、文件名称和文号除外。',
  *find({ report, claims }) {
    const { year } = report;
    if (year === null) return;
    for (const sentence of claims().sentences) {
      const told = staleIn(sentence, year);
      if (told === undefined) continue;
      const evidence = quoteAround(sentence, told);
      const found: Found = {
        section: sentence.passage.section || null,
        message: `${placeIn(sentence.passage.section)}“${evidence.quote}”写作 ${told} 年，报告是 ${year} 年度的。`,
        expected: year,
        actual: Number(told),
        evidence: [evidence],
      };
      yield found;
    }
  },
});

/** Paragraphs in; the statistical period they state, as ISO dates, out. */
import type { Period } from '../report/report.ts';
import { plain } from './bare.ts';

const DATE = String.raw`(\d{4})\s*[年.]\s*(\d{1,2})\s*[月.]\s*(\d{1,2})\s*日?`;
const PERIOD = new RegExp(
  String.raw`${DATE}\s*(?:起|零时)?[，,]?\s*(?:至|到|—+|-+|－|~|～)+\s*(?:(\d{4})\s*[年.]\s*)?(\d{1,2})\s*[月.]\s*(\d{1,2})(?!\d)\s*日?`,
  'u',
);
/** 统计期限为2023年度, 2023年1月至12月, 数据统计截至2023年12月31日: a year by its name or its ends. */
const BY_YEAR =
  /(?:统计|数据)[^。；，]{0,12}?(?:期限?|时限|时间|周期|范围|截[至止](?:日期|时间)?)(?:均?为|是|：|:|自|从)?\s*((\d{4})\s*年\s*(?:度|全年|(?:0?1\s*(?:月(?:份)?)?\s*[至到—\-－~～]+\s*(?:(\d{4})\s*年\s*)?)?12\s*月(?!\s*\d{1,2}\s*日\s*[至到])(?:份|\s*31\s*日|底)?))/u;

/** The whole year in a text that lost its 年 or 月: 20231月1日至12月31日, 自202211日起至20221231日止. */
const MANGLED = /(20\d{2})年?1月?1日(?:起|零时)?[，,]?(?:至|到|—|-|~)+(?:\1年?)?12月?31日/u;

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const STATISTICS = /统计|期限|时限|时间|数据|起止/u;

const periodIn = (text: string): Period | null => {
  const found = PERIOD.exec(text);
  if (!found) return null;
  const [quote, year = '', month = '', day = '', lastYear = year, lastMonth = '', lastDay = ''] =
    found;
  return { from: iso(year, month, day), to: iso(lastYear, lastMonth, lastDay), quote };
};

const byYear = (text: string): Period | null => {
  const [, quote, year, lastYear = year] = BY_YEAR.exec(text) ?? [];
  if (quote === undefined || year === undefined || lastYear === undefined) return null;
  return { from: iso(year, '01', '01'), to: iso(lastYear, '12', '31'), quote };
};

const mangled = (text: string): Period | null => {
  const [quote, year] = MANGLED.exec(plain(text).replace(/\s/gu, '')) ?? [];
  if (quote === undefined || year === undefined || !STATISTICS.test(text)) return null;
  return { from: iso(year, '01', '01'), to: iso(year, '12', '31'), quote };
};

/** Where a period may stand: a day, and what leads on to another. */
const SPAN = /[\d０-９]\s*[月.]\s*[\d０-９]{1,2}\s*日?\s*(?:起|零时)?[，,]?\s*[至到—\-－~～]/gu;
const BEFORE = 60;
const BEHIND = 60;

const spelledOut = (text: string): Period | null => {
  for (const { index } of text.matchAll(SPAN)) {
    const around = plain(text.slice(Math.max(0, index - BEFORE), index + BEHIND));
    const period = STATISTICS.test(around) ? periodIn(around) : null;
    if (period) return period;
  }
  return null;
};

const firstOf = (paragraphs: readonly string[], read: (text: string) => Period | null) => {
  for (const text of paragraphs) {
    const period = read(text);
    if (period) return period;
  }
  return null;
};

/** The period the numbers of the report cover, where the words around it speak of statistics; a year by name only in the opening. */
export const periodOf = (opening: readonly string[], body: readonly string[]): Period | null =>
  firstOf([...opening, ...body], spelledOut) ??
  firstOf(opening, (text) => byYear(plain(text)) ?? mangled(text));

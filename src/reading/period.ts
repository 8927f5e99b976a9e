/** Paragraphs in; the statistical period they state, as ISO dates, out. */
import type { Period } from '../report/report.ts';
import { plain } from './bare.ts';

const DATE = String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`;
const PERIOD = new RegExp(
  String.raw`${DATE}\s*(?:起|零时)?\s*(?:至|到|—+|-+|－|~|～)+\s*(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日`,
  'u',
);

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

/** Where a period may stand: a day, and what leads on to another. */
const SPAN = /[\d０-９]\s*月\s*[\d０-９]{1,2}\s*日\s*(?:起|零时)?\s*[至到—\-－~～]/gu;
const BEFORE = 60;
const BEHIND = 60;

/** The period the numbers of the report cover, where the words around it speak of statistics. */
export const periodOf = (paragraphs: readonly string[]): Period | null => {
  for (const text of paragraphs)
    for (const { index } of text.matchAll(SPAN)) {
      const around = plain(text.slice(Math.max(0, index - BEFORE), index + BEHIND));
      const period = STATISTICS.test(around) ? periodIn(around) : null;
      if (period) return period;
    }
  return null;
};

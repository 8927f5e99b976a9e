/** The lines of a document in; the date of publication they print out, as an ISO date. */
import { plain } from './bare.ts';
import type { TextLine } from './outline.ts';

const DATE = String.raw`(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})`;
const STAMP = new RegExp(
  String.raw`(?:发布|公开|成文|生成|公布|印发|更新|发文)?(?:时间|日期)\s*[:：]?\s*${DATE}`,
  'u',
);
const SITE_LINE = new RegExp(String.raw`(?:网站|来源|gov\.cn).*?${DATE}`, 'u');
const ALONE = new RegExp(String.raw`^[（(]?\s*${DATE}\s*日?\s*[)）]?$`, 'u');

const isoOf = (found: RegExpExecArray | null): string | null => {
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? null : date;
};

const LONGEST = 160;
const HEAD = 40;
const TAIL = 8;

const first = (lines: readonly TextLine[], pattern: RegExp): string | null => {
  for (const { text } of lines) {
    if (text.length > LONGEST) continue;
    const date = isoOf(pattern.exec(plain(text)));
    if (date) return date;
  }
  return null;
};

/** Stamps of the site above the text first, then a date below the title, then the signature. */
export const publishedOf = (lines: readonly TextLine[], bodyFrom: number): string | null => {
  const head = lines.slice(0, Math.min(bodyFrom, HEAD));
  return (
    first(head, STAMP) ??
    first(head, SITE_LINE) ??
    first(head, ALONE) ??
    first(lines.slice(-TAIL).toReversed(), ALONE)
  );
};

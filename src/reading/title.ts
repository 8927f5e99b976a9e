/** The lines of a document in; its title line (also one broken over lines) and whose and which year's report it names out. */
import { yearsIn } from '../vocabulary/numbers.ts';
import { plain, unspaced } from './bare.ts';
import { isFurniture } from './furniture.ts';
import { TITLE_LABEL, type TextLine } from './outline.ts';

export interface Title {
  /** As printed, null where the document has no title line. */
  readonly text: string | null;
  /** Index of the first line after it; 0 where there is none. */
  readonly end: number;
}

const REPORT = /(?:信息公开|政务公开).{0,12}(?:报告|年报)(?:[（(][^（）()]{1,20}[)）])?$/u;
const LONGEST = 70;
const MOST_LINES = 60;
const SENTENCE =
  /[。；！？>＞|]|根据|按照|附件|下载|公布|点击|^[《〈]|关于(?:印发|做好|编制|报送|开展)/u;

/** What stands before a title in the table of a page's particulars: 标 题：…. */
const PARTICULAR = new RegExp(`^${TITLE_LABEL}\\s*(?=\\S)`, 'u');

/** The name of the site behind the title of a page: …年度报告-某某市人民政府网站. */
const SITE = /(?<=(?:报告|報告|年报|年報))\s*[-_－—–]+\s*[^\s\-_－—–，。]{2,20}$/u;

const stripped = (text: string): string =>
  text
    .replace(/^[\s#*]+|[\s*]+$/gu, '')
    .replace(PARTICULAR, '')
    .replace(SITE, '');

const isTitle = (text: string): boolean => {
  if (text.length > 2 * LONGEST) return false;
  const words = unspaced(plain(text));
  return words.length <= LONGEST && REPORT.test(words) && !SENTENCE.test(words);
};

/** A line above the title that only names an office, or below it that only ends it. */
const isPart = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const words = unspaced(plain(text));
  return (
    words.length >= 2 &&
    words.length <= 36 &&
    !/[。，、；：:>＞|]/u.test(words) &&
    !isFurniture(text)
  );
};

const OWNER_ENDS =
  /(?:政府|政府办公[厅室]|委员会|[省市县区旗州盟厅局委办室镇乡院]|街道|管委会|办事处|中心)$/u;

const WHOSE =
  /^(.*?)(?:关于)?(?:[12二][\d〇零○ＯO一二三四五六七八九]{3}年?(?:度)?|政府信息公开|政务公开)/u;

/** The words before the year or the subject: whose report a title says it is. */
export const ownerIn = (title: string): string => {
  const words = unspaced(plain(title)).replace(/^[《〈“]+/u, '');
  const before = (WHOSE.exec(words)?.[1] ?? '').replace(/关于$/u, '');
  if (before !== '') return before;
  const rest = words.replace(/^[12二][\d〇零○ＯO一二三四五六七八九]{3}年?度?/u, '');
  return (/^(.*?)(?:政府信息公开|政务公开|信息公开)/u.exec(rest)?.[1] ?? '').replace(/关于$/u, '');
};

/** The year a title names, or null. */
export const yearIn = (title: string): number | null =>
  yearsIn(unspaced(plain(title)))[0]?.year ?? null;

const joined = (lines: readonly TextLine[], from: number, to: number): string =>
  lines
    .slice(from, to)
    .map(({ text }) => stripped(text))
    .join('');

interface Span {
  readonly from: number;
  readonly to: number;
}

const YEAR_ENDS = /[12二][\d〇零○]{3}年度?$/u;

/** A title that names nobody takes in the line above that only names an office or area, or ends with the year it lacks. */
const withOwner = (lines: readonly TextLine[], { from, to }: Span): Span => {
  const above = stripped(lines[from - 1]?.text ?? '');
  const title = joined(lines, from, to);
  if (ownerIn(title) !== '' || !isPart(above)) return { from, to };
  const words = unspaced(plain(above));
  const begins = OWNER_ENDS.test(words) || (yearIn(title) === null && YEAR_ENDS.test(words));
  return begins ? { from: from - 1, to } : { from, to };
};

/** The lines of a title that ends with this line: one, or up to three that only together are one. */
const titleAt = (lines: readonly TextLine[], at: number): Span | null => {
  const text = stripped(lines[at]?.text ?? '');
  if (isFurniture(text)) return null;
  if (isTitle(text)) return withOwner(lines, { from: at, to: at + 1 });
  if (!isPart(text) || isTitle(stripped(lines[at - 1]?.text ?? ''))) return null;
  for (const from of [at - 1, at - 2]) {
    const parts = lines.slice(Math.max(0, from), at);
    if (from < 0 || !parts.every((line) => isPart(stripped(line.text)))) return null;
    if (isTitle(joined(lines, from, at + 1))) return withOwner(lines, { from, to: at + 1 });
  }
  return null;
};

/** Finds the title among the lines before the first section: one with owner and year before one with a year, before any. */
export const titleOf = (lines: readonly TextLine[], firstSection: number): Title => {
  const end = Math.min(lines.length, MOST_LINES, firstSection);
  const found: { text: string; end: number }[] = [];
  for (let at = 0; at < end; at++) {
    const place = titleAt(lines, at);
    if (place) found.push({ text: joined(lines, place.from, place.to), end: place.to });
  }
  const dated = found.filter(({ text }) => yearIn(text) !== null);
  const best = dated.find(({ text }) => ownerIn(text) !== '') ?? dated[0] ?? found[0];
  if (!best) return { text: null, end: 0 };
  const again = found.filter(({ text }) => unspaced(text) === unspaced(best.text)).at(-1);
  return { text: best.text, end: again?.end ?? best.end };
};

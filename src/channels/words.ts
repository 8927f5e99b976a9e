/** Figures, sources and findings in, the Chinese words every channel shows for them out; no markup. */
import type { AnswerFigure, AnswerFinding, Excerpt, IntentName, Source } from '../answer/answer.ts';
import { sideWords } from '../answer/fault-list/list-words.ts';
import { amount } from '../answer/sentences.ts';
import type { Severity } from '../report/finding.ts';

/** What stands in place of a number where the printed cell is empty. */
const BLANK = '表中为空';

/** The value without its unit: 214, 7.01%; `表中为空` for a blank cell. */
export const numberWords = ({ metric, value }: Pick<AnswerFigure, 'metric' | 'value'>): string =>
  value === null ? BLANK : amount({ metric, value, unit: null });

/** The unit to show beside the number: none for percentages and blanks. */
export const unitWords = ({ metric, value, unit }: AnswerFigure): string =>
  value === null || metric === 'share' || metric === 'growth' ? '' : (unit ?? '');

/** 固原市 2023 年. */
export const reportWords = ({ issuer, year }: { readonly issuer: string; readonly year: number }) =>
  `${issuer} ${year} 年`;

/** Whose number it is: 固原市 2023 年; of one worked out from several reports both, or how many. */
export const ownerWords = ({ issuer, year, over }: AnswerFigure): string => {
  const reports = [...new Set((over ?? [{ issuer, year }]).map(reportWords))];
  return reports.length > 2 ? `${reports.length} 份报告` : reports.join('、');
};

const sectionWords = (section: string): string => (section === '' ? '前言' : `第${section}部分`);

const positionWords = (printed: readonly Pick<Source, 'line' | 'page'>[]): readonly string[] => {
  const pages = [...new Set(printed.flatMap(({ page }) => page ?? []))];
  const lines = [...new Set(printed.flatMap(({ line }) => line ?? []))];
  return [
    ...(pages.length > 0 ? [`第 ${pages.join('、')} 页`] : []),
    ...(lines.length > 0 ? [`第 ${lines.join('、')} 行`] : []),
  ];
};

/** Where cells of one row are printed, from the report down: report and file, section, row, columns, lines or page. */
export const placeWords = (cells: readonly [Source, ...Source[]]): readonly string[] => {
  const [first] = cells;
  const { file, section, row } = first;
  return [
    `${reportWords(first)}（${file}）`,
    sectionWords(section),
    `行：${row}`,
    `列：${cells.map(({ column }) => column).join('、')}`,
    ...positionWords(cells),
  ];
};

/** Where the original can be opened on the web; null where that is not known. */
export const originalOf = ({ address }: Source): string | null =>
  address !== undefined && /^https?:\/\//iu.test(address) ? address : null;

/** Where an excerpt stands: 固原市 2023 年 · 第一部分 · file · 第 12 行. */
export const excerptWords = (excerpt: Excerpt): string =>
  [
    reportWords(excerpt),
    sectionWords(excerpt.section),
    excerpt.file,
    ...positionWords([excerpt]),
  ].join(' · ');

/** What a severity means to the reader. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '数据矛盾',
  warning: '表述存疑',
  notice: '值得留意',
};

/** Both sides of a finding: 报告写 213 件，应为 214 件; null where one of them cannot be told. */
export const sidesWords = ({
  actual,
  expected,
  unit = null,
}: Pick<AnswerFinding, 'actual' | 'expected' | 'unit'>): string | null =>
  actual === null || expected === null
    ? null
    : `报告写 ${sideWords(actual, unit)}，应为 ${sideWords(expected, unit)}`;

/** The report's own words that show a finding, without those that its message quotes already. */
export const quotesOf = ({ evidence, message }: AnswerFinding): readonly string[] =>
  evidence.map(({ quote }) => quote).filter((quote) => !message.includes(quote));

/** What stands above the questions that an answer offers. */
export const optionsWords = (intent: IntentName): string => {
  if (intent === 'clarify') return '您是想问';
  return intent === 'missing' ? '可以改问' : '接着问';
};

/** Cells and quotes of a report in, words that lead an officer to them out: 第三部分表格“总计”栏（第 4 页）. */
import type { Place, Position, Report } from '../../report/report.ts';

/** Only in these do people see lines as the reader counted them. */
const HAS_LINES = /\.(?:txt|md|markdown)$/iu;

/** 第三部分; the preface is 导语; null is the whole report. */
export const sectionPlace = (section: string | null): string => {
  if (section === null) return '全文';
  return section === '' ? '导语' : `第${section}部分`;
};

const span = (numbers: readonly number[]): string => {
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return first === last ? String(first) : `${String(first)}—${String(last)}`;
};

const positionWords = (positions: readonly Position[], file: string): string => {
  const pages = positions.flatMap(({ page }) => page ?? []);
  if (pages.length > 0) return `（第 ${span(pages)} 页）`;
  const lines = HAS_LINES.test(file) ? positions.flatMap(({ line }) => line ?? []) : [];
  return lines.length > 0 ? `（第 ${span(lines)} 行）` : '';
};

const MOST_NAMED = 3;

/** Remarks in brackets inside a label, which make it long: （区分处理的，只计这一情形，…）. */
const REMARK = /[(（][^()（）]{7,}[)）]/gu;

/** “自然人”栏; nothing where there are so many that naming them does not help. */
const named = (labels: readonly string[], noun: string): string => {
  const each = [...new Set(labels.map((label) => label.replace(REMARK, '').trim()))].filter(
    (label) => label !== '',
  );
  if (each.length === 0 || each.length > MOST_NAMED) return '';
  return `${each.map((label) => `“${label}”`).join('、')}${noun}`;
};

/** “8.属于行政查询事项”行“其他”栏, each cell by itself: where rows and columns alone would tell too much. */
const eachNamed = (cells: readonly Place[]): string => {
  const distinct = (key: 'row' | 'column') => new Set(cells.map((cell) => cell[key])).size;
  if (cells.length > MOST_NAMED || distinct('row') < 2 || distinct('column') < 2) return '';
  return cells.map(({ row, column }) => named([row], '行') + named([column], '栏')).join('、');
};

/** Where cells stand: section, columns, rows, and the page or line where the file has any. */
export const cellsPlace = (cells: readonly Place[], file: string): string => {
  const sections = [...new Set(cells.map(({ section }) => section))].join('、');
  const columns = named(
    cells.map(({ column }) => column),
    '栏',
  );
  const rows = named(
    cells.map(({ row }) => row),
    '行',
  );
  return `第${sections}部分表格${eachNamed(cells) || columns + rows}${positionWords(cells, file)}`;
};

/** Finds the words of a section: 第一部分（第 1 页）. */
export type Locate = (section: string, quote: string) => string;

/** A finder for the quotes of one report. */
export const locateIn = (report: Report, file: string): Locate => {
  const parts = [{ number: '', paragraphs: report.preface }, ...report.sections];
  return (section, quote) => {
    const within = parts
      .filter(({ number }) => number === section)
      .flatMap((part) => part.paragraphs.filter(({ text }) => text.includes(quote)));
    return `${sectionPlace(section)}${positionWords(within.slice(0, 1), file)}`;
  };
};

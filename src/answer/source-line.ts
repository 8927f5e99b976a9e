/** Where a number is printed in, one line that says so out. */
import type { Excerpt, Source } from './answer.ts';

const at = ({ line, page }: Pick<Source, 'line' | 'page'>): string => {
  if (page !== null) return `，第 ${page} 页`;
  return line === null ? '' : `，第 ${line} 行`;
};

/** 固原市2023年报告第三部分. */
const table = ({ issuer, year, section }: Source): string =>
  `${issuer}${year}年报告第${section}部分`;

/** 固原市2023年报告第三部分表格“一、本年新收政府信息公开申请数量”行“总计”列（文件 a.txt，第 56 行）. */
export const sourceLine = (source: Source): string =>
  `${table(source)}表格“${source.row}”行“${source.column}”列（文件 ${source.file}${at(source)}）`;

const sameColumn = (a: Source, b: Source): boolean =>
  a.issuer === b.issuer &&
  a.year === b.year &&
  a.file === b.file &&
  a.section === b.section &&
  a.column === b.column;

const columnLine = (sources: readonly Source[]): string => {
  const [first] = sources;
  if (!first || sources.length === 1) return first ? sourceLine(first) : '';
  const rows = sources.map(({ row }) => `“${row}”`).join('');
  const lines = [
    ...new Set(sources.flatMap(({ line, page }) => (page === null ? (line ?? []) : []))),
  ];
  const where = lines.length > 0 ? `，第 ${lines.join('、')} 行` : at(first);
  return `${table(first)}表格${rows}各行“${first.column}”列（文件 ${first.file}${where}）`;
};

/** Lines for several cells; those of one column of a table share a line. */
export const sourceLines = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter((source, place) => sources.findIndex((other) => sameColumn(source, other)) === place)
    .map((source) => columnLine(sources.filter((other) => sameColumn(source, other))));

/** 固原市2023年报告第五部分（文件 a.txt，第 81 行）. */
export const excerptLine = (excerpt: Excerpt): string =>
  `${excerpt.issuer}${excerpt.year}年报告${excerpt.section === '' ? '前言' : `第${excerpt.section}部分`}（文件 ${excerpt.file}${at(excerpt)}）`;

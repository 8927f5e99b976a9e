/** Where a number is printed in, one line that says so out. */
import type { AnswerFigure, Excerpt, Source } from './answer.ts';

const at = ({ line, page }: Pick<Source, 'line' | 'page'>): string => {
  if (page !== null) return `，第 ${page} 页`;
  return line === null ? '' : `，第 ${line} 行`;
};

/** 固原市2023年报告第三部分. */
const table = ({ issuer, year, section }: Source): string =>
  `${issuer}${year}年报告第${section}部分`;

/** 固原市2023年报告第三部分表格“一、本年新收政府信息公开申请数量”行“总计”列（文件 a.txt，第 56 行）. */
const sourceLine = (source: Source): string =>
  `${table(source)}表格“${source.row}”行“${source.column}”列（文件 ${source.file}${at(source)}）`;

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

const columnOf = ({ issuer, year, file, section, column }: Source): string =>
  [issuer, year, file, section, column].join('\u0000');

/** Lines for several cells; those of one column of a table share a line. */
export const sourceLines = (sources: readonly Source[]): readonly string[] => {
  const columns = new Map<string, Source[]>();
  for (const source of sources) {
    const known = columns.get(columnOf(source));
    if (known) known.push(source);
    else columns.set(columnOf(source), [source]);
  }
  return [...columns.values()].map(columnLine);
};

/** 固原市2023年报告第五部分（文件 a.txt，第 81 行）. */
export const excerptLine = (excerpt: Excerpt): string =>
  `${excerpt.issuer}${excerpt.year}年报告${excerpt.section === '' ? '前言' : `第${excerpt.section}部分`}（文件 ${excerpt.file}${at(excerpt)}）`;

/** Every printed cell behind the figures, each once, in their order. */
export const sourcesOf = (figures: readonly AnswerFigure[]): readonly Source[] => {
  const cells = figures.flatMap(({ source, sources }) =>
    sources.length > 0 ? sources : source ? [source] : [],
  );
  const keyOf = ({ issuer, year, file, section, row, column }: Source) =>
    [issuer, year, file, section, row, column].join('\u0000');
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
};

/** Where a number is printed in, one line that says so out. */
import type { Excerpt, Source } from './answer.ts';

const at = ({ line, page }: Pick<Source, 'line' | 'page'>): string => {
  if (page !== null) return `，第 ${String(page)} 页`;
  return line === null ? '' : `，第 ${String(line)} 行`;
};

/** 第三部分表格“一、本年新收政府信息公开申请数量”行“总计”列（文件 a.txt，第 56 行）. */
export const sourceLine = (source: Source): string =>
  `第${source.section}部分表格“${source.row}”行“${source.column}”列（文件 ${source.file}${at(source)}）`;

/** 固原市2023年报告第五部分（文件 a.txt，第 81 行）. */
export const excerptLine = (excerpt: Excerpt): string =>
  `${excerpt.issuer}${String(excerpt.year)}年报告${excerpt.section === '' ? '前言' : `第${excerpt.section}部分`}（文件 ${excerpt.file}${at(excerpt)}）`;

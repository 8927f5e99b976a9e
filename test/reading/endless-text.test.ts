/** Texts of many thousand lines that only look like parts of the tables in; an end, and no figure said to be sure, out. */
import { expect, test } from 'vitest';
import { readBytes } from '../read-bytes.ts';

const LINES = 20_000;

const HEAD = `固原市2023年政府信息公开工作年度报告
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
`;

test.each([
  ['列标题', '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'],
  ['空格子', '\t\t\t\t\t\t\t'],
  ['夹着竖线的文字', '行政许可 | 依法办理，一律公开。'],
  ['没有完的句子', '本年 上年 '.repeat(2)],
])('%s重复两万行，读得完，也不说有数', async (_, line) => {
  const text = `${HEAD}${`${line}\n`.repeat(LINES)}`;
  const read = await readBytes(new TextEncoder().encode(text), 'report.md');
  const figures = 'report' in read ? read.report.figures : [];
  expect(figures.filter(({ state }) => state === 'number')).toEqual([]);
});

/** Table four in its shapes in, every cell exact, or said to be unsure, out. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { cell, readMarked, readPlain, reportAround } from './form.ts';

const FIVE = ['upheld', 'corrected', 'other', 'pending', 'total'];
const FOUR = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const BLOCKS = ['review', 'litigation.direct', 'litigation.after_review'];

const all = (report: Report): string =>
  BLOCKS.map((block) => FIVE.map((result) => cell(report, `${block}.${result}`)).join(' ')).join(
    ' | ',
  );

const HEAD = [
  '行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t',
  '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
  '\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
].join('\n');

const read = (values: string): string => all(readPlain(reportAround('', '', `${HEAD}\n${values}`)));

describe('十五格', () => {
  test.each([
    [
      '都印数',
      '5\t1\t14\t0\t20\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5',
      '5 1 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '空着的列',
      '11\t\t\t\t11\t\t\t2\t\t2\t\t\t\t\t',
      '11 空 空 空 11 | 空 空 2 空 2 | 空 空 空 空 空',
    ],
    ['全空', '\t\t\t\t\t\t\t\t\t\t\t\t\t\t', '空 空 空 空 空 | 空 空 空 空 空 | 空 空 空 空 空'],
    ['斜线', Array(15).fill('/').join('\t'), '空 空 空 空 空 | 空 空 空 空 空 | 空 空 空 空 空'],
    [
      '合计印错照读',
      '5\t1\t14\t0\t21\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5',
      '5 1 14 0 21 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '第一格损坏',
      '见附件\t1\t14\t0\t20\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5\t',
      '? 1 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '中间一格损坏',
      '5\t12a\t14\t0\t20\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5\t',
      '5 ? 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '头两格损坏，行尾多一个空格子',
      '12%\t12a\t14\t0\t20\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5\t',
      '? ? 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '前面有序号、中间有空格子，合计对不上',
      '1\t5\t1\t14\t0\t20\t7\t\t5\t1\t14\t5\t0\t0\t0\t5',
      '? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?',
    ],
    [
      '后面还有上年的数，第一格空着',
      '\t1\t14\t0\t15\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5\t9',
      '空 1 14 0 15 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    ['格子丢了不猜', '11\t11\t2\t2', '? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?'],
  ])('%s', (_, values, expected) => {
    expect(read(values)).toBe(expected);
  });

  test('行政诉讼后面又加了合计的几列，行政复议空着：不错位', () => {
    const head = `行政复议\t\t\t\t\t行政诉讼\n${[...FOUR, '未经复议直接起诉', '复议后起诉', '合计'].join('\t')}`;
    const results = [...FOUR, ...FOUR, ...FOUR].join('\t');
    const values = '\t\t\t\t\t4\t0\t0\t0\t4\t0\t0\t5\t0\t5\t4\t0\t5\t0\t9';
    const report = readPlain(reportAround('', '', `${head}\n${results}\n${values}`));
    expect(all(report)).toBe('? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?');
  });

  test.each([
    [
      '在一行里，按印出的次序',
      '未经复议直接起诉\t复议后起诉\t行政复议',
      '0 0 5 0 5 | 1 0 0 2 3 | 4 0 0 0 4',
    ],
    [
      '各在一行，看不出次序',
      '复议后起诉\n未经复议直接起诉\n行政复议',
      '? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?',
    ],
  ])('三组的次序与表样不同：%s', (_, heads, expected) => {
    const four = `${heads}\n${[...FOUR, ...FOUR, ...FOUR].join('\t')}\n1\t0\t0\t2\t3\t4\t0\t0\t0\t4\t0\t0\t5\t0\t5`;
    expect(all(readPlain(reportAround('', '', four)))).toBe(expected);
  });

  test('一格一行', () => {
    const text = `${HEAD}\n5\t1\t14\t0\t20\t7\t1\t5\t1\t14\t5\t0\t0\t0\t5`.replace(
      /[\t\n]+/gu,
      '\n',
    );
    expect(all(readPlain(reportAround('', '', text)))).toBe('5 1 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5');
  });
});

test('前面有序号、两种取法都加得上：不猜', () => {
  const text = `${HEAD}\n1 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0`;
  expect(all(readPlain(reportAround('', '', text)))).toBe('? 0 0 ? 1 | 0 0 0 0 0 | 0 0 0 0 0');
});

describe('列标题丢了', () => {
  const NONE = '无此格 无此格 无此格 无此格 无此格';
  test.each([
    [
      '每五个数加得上，就是这张表',
      '行政复议行政诉讼\n| 5 | 1 | 14 | 0 | 20 | 7 | 1 | 5 | 1 | 14 | 5 | 0 | 0 | 0 | 5 |',
      '5 1 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '只剩两个大标题',
      '| 行政复议 | 行政诉讼 |\n|---|---|\n| 5 | 1 | 14 | 0 | 20 | 7 | 1 | 5 | 1 | 14 | 5 | 0 | 0 | 0 | 5 |',
      '5 1 14 0 20 | 7 1 5 1 14 | 5 0 0 0 5',
    ],
    [
      '都是零，旁边有这张表的字',
      '行政复议行政诉讼\n| 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '0 0 0 0 0 | 0 0 0 0 0 | 0 0 0 0 0',
    ],
    [
      '加不上，不猜',
      '行政复议行政诉讼\n| 5 | 1 | 14 | 0 | 21 | 7 | 1 | 5 | 1 | 14 | 5 | 0 | 0 | 0 | 5 |',
      `${NONE} | ${NONE} | ${NONE}`,
    ],
    [
      '少一个，不猜',
      '行政复议行政诉讼\n| 5 | 1 | 14 | 0 | 20 | 7 | 1 | 5 | 1 | 14 | 5 | 0 | 0 | 5 |',
      `${NONE} | ${NONE} | ${NONE}`,
    ],
  ])('%s', (_, four, expected) => {
    expect(all(readMarked(reportAround('', '', four)))).toBe(expected);
  });
});

test('三张小表', () => {
  const table = (heading: string, values: string): string =>
    `### ${heading}\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| ${values} |\n`;
  const text = [
    table('行政复议', '27 | 10 | 9 | 15 | 61'),
    table('行政诉讼（未经复议直接起诉）', '3 | 0 | 0 | 0 | 3'),
    table('行政诉讼（复议后起诉）', '8 | 0 | 1 | 1 | 10'),
  ].join('\n');
  expect(all(readMarked(reportAround('', '', text)))).toBe(
    '27 10 9 15 61 | 3 0 0 0 3 | 8 0 1 1 10',
  );
});

test('一行一类', () => {
  const text = [
    '类别\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
    '行政复议\t27\t10\t9\t15\t61',
    '未经复议直接起诉\t3\t0\t0\t0\t3',
    '复议后起诉\t8\t0\t1\t1\t10',
  ].join('\n');
  expect(all(readPlain(reportAround('', '', text)))).toBe('27 10 9 15 61 | 3 0 0 0 3 | 8 0 1 1 10');
});

test('只有“行政诉讼”一块时不知是哪一种，不猜', () => {
  const text = '类别\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n行政诉讼\t3\t0\t0\t0\t3';
  expect(readPlain(reportAround('', '', text)).figures).toEqual([]);
});

test('正文里的复议件数不是表', () => {
  const text = '2023年，行政复议 3 件，行政诉讼 2 件，均已审结。';
  expect(readPlain(reportAround('', '', text)).figures).toEqual([]);
});

test('列标题断成几行，每行从头数格：次序按读的顺序', () => {
  const text = [
    '行政复议\t行政诉讼',
    '结果维持\t结果纠正\t其他结果\t尚未审结',
    '\t总计\t未经复议直接起诉\t复议后起诉',
    '结果维持\t结果纠正',
    '\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结',
    '\t总计',
    '10\t-\t8\t2\t20\t7\t2\t12\t-\t21\t10\t0\t-\t7\t17',
  ].join('\n');
  expect(all(readPlain(reportAround('', '', text)))).toBe(
    '10 空 8 2 20 | 7 2 12 空 21 | 10 0 空 7 17',
  );
});

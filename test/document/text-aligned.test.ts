/** Lines set in columns by spaces in, the column of every cell out. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text.ts';

/** Cells as column:text; a paragraph as its text. */
const shown = (lines: readonly string[]): readonly string[] =>
  readText(lines.join('\n')).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text.trim()]
      : block.rows.map((row) => row.cells.map(({ column, text }) => `${column}:${text}`).join(' ')),
  );

describe('按空格对齐的列', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      '空着的格留在自己的列',
      ['新收    12    0    3', '结转     4         1', '不予          7    2'],
      ['0:新收 1:12 2:0 3:3', '0:结转 1:4 2: 3:1', '0:不予 1: 2:7 3:2'],
    ],
    [
      '汉字只算一格宽的',
      ['新收申请    12    0    3', '结转         4         1'],
      ['0:新收申请 1:12 2:0 3:3', '0:结转 1:4 2: 3:1'],
    ],
    [
      '断成几行的列标题各归其列',
      [
        '        上一年',
        '内容             增减    决定',
        '        项目数',
        '许可      889      7     62',
        '服务      307     16      5',
      ],
      [
        '1:上一年',
        '0:内容 2:增减 3:决定',
        '1:项目数',
        '0:许可 1:889 2:7 3:62',
        '0:服务 1:307 2:16 3:5',
      ],
    ],
    [
      '只有列标题知道的列',
      [
        '        甲    乙    丙    丁',
        '新收    12          3     4',
        '结转     4          1     1',
      ],
      ['1:甲 2:乙 3:丙 4:丁', '0:新收 1:12 2: 3:3 4:4', '0:结转 1:4 2: 3:1 4:1'],
    ],
    [
      '两行之间只有标题的一行是空行',
      ['新收    12    0    3', '结转', '不予     5    7    2'],
      ['0:新收 1:12 2:0 3:3', '0:结转 1: 2: 3:', '0:不予 1:5 2:7 3:2'],
    ],
    [
      '没有对齐的不算列',
      ['新收  12  0  3  8', '结转申请    4  1'],
      ['0:新收 1:12 2:0 3:3 4:8', '0:结转申请 1:4 2:1'],
    ],
    [
      '都挤在前几列，空的可能丢了',
      ['新收    12    0    3', '结转     4    1'],
      ['0:新收 1:12 2:0 3:3', '0:结转 1:4 2:1'],
    ],
    [
      '页码、下一部分的标题、正文不在表里',
      ['新收    12    0    3', '— 3 —', '四、复议情况', '正文。'],
      ['0:新收 1:12 2:0 3:3', '— 3 —', '四、复议情况', '正文。'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(lines)).toEqual(expected);
  });
});

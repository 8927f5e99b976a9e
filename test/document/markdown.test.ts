/** Markdown in, paragraphs and grids out; whether a text is Markdown at all. */
import { describe, expect, test } from 'vitest';
import { readMarkdown, readTextOrMarkdown } from '../../src/document/markdown.ts';

const shown = (text: string): readonly string[] =>
  readMarkdown(text).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${block.heading === null ? '' : `h${String(block.heading)} `}${block.text}`]
      : block.rows.map((row) => `> ${row.cells.map((cell) => cell.text).join('|')}`),
  );

describe('表格', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['照规矩', '| 甲 | 乙 |\n|---|:-:|\n| 1 | 2 |', ['> 甲|乙', '> 1|2']],
    ['没有分隔行', '| 甲 | 乙 |\n| 1 | 2 |', ['> 甲|乙', '> 1|2']],
    ['没有外侧竖线', '甲 | 乙\n--- | ---\n1 | 2', ['> 甲|乙', '> 1|2']],
    [
      '没有外侧竖线，边上的格子空着',
      '甲 | 乙 | 丙\n---|---|---\n | 1 | \n2 | 3 | 4',
      ['> 甲|乙|丙', '> |1|', '> 2|3|4'],
    ],
    [
      '全文没有外侧竖线，一行的表也照全文',
      '甲 | 乙 | 丙\n1 | 2 | 3\n\n第 2 页\n\n | 5 | ',
      ['> 甲|乙|丙', '> 1|2|3', '第 2 页', '> |5|'],
    ],
    ['缺一侧竖线', '| 甲 | 乙\n|---|---|\n| 1 | 2 |', ['> 甲|乙', '> 1|2']],
    ['只有一格的行', '| 999984 |', ['> 999984']],
    ['整行短横是空格子', '| 甲 | 乙 |\n|---|---|\n| - | - |', ['> 甲|乙', '> -|-']],
    ['转义的竖线', '| 甲 \\| 乙 | 丙 |\n|---|---|', ['> 甲 | 乙|丙']],
    ['加粗、换行、实体', '| **甲**<br>乙 | &nbsp;丙&nbsp; |\n|---|---|', ['> 甲\n乙|丙']],
    [
      '混在制表符的表旁边',
      '规章\t1\t2\n文件\t3\t4\n\n| 甲 | 乙 |\n|---|---|',
      ['> 规章|1|2', '> 文件|3|4', '> 甲|乙'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('正文', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['标题', '# 甲\n### 乙 ###', ['h1 甲', 'h3 乙']],
    [
      '加粗、斜体、链接、代码',
      '**一是**加强*领导*，见[网站](http://a.cn)，`x`。',
      ['一是加强领导，见网站，x。'],
    ],
    ['尖括号里的网址', '见<http://www.nxgy.gov.cn/>。', ['见http://www.nxgy.gov.cn/。']],
    ['列表记号', '- 甲。\n* 乙。\n> 丙。', ['甲。', '乙。', '丙。']],
    [
      '编号、引号、书名号前的记号',
      '- 1. 甲。\n- “乙”。\n- 《丙》。',
      ['1. 甲。', '“乙”。', '《丙》。'],
    ],
    ['减号后是数字或无，是一行格子', '- 0 3件\n\n- 无 无', ['- 0 3件', '- 无 无']],
    ['编号不是记号', '1. 甲。', ['1. 甲。']],
    ['页码和整行短横不是列表', '- 2 -\n\n- - - -', ['- 2 -', '- - - -']],
    ['分隔线、代码围栏', '甲\n\n---\n\n```\n乙\n```', ['甲', '乙']],
    ['句子里的竖线', '甲|乙，是一回事。', ['甲|乙，是一回事。']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

test('维基的表：双竖线隔开一格，连着四条是空格子', () => {
  expect(shown('|| 信息内容 || 制发 || 废止 ||\n|| 规章 |||| 3 ||')).toEqual([
    '> 信息内容|制发|废止',
    '> 规章||3',
  ]);
});

test('行首的竖线前是空格子：不带边线的行竖线一样多', () => {
  const rows = ['一|甲|1|2', '|乙|3|4', '|丙|5|6', '二|丁|7|8', '三|戊|9|0', '|己|1|', '|庚|2|3'];
  const read = shown(rows.join('\n'));
  expect(read.slice(1, 3)).toEqual(['> |乙|3|4', '> |丙|5|6']);
  expect(read[5]).toBe('> |己|1|');
});

test('行号是原文的行号', () => {
  const [heading, grid] = readMarkdown('\n# 甲\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |').blocks;
  expect(heading?.line).toBe(2);
  expect(grid?.kind === 'grid' && grid.rows.map((row) => row.cells[0]?.line)).toEqual([4, 6]);
});

describe('是不是 Markdown', () => {
  test.each([
    ['分隔行', '甲 | 乙\n---|---', true],
    ['两个标题', '# 甲\n\n正文。\n\n## 乙', true],
    ['几行竖线', '| 甲 |\n| 乙 |\n| 丙 |', true],
    ['制表符的表', '甲\t乙\n1\t2', false],
    ['带加粗的正文', '**一是**加强领导。\n\n**二是**加强培训。', false],
    ['一行导航', '首页 | 政务公开 | 办事服务', false],
  ])('%s', (_, text, expected) => {
    expect(readTextOrMarkdown(text).format).toBe(expected ? 'markdown' : 'text');
  });
});

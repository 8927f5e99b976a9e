import { describe, expect, test } from 'vitest';
import { hasHtmlTables, readTextWithTables } from '../../src/document/html-in-text.ts';
import { opened, seen, utf8 } from './seen.ts';

const TABLE =
  '<table>\n<tr><td rowspan="2">规章</td><td>1</td></tr>\n<tr><td>2</td></tr>\n</table>';

describe('文本和 Markdown 里夹着网页表格', () => {
  test('表格按网页读，其余按 Markdown 读，顺序和行号不变', () => {
    const { blocks, format } = readTextWithTables(`# 年报\n\n## 正文一\n\n${TABLE}\n\n正文二。\n`);
    expect(format).toBe('markdown');
    expect(seen({ format, blocks, title: null })).toEqual([
      '年报',
      '正文一',
      ['0v2:规章 | 1:1', '1:2'],
      '正文二。',
    ]);
    expect(blocks.map(({ line }) => line)).toEqual([1, 3, 5, 10]);
    expect(blocks[2]).toMatchObject({
      rows: [{ cells: [{ line: 6 }, { line: 6 }] }, { cells: [{ line: 7 }] }],
    });
  });

  test('纯文本也一样', () => {
    const document = readTextWithTables(`一、总体情况\n正文。\n${TABLE}\n二、其他`);
    expect(document.format).toBe('text');
    expect(seen(document)).toContainEqual(['0v2:规章 | 1:1', '1:2']);
    expect(seen(document)).toContain('二、其他');
  });

  test('打开时认得出', async () => {
    expect((await opened(utf8(`一、总体情况\n\n${TABLE}\n\n二、其他\n`))).format).toBe('text');
  });

  test.each([
    ['整篇网页', `<html><body>甲\n乙\n${TABLE}</body></html>`, false],
    ['段落也是标签', `<p>甲</p>\n<p>乙</p>\n${TABLE}`, false],
    ['只有一张表', TABLE, false],
    ['没有表', '甲\n乙\n丙', false],
    ['夹在文本里', `甲\n乙\n${TABLE}`, true],
    ['没写完的表', '甲\n乙\n<table><tr><td>1', true],
  ])('%s', (_, text, expected) => {
    expect(hasHtmlTables(text)).toBe(expected);
  });
});

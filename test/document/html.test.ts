import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeHtml, readHtml } from '../../src/document/html.ts';
import { TooSlow } from '../../src/document/html-tokens.ts';
import { gridsOf, paragraphsOf, seen } from './seen.ts';
import { page, tableOf } from './web-page.ts';

describe('正文', () => {
  test.each<[string, string, string]>([
    ['样式表里说不显示的类', '.h{color:red;display:none}', '13'],
    ['样式表里裁没了的类', '.h{position:absolute;clip:rect(0,0,0,0)}', '13'],
    ['按元素限定的类，注释之后', '/* x{ */ p{margin:0} span.h , i { DISPLAY : none }', '13'],
    ['别的规则又显示的类', '.h{display:none}.h.on{display:inline}', '123'],
    ['只在打印时不显示的类', '@media print{.h{display:none}}', '123'],
    ['只说里面的不显示', '.a .h{display:none}', '123'],
    ['不闭合的样式', '.h{display:none}</style><style>/*', '13'],
  ])('%s', (_, style, expected) => {
    const source = `<html><style>${style}</style><p>1<span class="x h">2</span>3</p></html>`;
    expect(seen(readHtml(source))).toEqual([expected]);
  });

  test('内嵌框架自带的页面照读', () => {
    const inside =
      '&lt;table&gt;&lt;tr&gt;&lt;td&gt;规章&lt;/td&gt;&lt;td&gt;1&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;';
    expect(tableOf(`<iframe srcdoc="${inside}">旧浏览器</iframe>`)).toEqual(['0:规章 | 1:1']);
    expect(seen(readHtml(page(`<iframe hidden srcdoc="${inside}"></iframe><p>文</p>`)))).toEqual([
      '文',
    ]);
  });

  test('段落、标题、换行各成一段，行号指向源码', () => {
    const { blocks } = readHtml('<h2>一、总体情况</h2>\n<p>甲</p>\n\n<div>乙<br>丙</div>');
    expect(
      blocks.map((block) =>
        block.kind === 'grid' ? null : [block.text, block.heading, block.line],
      ),
    ).toEqual([
      ['一、总体情况', 2, 1],
      ['甲', null, 2],
      ['乙', null, 4],
      ['丙', null, 4],
    ]);
  });

  test('排版用的表格拆成段落，里面的数据表留着', () => {
    const data = '<table><tr><td>规章</td><td>1</td></tr><tr><td>文件</td><td>2</td></tr></table>';
    const body = `<table><tr><td>导航</td><td><p>一、总体情况</p>${data}<p>二、其他</p></td></tr></table>`;
    expect(seen(readHtml(page(body)))).toEqual([
      '导航',
      '一、总体情况',
      ['0:规章 | 1:1', '0:文件 | 1:2'],
      '二、其他',
    ]);
  });

  test('面包屑、导航栏、页脚不是正文', () => {
    const body = [
      '<div class="top"><a>首页</a> | <a>政务公开</a> | <a>办事服务</a></div>',
      '<div>当前位置：<a>首页</a> &gt; <a>年报</a></div>',
      '<ul class="nav"><li><a>新闻</a></li><li><a>信箱</a></li></ul>',
      '<p>正文里的<a>链接</a>留着。</p>',
      '<div class="footer"><p>主办：某市人民政府办公室</p><p>电话：0591-12345</p></div>',
    ].join('');
    expect(paragraphsOf(readHtml(page(body)))).toEqual(['正文里的链接留着。']);
  });

  test('自称页脚却装着正文的，不丢', () => {
    const body = `<div class="footer"><p>${'长'.repeat(500)}</p></div>`;
    expect(paragraphsOf(readHtml(page(body)))).toHaveLength(1);
  });

  test('标题与发布日期取自页头', () => {
    const { title, published } = readHtml(
      '<html><head><title> 某市2023年度报告\n</title><meta name="PubDate" content="2024-01-25"></head></html>',
    );
    expect({ title, published }).toEqual({ title: '某市2023年度报告', published: '2024-01-25' });
  });

  test('没有发布日期就没有这一项', () => {
    expect(readHtml('<p>甲</p>')).not.toHaveProperty('published');
  });

  test('靠脚本显示的正文，藏着也要读', () => {
    const table = '<table><tr><td>规章</td><td>1</td></tr></table>';
    const body = `<p>说明</p><div style="display:none">${table}</div>`;
    expect(gridsOf(readHtml(page(body)))).toHaveLength(1);
  });

  test.each([
    ['不闭合的隐藏块', '<div style="display:none">藏<p>后文</p>'],
    ['不闭合的按钮', '<button>打印<p>后文</p>'],
    ['隐藏的列', '<col style="display:none"><p>后文</p>'],
  ])('%s不吞掉后文', (_, body) => {
    expect(paragraphsOf(readHtml(page(body)))).toContain('后文');
  });

  test.each([
    ['隐藏的段落不闭合', '<p style="display:none">藏<p>显</p>'],
    ['隐藏的单元格不闭合', '<table><tr><td hidden>藏<td>显<td>2</table>'],
    ['隐藏的行不闭合', '<table><tr hidden><td>藏<td>1<tr><td>显<td>2</table>'],
  ])('%s：到下一个为止', (_, body) => {
    const text = JSON.stringify(seen(readHtml(page(body))));
    expect(text).toContain('显');
    expect(text).not.toContain('藏');
  });
});

describe('是不是网页', () => {
  test.each([
    ['<!doctype html><p>甲', true],
    ['\uFEFF <html>', true],
    ['<table><tr><td>1</td></tr></table>', true],
    ['<?xml version="1.0"?><div>甲</div><p>乙</p>', true],
    ['一、总体情况\n数量 < 5 且 > 2', false],
    ['# 年报\n\n| 规章 | 1 |', false],
    ['请访问 <www.example.gov.cn> 或 <p1@163.com>', false],
  ])('%s → %s', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });
});

describe('坏网页', () => {
  test.each([
    ['十万层 div', '<div>'.repeat(100_000)],
    ['五万层表格', '<table><tr><td>1<td>2'.repeat(50_000)],
    ['十万个没完的属性', `<a ${'x=" '.repeat(100_000)}`],
    ['半个标签', '<table><tr><td colspan="'],
    [
      '三万行跨行跨列',
      `<table>${'<tr><td rowspan=65534 colspan=1000>1</tr>'.repeat(30_000)}</table>`,
    ],
  ])('%s：读得完', (_, source) => {
    expect(readHtml(source).format).toBe('html');
  });

  test('过了时限就停', () => {
    expect(() => readHtml('<p>甲</p>'.repeat(10_000), 0)).toThrow(TooSlow);
  });

  test('任意拼接的标签都不出错，单元格不重叠', () => {
    const piece = fc.constantFrom(
      '<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<td rowspan=2>', '<td colspan=3>',
      '<p>', '</p>', '<div style="display:none">', '</div>', '字', '1', '<br>', '<tbody>', '<ul class=nav>', '</ul>',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { rows } of gridsOf(readHtml(pieces.join(''))))
          for (const { cells } of rows)
            for (const [at, cell] of cells.entries())
              expect(cell.column).toBeGreaterThanOrEqual((cells[at - 1]?.column ?? -1) + 1);
      }),
    );
  });
});

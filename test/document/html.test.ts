import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeHtml, readHtml } from '../../src/document/html.ts';
import { TooSlow } from '../../src/document/html-tokens.ts';
import { gridsOf, paragraphsOf, rowsOf, seen } from './seen.ts';

const page = (body: string): string => `<!DOCTYPE html><html><body>${body}</body></html>`;

/** The rows of the only table of a page. */
const tableOf = (body: string): readonly string[] => {
  const [grid, ...others] = gridsOf(readHtml(page(body)));
  expect(others).toEqual([]);
  if (!grid) throw new Error('没有读到表格');
  expect(grid.columns).toBe('known');
  return rowsOf(grid);
};

describe('表格的合并单元格按浏览器的规则落到列上', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '跨行跨列',
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      ['0v2:甲 | 1+2:乙', '1:1 | 2:2'],
    ],
    [
      '跨行越过末行：截到末行',
      '<table><tr><td rowspan=9>甲</td><td>1</td></tr><tr><td>2</td></tr></table>',
      ['0v2:甲 | 1:1', '1:2'],
    ],
    [
      '荒唐的跨列：当作到底',
      '<table><tr><td colspan=100>标题</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      ['0+3:标题', '0:1 | 1:2 | 2:3'],
    ],
    [
      'rowspan=0：到本组末行',
      '<table><tbody><tr><td rowspan=0>甲</td><td>1</td></tr><tr><td>2</td></tr></tbody><tbody><tr><td>3</td><td>4</td></tr></tbody></table>',
      ['0v2:甲 | 1:1', '1:2', '0:3 | 1:4'],
    ],
    [
      '两个跨行夹一个空位',
      '<table><tr><td rowspan=2>甲</td><td>1</td><td rowspan=2>丙</td></tr><tr><td>2</td></tr></table>',
      ['0v2:甲 | 1:1 | 2v2:丙', '1:2'],
    ],
    [
      '省略 </td></tr>，段落里直接开新格',
      '<table><tr><td>甲<td><p>1<td>2<tr><td>乙<td>3<td>4</table>',
      ['0:甲 | 1:1 | 2:2', '0:乙 | 1:3 | 2:4'],
    ],
    [
      '多余的 </div> 不拆表格',
      '<div><table><tr><td>甲</div></td><td>1</td></tr></div><tr><td>乙</td><td>2</td></tr></table></div>',
      ['0:甲 | 1:1', '0:乙 | 1:2'],
    ],
    [
      '按 role 认的表格',
      '<div role="table"><div role="row"><span role="columnheader" aria-colspan="2">甲</span></div>' +
        '<div role="row"><span role="cell"></span><div role="cell"><div>1</div><div>2</div></div></div></div>',
      ['0+2:甲', '0: | 1:1⏎2'],
    ],
    [
      '用样式摆成的表格',
      '<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>' +
        '<div class="t"><div class="r"><div class="c">甲</div><div class="c"></div><div class="c">1</div></div></div>',
      ['0:甲 | 1: | 2:1'],
    ],
    [
      '非数字的跨度当作 1',
      '<table><tr><td colspan="x">甲</td><td rowspan="-2">1</td></tr></table>',
      ['0:甲 | 1:1'],
    ],
  ])('%s', (_, body, rows) => {
    expect(tableOf(body)).toEqual(rows);
  });
});

describe('格内文字', () => {
  test.each([
    ['拆成几段的数字连回去', '<span>2</span><font>1</font><b>4</b>', '214'],
    ['&nbsp; 与 <o:p> 不算内容', '<p>&nbsp;0&nbsp;<o:p></o:p></p>', '0'],
    ['空格只有 &nbsp;', '<p>&nbsp;&nbsp;</p>', ''],
    ['<br> 是换行', '本年<br>新收', '本年⏎新收'],
    ['两段是两行', '<p>其他</p><p>处理</p>', '其他⏎处理'],
    ['源码里的换行不拆中文词', '政府\n   信息', '政府信息'],
    ['零宽字符去掉', '2\u200b14', '214'],
    ['注释与脚本不读', '1<!-- 2 --><script>3</script>', '1'],
    ['不显示的不读', '1<span style="display:none">2</span>3', '13'],
    [
      '字号为零、挪出画面、透明的不读',
      '<i style="font-size:0">9</i><i style="position:absolute;left:-9999px">9</i>1<i style="opacity:0;">9</i>',
      '1',
    ],
    ['样式表里字号为零的不读', '<style>.z{font-size:0}</style><i class="z">9</i>1', '1'],
    [
      '样式表里的上标与划掉的',
      '<style>.n{vertical-align:super} i.o{text-decoration:line-through}</style><i class="o">9</i>12<b class="n">3</b>',
      '12³',
    ],
    ['只有按钮的格：认不得', '<button>9</button>', '\uFFFC'],
    ['只给读屏软件的不读', '<span class="sr-only">9</span>1', '1'],
    [
      '裁没了的不读',
      '<b style="width:0;height:0;overflow:hidden;display:inline-block">9</b>1',
      '1',
    ],
    ['悬挂缩进不是隐藏', '<p style="text-indent:-21pt">1</p>', '1'],
    ['划掉的不读', '<s>12</s>15<span style="text-decoration: line-through">7</span>', '15'],
    ['只有划掉的：认不得', '<s>12</s>', '\uFFFD\uFFFD'],
    [
      '整格划掉，止于这一格',
      '1</td><td style="text-decoration:line-through">2</td><td>3',
      '1 | 2:\uFFFD | 3:3',
    ],
    ['旁边的白字不读', '1<span style="color:#FFF">6</span><font color=white>7</font>', '1'],
    ['整格的白字、有底色的白字照读', '<span style="color:#fff">16</span>', '16'],
    ['白字有底色', '1<span style="color:#fff;background:#c00">6</span>', '16'],
    ['上标是脚注号，不是数字', '22<sup>1</sup>', '22¹'],
    ['上标里的链接', '22<sup><a href="#n">12</a></sup>', '22¹²'],
    ['整格都是上标，照读', '<sup>22</sup>', '22'],
    ['没闭合的上标止于这一格', '22<sup>1</td><td>33', '22¹ | 2:33'],
    ['填好的框', '<input type="text" value="12"><input type="hidden" value="3">', '12'],
    ['填好的多行框', '<textarea>12</textarea>', '12'],
    ['不显示的框', '<input value="12" style="display:none">', ''],
    ['只有图片：有东西，读不出', '<img src="12.png">', '\uFFFC'],
    ['撑开格子的小图不算', '<img src="s.gif" width=1 height=1>', ''],
    ['数旁边的图标不算', '<p>12<img src="up.png"></p>', '12'],
    ['格里嵌一格的小表', '<table><tr><td>7</td></tr></table>', '7'],
  ])('%s', (_, cell, text) => {
    expect(tableOf(`<table><tr><td>甲</td><td>${cell}</td></tr></table>`)).toEqual([
      `0:甲 | 1:${text}`,
    ]);
  });
});

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

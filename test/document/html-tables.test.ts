import { describe, expect, test } from 'vitest';
import { tableOf } from './web-page.ts';

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

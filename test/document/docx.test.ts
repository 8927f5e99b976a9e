import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { opened, seen } from './seen.ts';
import { p, run, tbl, tc, tr, wordFile, type WordParts } from './word-file.ts';

const seenIn = async (parts: WordParts) => seen(await opened(wordFile(parts)));

const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = '<w:vMerge/>';
const SPAN2 = '<w:gridSpan w:val="2"/>';

describe('表格按 Word 显示的样子', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '横向与纵向合并',
      tbl(
        tr([tc('甲', RESTART), tc('乙', SPAN2)]),
        tr([tc('', CONTINUE), tc('1'), tc('2')]),
        tr([tc('丙'), tc('3'), tc('4')]),
      ),
      ['0v2:甲 | 1+2:乙', '1:1 | 2:2', '0:丙 | 1:3 | 2:4'],
    ],
    [
      '接着合并的格里藏的字不显示',
      tbl(tr([tc('甲', RESTART), tc('1')]), tr([tc('藏', CONTINUE), tc('2')])),
      ['0v2:甲 | 1:1', '1:2'],
    ],
    [
      '上面没有起头的合并：自成一格',
      tbl(tr([tc('甲', SPAN2), tc('1')]), tr([tc('乙', CONTINUE), tc('2'), tc('3')])),
      ['0+2:甲 | 2:1', '0:乙 | 1:2 | 2:3'],
    ],
    [
      '行首空出一列',
      tbl(tr([tc('甲'), tc('1'), tc('2')]), tr([tc('3'), tc('4')], '<w:gridBefore w:val="1"/>')),
      ['0:甲 | 1:1 | 2:2', '0: | 1:3 | 2:4'],
    ],
    [
      '旧式横向合并',
      tbl(
        tr([tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('1')]),
        tr([tc('乙'), tc('2'), tc('3')]),
      ),
      ['0+2:甲 | 2:1', '0:乙 | 1:2 | 2:3'],
    ],
    [
      '修订删去的行不显示',
      tbl(
        tr([tc('甲'), tc('1')]),
        tr([tc('删'), tc('9')], '<w:del w:id="1"/>'),
        tr([tc('乙'), tc('2')]),
      ),
      ['0:甲 | 1:1', '0:乙 | 1:2'],
    ],
    [
      '修订前的旧属性不作数',
      tbl(
        tr([tc('甲', `<w:tcPrChange>${SPAN2}</w:tcPrChange>`), tc('1')]),
        tr([tc('乙'), tc('2')]),
      ),
      ['0:甲 | 1:1', '0:乙 | 1:2'],
    ],
    [
      '一格两段是两行，几截的数字连成一个',
      tbl(tr([tc(p('其他') + p('处理')), tc(`<w:p>${run('2')}${run('14')}</w:p>`)])),
      ['0:其他⏎处理 | 1:214'],
    ],
  ])('%s', async (_, body, rows) => {
    expect(await seenIn({ body })).toEqual([rows]);
  });

  test('只为排版的单格表格是段落，里面的表是表', async () => {
    const inner = tbl(tr([tc('规章'), tc('1')]));
    expect(await seenIn({ body: tbl(tr([tc(p('说明') + inner + p('完'))])) })).toEqual([
      '说明',
      ['0:规章 | 1:1'],
      '完',
    ]);
  });

  test('docx 库写的合并单元格', async () => {
    const cell = (text: string, spans = {}) =>
      new TableCell({ children: [new Paragraph(text)], ...spans });
    const rows = [
      new TableRow({ children: [cell('甲', { rowSpan: 2 }), cell('乙', { columnSpan: 2 })] }),
      new TableRow({ children: [cell('1'), cell('2')] }),
    ];
    const file = new Document({ sections: [{ children: [new Table({ rows })] }] });
    expect(seen(await opened(await Packer.toBuffer(file)))).toEqual([
      ['0v2:甲 | 1+2:乙', '1:1 | 2:2'],
    ]);
  });
});

describe('正文按 Word 显示的样子', () => {
  test.each<[string, string, readonly string[]]>([
    ['修订：删去的不读，插入的读', p(`<w:del>${run('旧')}</w:del><w:ins>${run('新')}</w:ins>`), ['新']],
    ['移走的不读', p(`<w:moveFrom>${run('旧')}</w:moveFrom>${run('新')}`), ['新']],
    ['隐藏文字不读', p(run('藏', '<w:rPr><w:vanish/></w:rPr>') + run('显')), ['显']],
    ['没有隐藏的照读', p(run('显', '<w:rPr><w:vanish w:val="0"/></w:rPr>')), ['显']],
    ['域代码不读，结果读', p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('3')}`), ['3']],
    ['换行是两段，制表位不是文字', p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>'), ['甲', '乙']],
    ['文本框自成一段，兼容副本不重复', p(`<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('文')}`), ['框', '文']],
    ['超链接与内容控件照读', p(`<w:hyperlink>${run('甲')}</w:hyperlink>`) + `<w:sdt><w:sdtContent>${p('乙')}</w:sdtContent></w:sdt>`, ['甲', '乙']],
    ['划掉的不读', p(run('12', '<w:rPr><w:strike/></w:rPr>') + run('15') + run('6', '<w:rPr><w:dstrike w:val="1"/></w:rPr>')), ['15']],
    ['只有划掉的：认不得', p(run('12', '<w:rPr><w:strike/></w:rPr>')), ['\uFFFD\uFFFD']],
    ['关掉的删除线照读', p(run('15', '<w:rPr><w:strike w:val="0"/></w:rPr>')), ['15']],
    ['旁边的白字、一磅的字不读', p(run('1') + run('6', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>') + run('7', '<w:rPr><w:sz w:val="2"/></w:rPr>')), ['1']],
    ['上标的数是脚注号', p(run('22') + run('1', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')), ['22¹']],
    ['抬高的数是脚注号', p(run('22') + run('1', '<w:rPr><w:position w:val="8"/></w:rPr>')), ['22¹']],
    ['符号的字照读', p('<w:r><w:sym w:font="宋体" w:char="F031"/></w:r>' + run('2')), ['12']],
    ['符号字体里的图形不是字', p(run('12') + '<w:r><w:sym w:font="Wingdings" w:char="F031"/></w:r>'), ['12']],
    ['拼音注在字上不读', p(`<w:r><w:ruby><w:rt>${run('yi')}</w:rt><w:rubyBase>${run('1')}</w:rubyBase></w:ruby></w:r>`), ['1']],
    ['域套域，只读外层的结果', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('9')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), ['3']],
    ['没有结束的域不吞掉后文', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('文'), ['文']],
    ['格里只有图片：有东西，读不出', tbl(tr([tc('甲'), tc(p('<w:r><w:drawing/></w:r>'))])), ['0:甲 | 1:\uFFFC']],
    ['目录不读', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、总体情况 1')}</w:sdtContent></w:sdt>${p('文')}`, ['文']],
    ['实体照解', p('&lt;条例&gt;&#31532;'), ['<条例>第']],
  ])('%s', async (_, body, texts) => {
    expect((await seenIn({ body })).flat()).toEqual(texts);
  }); // prettier-ignore

  test.each<[string, string, readonly string[]]>([
    ['字符样式隐藏的不读', p(run('藏', '<w:rPr><w:rStyle w:val="h"/></w:rPr>') + run('显')), ['显']],
    ['段落样式隐藏的不读，字自己说不隐藏的读', p(run('藏') + run('显', '<w:rPr><w:vanish w:val="0"/></w:rPr>'), '<w:pStyle w:val="i"/>'), ['显']],
    ['隐藏的表行不读', tbl(tr([tc(p('藏'))], '<w:trPr><w:hidden/></w:trPr>'), tr([tc(p('显'))])), ['显']],
  ])('%s', async (_, body, texts) => {
    const styles = `<w:style w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="i"><w:basedOn w:val="h"/></w:style>`;
    expect(await seenIn({ body, styles })).toEqual(texts);
  }); // prettier-ignore

  test('标题级别来自样式或大纲', async () => {
    const styles = `<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="2"><w:basedOn w:val="1"/><w:name w:val="我的标题"/></w:style><w:style w:styleId="9"><w:name w:val="toc 1"/></w:style>`;
    const body =
      p('甲', '<w:pStyle w:val="1"/>') +
      p('乙', '<w:pStyle w:val="2"/>') +
      p('丙', '<w:outlineLvl w:val="1"/>') +
      p('目录行', '<w:pStyle w:val="9"/>') +
      p('丁');
    const { blocks } = await opened(wordFile({ body, styles }));
    expect(
      blocks.map((block) => (block.kind === 'grid' ? null : [block.text, block.heading])),
    ).toEqual([
      ['甲', 1],
      ['乙', 1],
      ['丙', 2],
      ['丁', null],
    ]);
  });
});

describe('自动编号照样印出来', () => {
  const level = (at: number, format: string, pattern: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4')}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
    `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const item = (text: string, at: number, list = 1): string =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('一、（一）1. 逐级计数，回到上级重新开始', async () => {
    const body = [
      item('总体', 0),
      item('主动', 1),
      item('依申请', 1),
      item('细', 2),
      item('表', 0),
      item('又', 1),
      item('并', 3),
    ].join('');
    expect(await seenIn({ body, numbering })).toEqual([
      '一、总体',
      '（一）主动',
      '（二）依申请',
      '1.细',
      '二、表',
      '（一）又',
      '二.1 并',
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      '另起的编号从给定的数开始',
      item('甲', 0) + item('乙', 0, 2) + item('丙', 0, 2),
      ['一、甲', '五、乙', '六、丙'],
    ],
    [
      '编号 0 是没有编号',
      p('甲', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
      ['甲'],
    ],
    ['查无此编号', item('甲', 0, 77), ['甲']],
  ])('%s', async (_, body, texts) => {
    expect(await seenIn({ body, numbering })).toEqual(texts);
  });

  test.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 3, '叁'],
    ['decimalEnclosedCircle', 3, '③'],
    ['upperLetter', 27, 'AA'],
    ['lowerRoman', 9, 'ix'],
    ['decimalZero', 7, '07'],
    ['bullet', 2, ''],
    ['没听说过', 12, '12'],
  ])('格式 %s 的第 %d 个印作 %s', async (format, start, printed) => {
    const one = `<w:abstractNum w:abstractNumId="0">${level(0, format, '%1、', start)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(await seenIn({ body: item('甲', 0), numbering: one })).toEqual([`${printed}、甲`]);
  });
});

const CHUNK = '<w:altChunk r:id="c"/>';

test.each([
  ['网页', '<table><tr><td>规章<td>3</table>'],
  ['网页存档', archiveOf('quoted-printable', '<table><tr><td>=E8=A7=84=E7=AB=A0<td>3</table>')],
])('夹在正文里的%s照读', async (_, chunk) => {
  const parts = { body: p('前') + CHUNK + p('后'), chunk };
  expect(await seenIn(parts)).toEqual(['前', ['0:规章 | 1:3'], '后']);
});

test.each([
  ['单击或点击此处输入文字。', '0:规章 | 1:'],
  ['0', '0:规章 | 1:0'],
])('没有填的控件里的提示「%s」', async (text, expected) => {
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  const body = tbl(tr([tc('规章'), tc(`<w:p>${control}</w:p>`)]));
  expect(await seenIn({ body })).toEqual([[expected]]);
});

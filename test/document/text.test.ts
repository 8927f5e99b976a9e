/** Plain texts in, paragraphs and grids out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text.ts';

/** A paragraph as its text, a grid as its rows with `|` between cells; each with the line it begins in. */
const shown = (text: string): readonly string[] =>
  readText(text).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${String(block.line)}: ${block.text}`]
      : block.rows.map(
          (row) => `${String(row.cells[0]?.line)}> ${row.cells.map((cell) => cell.text).join('|')}`,
        ),
  );

describe('正文与表格', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['每行一段', '第一段。\n\n第二段。', ['1: 第一段。', '3: 第二段。']],
    ['制表符分格，行尾的空格子也在', '规章\t1\t\t2\n文件\t\t\t', ['1> 规章|1||2', '2> 文件|||']],
    ['空行不断表', '规章\t1\n\n文件\t2', ['1> 规章|1', '3> 文件|2']],
    [
      '只有制表符的行是空行',
      '甲\t乙\t丙\n\t\t\n一\t二\t三',
      ['1> 甲|乙|丙', '2> ||', '3> 一|二|三'],
    ],
    ['多个空格分格', '规章   1   0\n文件   24   12', ['1> 规章|1|0', '2> 文件|24|12']],
    [
      '用制表符号画的表',
      '┌──┬──┐\n│规章│1 │\n├──┼──┤\n│文件│24│\n└──┴──┘',
      ['2> 规章|1', '4> 文件|24'],
    ],
    [
      '每格隔两个制表符',
      '规章\t\t1\t\t0\n文件\t\t24\t\t\n许可\t\t\t\t3',
      ['1> 规章|1|0', '2> 文件|24|', '3> 许可||3'],
    ],
    ['竖线分格', '规章 | 1 | 0\n文件 | 24 | 12', ['1> 规章|1|0', '2> 文件|24|12']],
    [
      '一格一行，行末的竖线补足一行的格数',
      '第一项 |\n|||\n内容 |\n制发 |\n废止 |\n有效 |\n规章 |\n1 |\n|\n3 |\n许可 |\n24 |\n||',
      ['1> 第一项|||', '3> 内容|制发|废止|有效', '7> 规章|1||3', '11> 许可|24||'],
    ],
    [
      '一格一行，两边都有竖线，格里的字折成两行',
      '|\n内容 |\n本年制\n发 |\n有效 |\n|\n规章 |\n1 |\n0 |\n|\n文件 |\n2 |\n|',
      ['2> 内容|本年制 发|有效', '7> 规章|1|0', '11> 文件|2|'],
    ],
    [
      '一格一行，没有补足的格子：一格一段',
      '内容 |\n制发 |\n废止 |\n规章 |\n无 |\n1 |\n文件 |\n3 |\n5 |\n许可 |\n24 |\n处罚 |\n2 |',
      '内容 制发 废止 规章 无 1 文件 3 5 许可 24 处罚 2'
        .split(' ')
        .map((each, at) => `${String(at + 1)}: ${each}`),
    ],
    [
      '格数凑不齐的不当作表',
      '首页 |\n新闻 |\n公开 |\n服务 |\n互动 |',
      ['1: 首页 |', '2: 新闻 |', '3: 公开 |', '4: 服务 |', '5: 互动 |'],
    ],
    [
      '标题里的宽空格不是表',
      '固原市  2023 年  年度报告\n\n正文。',
      ['1: 固原市  2023 年  年度报告', '3: 正文。'],
    ],
    [
      '缩进用制表符的正文',
      '\t2023年，深入推进。\n\t二是加强培训。',
      ['1: 2023年，深入推进。', '2: 二是加强培训。'],
    ],
    ['换页符不是文字', '第一页。\n\f第二页。', ['1: 第一页。', '2: 第二页。']],
    ['回车换行', '甲。\r\n乙。\r丙。', ['1: 甲。', '2: 乙。', '3: 丙。']],
    ['字节序标记', '\ufeff甲。', ['1: 甲。']],
  ])('%s', (_, text, expected) => {
    expect(shown(text).map((line) => line.replace(/: +/u, ': '))).toEqual(expected);
  });
});

describe('一格一行，制表符开头', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['空行分行', '\t规章\n\t1\n\t0\n\n\t文件\n\t24\n\t12', ['1> 规章|1|0', '5> 文件|24|12']],
    [
      '格里换行',
      '\t本年新\n制作数量\n\t本年新\n公开数量',
      ['1> 本年新\n制作数量|本年新\n公开数量'],
    ],
    [
      '格里竖排，中间空行',
      '\t（三）不\n\n予\n\n公\n\n开\n\t1.属于国家秘密\n\t1',
      ['1> （三）不\n予\n公\n开|1.属于国家秘密|1'],
    ],
    ['空格子', '\t规章\n\t\n\t \n\t2', ['1> 规章|||2']],
    ['空格行不分行', '\t自然人\n \n\t其他\n\n\t1\n\t2', ['1> 自然人|其他', '5> 1|2']],
    ['表后的标题', '\t规章\n\t2\n\n\n三、收到和处理', ['1> 规章|2', '5: 三、收到和处理']],
    ['页码不进格子', '\t规章\n\t无\n— 6 —\n\t2\n\t3', ['1> 规章|无', '3: — 6 —', '4> 2|3']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('画线的表', () => {
  test.each([
    [
      '每行下面都有线：折了行的是一行',
      [
        '+------+----+',
        '| 规章 | 33 |',
        '|      | 1  |',
        '+------+----+',
        '| 行政 | 0  |',
        '| 许可 |    |',
        '+------+----+',
        '| 文件 | 2  |',
        '+------+----+',
      ],
      ['2> 规章|33\n1', '5> 行政\n许可|0', '8> 文件|2'],
    ],
    [
      '只有表头下面有线：一行一行',
      [
        '+----------+----+',
        '| 信息内容 | 数 |',
        '+----------+----+',
        '| 行政处罚 | 12 |',
        '| 行政强制 |    |',
        '+----------+----+',
      ],
      ['2> 信息内容|数', '4> 行政处罚|12', '5> 行政强制|'],
    ],
    [
      '每行都有线，线之间有几行：没有折行的不合成一行',
      [
        '┌──────────┬────┐',
        '│ 规章     │ 12 │',
        '│ 行政许可 │ 3  │',
        '├──────────┼────┤',
        '│ 行政处罚 │ 4  │',
        '├──────────┼────┤',
        '│ 行政强制 │ 5  │',
        '└──────────┴────┘',
      ],
      ['2> 规章|12', '3> 行政许可|3', '5> 行政处罚|4', '7> 行政强制|5'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(lines.join('\n'))).toEqual(expected);
  });
});

test('任何文字都不丢', () => {
  const characters = fc.constantFrom('甲', '乙', '1', '0', '\t', '\n', ' ', '|', '。', '，');
  fc.assert(
    fc.property(
      fc.array(characters, { maxLength: 80 }).map((all) => all.join('')),
      (text) => {
        const bare = (one: string): string => one.replace(/[\s|]/gu, '');
        const kept = shown(text).map((line) => line.replace(/^\d+[:>]/u, ''));
        expect(bare(kept.join(''))).toBe(bare(text));
      },
    ),
  );
});

test('每一格都记得自己的行', () => {
  const lines = '甲\n\n规章\t1\n文件\t2\n\t\n乙'.split('\n');
  for (const block of readText(lines.join('\n')).blocks)
    if (block.kind === 'grid')
      for (const cell of block.rows.flatMap((row) => row.cells))
        expect(lines[(cell.line ?? 0) - 1]).toContain(cell.text);
});

import { describe, expect, test } from 'vitest';
import { across, cells, lattice, type Paper, text, tables, upright } from './pdf-paper.ts';

describe('跨页的表', () => {
  const xs = [50, 150, 250, 350];
  const bottom = [130, 100, 70];
  const top = [750, 720, 690];
  const upper = (rows: readonly (readonly string[])[], rules = lattice(xs, bottom)): Paper => ({
    glyphs: [cells(xs, bottom, rows), text('一、总体情况的第一页文字', 50, 400)],
    rules: [rules],
  });
  const lower = (rows: readonly (readonly string[])[], rules = lattice(xs, top)): Paper => ({
    glyphs: [cells(xs, top, rows)],
    rules: [rules],
  });

  test('接成一张表', () => {
    const pages = [upper([['甲', '1', '2'], ['乙', '3', '4']]), lower([['丙', '5', '6'], ['丁', '7', '8']])]; // prettier-ignore
    expect(tables(...pages)).toEqual([['0:甲 | 1:1 | 2:2', '0:乙 | 1:3 | 2:4', '0:丙 | 1:5 | 2:6', '0:丁 | 1:7 | 2:8']]); // prettier-ignore
  });

  test('页码、页眉隔在中间也接得上', () => {
    const withNumber = (paper: Paper, n: number): Paper => ({
      ...paper,
      glyphs: [
        ...(paper.glyphs ?? []),
        text(`- ${n} -`, 280, 30),
        text('某市政府信息公开年报', 250, 780),
      ],
    });
    const pages = [upper([['甲', '1', '2'], ['乙', '3', '4']]), lower([['丙', '5', '6'], ['丁', '7', '8']])]; // prettier-ignore
    expect(tables(...pages.map((paper, at) => withNumber(paper, at + 1)))).toHaveLength(1);
  });

  test('带编号的标题断成两截，下一页重复了表头：标题接上，表头不算一行', () => {
    const pages = [
      upper([['项目', '甲', '乙'], ['3、', '5', '6']]),
      lower([['项目', '甲', '乙'], ['补正后仍不明确', '', '']]),
    ]; // prettier-ignore
    expect(tables(...pages)).toEqual([
      ['0:项目 | 1:甲 | 2:乙', '0:3、⏎补正后仍不明确 | 1:5 | 2:6'],
    ]);
  });

  test('下一行有自己的编号，就是空着的一行', () => {
    const pages = [upper([['项目', '甲', '乙'], ['3、明确', '5', '6']]), lower([['4、其他', '', ''], ['总计', '5', '6']])]; // prettier-ignore
    expect(tables(...pages)[0]?.slice(2)).toEqual(['0:4、其他 | 1: | 2:', '0:总计 | 1:5 | 2:6']);
  });

  test('断在两行之间、页底没画线：不丢行', () => {
    const open = [
      across(130, 50, 350),
      across(100, 50, 350),
      ...xs.map((x) => upright(x, 70, 130)),
    ];
    const pages = [upper([['甲', '1', '2'], ['乙', '3', '4']], open), lower([['丙', '5', '6'], ['丁', '7', '8']])]; // prettier-ignore
    expect(tables(...pages)[0]).toHaveLength(4);
  });

  test('跨行的类别断成两截：合成一格，文字接上', () => {
    const grouped = (ys: readonly number[]) => [
      ...[ys[0] ?? 0, ys[2] ?? 0].map((y) => across(y, 50, 350)),
      across(ys[1] ?? 0, 80, 350),
      ...[50, 80, 250, 350].map((x) => upright(x, ys[2] ?? 0, ys[0] ?? 0)),
    ];
    const parted = [50, 80, 250];
    const group = (label: string, ys: readonly number[]) =>
      text(label, 54, ((ys[0] ?? 0) + (ys[2] ?? 0)) / 2);
    const pages: readonly Paper[] = [
      { glyphs: [group('不予', bottom), cells(parted, bottom, [['', '1.国家秘密', '1'], ['', '2.其他法律', '2']])], rules: [grouped(bottom)] },
      { glyphs: [group('公开', top), cells(parted, top, [['', '3.三安全', '3'], ['', '4.第三方', '4']])], rules: [grouped(top)] },
    ]; // prettier-ignore
    expect(tables(...pages)).toEqual([
      [
        '0v4:不予⏎公开 | 1:1.国家秘密 | 2:1',
        '1:2.其他法律 | 2:2',
        '1:3.三安全 | 2:3',
        '1:4.第三方 | 2:4',
      ],
    ]);
  });

  test('一行断成两截：标签接上，数字不动', () => {
    const pages = [
      upper([['甲', '1', '2'], ['补正后申请内容仍', '3', '4']]),
      lower([['不明确', '', ''], ['丁', '7', '8']]),
    ]; // prettier-ignore
    expect(tables(...pages)[0]?.slice(1)).toEqual([
      '0:补正后申请内容仍⏎不明确 | 1:3 | 2:4',
      '0:丁 | 1:7 | 2:8',
    ]);
  });

  test('页底没画线时，只剩空白的半行并回去；画了线的空行留着', () => {
    const first = [['甲', '1', '2'], ['行政许可行政许可', '3', '4']]; // prettier-ignore
    const second = lower([['', '', ''], ['丁', '7', '8']]); // prettier-ignore
    const open = [
      across(130, 50, 350),
      across(100, 50, 350),
      ...xs.map((x) => upright(x, 70, 130)),
    ];
    expect(tables(upper(first, open), second)[0]).toHaveLength(3);
    expect(tables(upper(first), second)[0]).toHaveLength(4);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['表头下面的数字不并进表头', ['结果维持结果维持', '结果纠正结果纠正', '其他'], ['5', '', '0']],
    ['带编号的是新的一行', ['行政许可行政许可', '1', '2'], ['2.重复申请', '', '']],
    ['上一行没写满的是新的一行', ['规章', '1', '2'], ['规范性文件', '', '']],
    ['空的数字格不并进上一格', ['行政许可行政许可', '1', '2'], ['', '', '5']],
  ])('%s', (_, last, first) => {
    const pages = [upper([['甲', '1', '2'], last]), lower([first, ['丁', '7', '8']])];
    expect(tables(...pages)[0]).toHaveLength(4);
  });

  test('列线不同的是两张表', () => {
    const other = { glyphs: [cells([50, 200], top, [['丙', '5'], ['丁', '7']])], rules: [lattice([50, 200, 350, 420], top)] }; // prettier-ignore
    expect(tables(upper([['甲', '1', '2'], ['乙', '3', '4']]), other)).toHaveLength(2); // prettier-ignore
  });

  test('中间隔着正文的是两张表', () => {
    const below = lower([['丙', '5', '6'], ['丁', '7', '8']]); // prettier-ignore
    const heading = text('四、行政复议和行政诉讼情况说明', 50, 770);
    expect(tables(upper([['甲', '1', '2'], ['乙', '3', '4']]), { ...below, glyphs: [heading, ...(below.glyphs ?? [])] })).toHaveLength(2); // prettier-ignore
  });
});
